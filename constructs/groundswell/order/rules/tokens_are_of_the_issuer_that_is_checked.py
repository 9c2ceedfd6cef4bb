"""GS352: the mesh checks tokens for the issuer and the audience that their signer writes into them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.mesh.mesh_policies import GROUP
from groundswell.order.network.calls import URL
from groundswell.order.network.variables import Variable, variables
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS352",
    severity=Severity.WARNING,
    sentence="The mesh checks tokens for the issuer and the audience that their signer writes into them.",
    consequence="The proxy rejects every token that the service signs: 401, 'Jwt issuer is not configured', or 403.",
    fix="Write the same issuer and audience in the RequestAuthentication and in the service's settings.",
)

_ISSUER = re.compile(r"(JWT|TOKEN|AUTH|OIDC).*_ISS(UER)?$", re.IGNORECASE)
_AUDIENCE = re.compile(r"(JWT|TOKEN|AUTH|OIDC).*_AUD(IENCES?)?$", re.IGNORECASE)


@rule.check
def agreed(view: View) -> Iterator[Finding]:
    for policy in view.of_kind("RequestAuthentication", GROUP):
        for jwt in mappings(at(policy.body, "spec", "jwtRules")):
            told = _signer_says(policy, jwt, view)
            yield from _issuer(policy, text(jwt.get("issuer")), told)
            yield from _audience(policy, set(texts(jwt.get("audiences"))), told)


def _signer_says(policy: Resource, jwt: Mapping[str, Any], view: View) -> list[Variable]:
    """The variables of the pods that publish the keys: they sign."""
    found = URL.match(text(jwt.get("jwksUri")))
    service = service_of(found[2], policy.key.namespace, view) if found else None
    pods = view.backends(service) if service is not None else []
    return list(variables(pods[0], view)) if pods else []


def wrong_issuers(view: View) -> frozenset[str]:
    """The issuers that signers write and their RequestAuthentication does not check for."""
    return frozenset(
        other
        for policy in view.of_kind("RequestAuthentication", GROUP)
        for jwt in mappings(at(policy.body, "spec", "jwtRules"))
        if (other := _other_issuer(text(jwt.get("issuer")), _signer_says(policy, jwt, view)))
    )


def _other_issuer(issuer: str, told: list[Variable]) -> str:
    """What the signer writes instead; "" where it is the same, or nobody can tell."""
    said = {each.value for each in told if _ISSUER.search(each.name) and each.value}
    return next(iter(said)) if issuer and len(said) == 1 and issuer not in said else ""


def _issuer(policy: Resource, issuer: str, told: list[Variable]) -> Iterator[Finding]:
    if other := _other_issuer(issuer, told):
        message = f"{policy} checks for the issuer {issuer}, and who signs writes {other}."
        yield rule.finding(policy, message, related=_origins(told, other))


def _audience(policy: Resource, audiences: set[str], told: list[Variable]) -> Iterator[Finding]:
    values = {each.value for each in told if _AUDIENCE.search(each.name) and each.value}
    said = {part.strip() for value in values for part in value.split(",")}
    if audiences and said and not audiences & said:
        shown = ", ".join(sorted(audiences))
        message = f"{policy} checks for the audience {shown}, and who signs writes {', '.join(sorted(said))}."
        yield rule.finding(policy, message, related=_origins(told, *values))


def _origins(told: list[Variable], *values: str) -> list[Resource]:
    return list({id(each.origin): each.origin for each in told if each.value in values and each.origin}.values())
