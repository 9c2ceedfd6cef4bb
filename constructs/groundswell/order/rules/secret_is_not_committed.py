"""GS508: a Secret's values are not in the repository."""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS508",
    severity=Severity.WARNING,
    sentence="A Secret's values are not in the repository.",
    consequence="base64 hides nothing: everybody who can read the repository has them.",
    fix="Let an ExternalSecret, a SealedSecret or SOPS bring the values.",
)

_PUBLIC = re.compile(
    r"^(?:.*\.(?:crt|pem|cert)|ca|url|host|hostname|port|type|name|user|username|project|namespace|server|region|bucket|"
    r"enableOCI|enableLfs|insecure\w*|email|domain|database|dbname|schema|issuer|client[-_]?id|proxy|noProxy|depth|"
    r"forceHttpBasicAuth|githubApp(?:ID|InstallationID|EnterpriseBaseUrl)|clusterResources|namespaces|shard)$",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(r"pass|token|secret|key|auth|cred|cert", re.IGNORECASE)
_FILLED_LATER = re.compile(
    r"^\s*$|[<$]|\{\{|^(?:ref\+|vault:|ENC\[|AVP|change-?me|placeholder|replace|todo|dummy)", re.I
)


@rule.check
def secrets(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Secret", ""):
        if not each.contract and "sops" not in each.body:
            names = sorted({name for name, value in _values(each) if not _PUBLIC.match(name) and _real(value)})
            if names:
                yield rule.finding(each, f"{each} is committed with its values: {', '.join(names)}.")


def _values(secret: Resource) -> Iterator[tuple[str, str]]:
    plain: Mapping[str, Any] = mapping(secret.body.get("stringData"))
    yield from ((str(name), value) for name, value in plain.items() if isinstance(value, str))
    for name, value in mapping(secret.body.get("data")).items():
        if isinstance(value, str):
            yield str(name), _decoded(value)


def _decoded(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):  # a token that something fills in before it is applied
        return ""


def _real(value: str) -> bool:
    if value.lstrip()[:1] == "{" and not _CREDENTIAL.search(value):
        return False  # settings, such as how Argo CD is to talk to a cluster
    return not _FILLED_LATER.search(value) and "-----BEGIN CERTIFICATE" not in value
