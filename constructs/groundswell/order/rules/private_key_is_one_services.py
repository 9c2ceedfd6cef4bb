"""GS540: a private key is given to the service that signs, not to all."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import known_keys
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS540",
    severity=Severity.WARNING,
    sentence="A private key is given to the service that signs, not to all.",
    consequence="Whoever breaks into any of these services signs tokens as everybody.",
    fix="Make a Secret of its own for the signing service, and give the others the public key.",
)

_PRIVATE = re.compile(r"(?:^|[_.-])(?:PRIVATE[_-]?KEY|SIGNING[_-]?KEY)$", re.IGNORECASE)
_OF_TOKENS = re.compile(r"JWT|JWK|TOKEN|SIGN|AUTH|OIDC|RSA", re.IGNORECASE)
"""What tells that services sign with the key; another may be an account's at somebody else's API."""
_OTHER = "Whoever breaks into any of these services has the key."
_FEW = 2


@rule.check
def given(view: View) -> Iterator[Finding]:
    known = view.once(known_keys)
    for (kind, home, name), (maker, has) in known.items():
        private = sorted(each for each in has or () if _PRIVATE.search(each)) if kind == "Secret" else []
        holders = [each for each in view.pods_by_namespace.get(home, ()) if _takes_whole(each, name)] if private else []
        if len(holders) > _FEW and not maker.contract:
            shown = ", ".join(str(each.owner) for each in holders[:3])
            message = f"{private[0]} of Secret {home}/{name} reaches {len(holders)} workloads by envFrom: {shown} …"
            severity = None if _OF_TOKENS.search(private[0]) else Severity.INFO
            consequence = "" if severity is None else _OTHER
            related = [each.owner for each in holders]
            yield rule.finding(maker, message, severity=severity, consequence=consequence, related=related)


def _takes_whole(pods: PodTemplate, name: str) -> bool:
    return not pods.ends and any(
        text(at(source, "secretRef", "name")) == name
        for container in pods.all_containers
        for source in mappings(container.get("envFrom"))
    )
