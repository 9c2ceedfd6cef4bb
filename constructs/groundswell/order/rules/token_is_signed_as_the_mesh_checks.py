"""GS325: tokens are signed by the kind of key that the mesh checks them with."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.mesh.mesh_policies import GROUP, applies_to
from groundswell.order.network.calls import URL
from groundswell.order.network.variables import Variable, variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS325",
    severity=Severity.ERROR,
    sentence="Tokens are signed by the kind of key that the mesh checks them with.",
    consequence="The proxy rejects every token that the service signs: 401, 'Jwt verification fails'.",
    fix="Sign with the private key whose public half the JWKS publishes (RS256, ES256), not with a shared secret.",
)

_NAME = re.compile(r"(JWT|TOKEN|AUTH|SIGN).*ALG", re.IGNORECASE)
_SHARED = re.compile(r"^HS(256|384|512)$", re.IGNORECASE)


@rule.check
def algorithms(view: View) -> Iterator[Finding]:
    policies = view.of_kind("RequestAuthentication", GROUP)
    for pods in view.pods if policies else ():
        told = [each for each in variables(pods, view) if _NAME.search(each.name) and _SHARED.match(each.value.strip())]
        for variable in told[:1]:
            for policy in policies:
                jwt = next((each for each in mappings(at(policy.body, "spec", "jwtRules")) if _public(each)), None)
                how = _related(pods, policy, jwt, view) if jwt else ""
                if how:
                    message = (
                        f"{pods.owner} signs tokens with {variable.value.strip()} ({variable.name}), "
                        f"and {policy} checks them with public keys: {how}."
                    )
                    yield rule.finding(pods.owner, message, related=[policy, *_origin(variable, pods)])
                    break


def _origin(variable: Variable, pods: PodTemplate) -> list[Resource]:
    return [variable.origin] if variable.origin is not pods.owner else []


def _public(jwt: Mapping[str, Any]) -> bool:
    """Whether a rule checks with public keys: those of its issuer, of a JWKS, or given without a symmetric one."""
    return '"oct"' not in text(jwt.get("jwks"))


def _related(pods: PodTemplate, policy: Resource, jwt: Mapping[str, Any], view: View) -> str:
    """Why it is the tokens of these pods that a policy checks, "" where nothing tells."""
    found = URL.match(text(jwt.get("jwksUri")))
    service = service_of(found[2], policy.key.namespace, view) if found else None
    signers = view.backends(service) if service is not None else []
    if any(each.owner is pods.owner for each in signers):
        return f"its JWKS is {jwt['jwksUri']}"
    if signers:  # who publishes the keys signs; others that read the same settings check
        return ""
    issuer = text(jwt.get("issuer"))
    if issuer and any(each.value == issuer for each in variables(pods, view)):
        return f"both name the issuer {issuer}"
    return (
        f"it is for {pods.owner}" if applies_to(policy, pods, view) and policy.key.namespace == pods.namespace else ""
    )
