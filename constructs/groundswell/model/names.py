"""The kinds of text a platform is written in, each with its grammar and the document that fixes it."""

import ipaddress
import re
from typing import Annotated

from pydantic import AfterValidator, Field


def _cidr(text: str) -> str:
    ipaddress.ip_network(text)  # raises ValueError, which pydantic reports with the field
    return text


DnsLabel = Annotated[str, Field(pattern=r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$")]
"""A name as RFC 1123 has it: lower case letters, digits and '-', at most 63, ends in a letter or digit."""

DnsName = Annotated[str, Field(pattern=r"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$")]
"""A host name of at least two labels."""

Cidr = Annotated[str, AfterValidator(_cidr)]
"""A network as `10.0.0.0/16`, host bits zero."""

PathPrefix = Annotated[str, Field(pattern=r"^(/[a-z0-9._-]+)+$")]
"""A path that starts with '/', has no empty segment and does not end in '/'."""

EnvName = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")]
"""A POSIX environment variable in upper case."""

JsonKey = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
"""A key inside a Secrets Manager JSON value: snake case, so that a Go template can name it without index()."""

Port = Annotated[int, Field(ge=1, le=65535)]

NodePortNumber = Annotated[
    int, Field(ge=30000, le=32767, description="the API server's default service-node-port-range")
]

AmiId = Annotated[str, Field(pattern=r"^ami-[0-9a-f]{17}$")]

Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]

Version = Annotated[str, Field(pattern=r"^v?\d+\.\d+\.\d+$")]

LABEL_VALUE = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?")
LABEL_KEY = re.compile(r"([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?")
