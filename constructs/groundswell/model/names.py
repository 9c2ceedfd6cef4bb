"""The kinds of text a platform is written in, each with its grammar and the document that fixes it."""

import ipaddress
import re
from typing import Annotated

from groundswell.model.fields import Between, Checked, Pattern


def _cidr(text: str) -> str:
    ipaddress.ip_network(text)  # raises ValueError, which pydantic reports with the field
    return text


DnsLabel = Annotated[str, Pattern(r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$")]
"""A name as RFC 1123 has it: lower case letters, digits and '-', at most 63, ends in a letter or digit."""

DnsName = Annotated[str, Pattern(r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$")]
"""A host name of at least two labels."""

Cidr = Annotated[str, Checked(_cidr)]
"""A network as `10.0.0.0/16`, host bits zero."""

PathPrefix = Annotated[str, Pattern(r"^(/[a-z0-9._-]+)+$")]
"""A path that starts with '/', has no empty segment and does not end in '/'."""

EnvName = Annotated[str, Pattern(r"^[A-Z][A-Z0-9_]*$")]
"""A POSIX environment variable in upper case."""

JsonKey = Annotated[str, Pattern(r"^[a-z][a-z0-9_]*$")]
"""A key inside a Secrets Manager JSON value: snake case, so that a Go template can name it without index()."""

SecretName = Annotated[str, Pattern(r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(/[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
"""A secret's name below its platform and environment: labels, with '/' between them."""

Port = Annotated[int, Between(1, 65535)]

NodePortNumber = Annotated[int, Between(30000, 32767)]

AmiId = Annotated[str, Pattern(r"^ami-[0-9a-f]{17}$")]

Digest = Annotated[str, Pattern(r"^sha256:[0-9a-f]{64}$")]

Version = Annotated[str, Pattern(r"^v?\d+\.\d+\.\d+$")]

LABEL_VALUE = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?")
LABEL_KEY = re.compile(r"([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?")
