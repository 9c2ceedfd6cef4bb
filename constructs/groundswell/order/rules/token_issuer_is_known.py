"""GS393: tokens name an issuer that the mesh accepts, and istiod reaches the keys they are checked with."""

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import urlsplit

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_port
from groundswell.order.mesh.istio_hosts import service_of
from groundswell.order.mesh.istiod import fetches_keys
from groundswell.order.mesh.mesh_policies import GROUP
from groundswell.order.mesh.mutual_tls import strict
from groundswell.order.network.variables import Variable, variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.rules.tokens_are_of_the_issuer_that_is_checked import wrong_issuers
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS393",
    severity=Severity.WARNING,
    sentence="Tokens name an issuer that the mesh accepts, and istiod reaches the keys they are checked with.",
    consequence="Every request with a token ends in 401: 'Jwt issuer is not configured', or 'Jwks doesn't have key'.",
    fix="Write the issuer as the service signs it, and let istiod fetch the keys from a port that takes plain text.",
)

_ISSUER = re.compile(r"^(?:\w+_)?(?:JWT|TOKEN|AUTH)_ISSUER(?:_UR[IL])?$|^ISSUER(?:_UR[IL])?$")


@rule.check
def issuers(view: View) -> Iterator[Finding]:
    asked = view.of_kind("RequestAuthentication", GROUP)
    known = {text(rule_.get("issuer")) for each in asked for rule_ in mappings(at(each.body, "spec", "jwtRules"))}
    if not known - {""} or any(each.contract for each in asked):
        return
    told: dict[str, list[tuple[PodTemplate, Variable]]] = defaultdict(list)
    for pods in view.pods:
        for variable in variables(pods, view):
            if _ISSUER.match(variable.name.upper()) and variable.value and variable.value not in known:
                told[variable.value].append((pods, variable))
    for value in sorted(told.keys() - view.once(wrong_issuers)):  # those GS352 tells, of who signs
        (first, variable), *more = told[value]
        who = f"{first.owner} and {len(more)} more are told" if more else f"{first.owner} is told"
        shown = ", ".join(sorted(known))
        message = f"{who} issuer {value} ({variable.name}), and {asked[0]} accepts {shown}."
        related = [each for pods, one in told[value] for each in (pods.owner, one.origin)]
        yield rule.finding(asked[0], message, related=list({id(each): each for each in related}.values()))


@rule.check
def keys(view: View) -> Iterator[Finding]:
    """istiod has no certificate of the mesh that a STRICT port would take."""
    itself = fetches_keys(view)
    severity = Severity.INFO if itself is None else None
    for each in view.of_kind("RequestAuthentication", GROUP) if itself is not False else ():
        for entry in mappings(at(each.body, "spec", "jwtRules")):
            for message, related in _fetched(each, text(entry.get("jwksUri")), view):
                yield rule.finding(each, message, severity=severity, related=related)


def _fetched(each: Resource, address: str, view: View) -> Iterator[tuple[str, list[Resource]]]:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or 80
    except ValueError:
        return
    service = service_of(host, each.key.namespace, view) if parts.scheme == "http" else None
    found = view.named("Service", service.namespace, service.name, "") if service else None
    number = service_port(found, port, view) if found else None
    for pods in view.backends(found) if found and number else ():
        policy = strict(pods, number or 0, view)
        if policy is not None:
            message = f"{each} has istiod fetch keys in plain text from port {number} of {pods.owner}, "
            message += f"and {policy} makes it STRICT."
            yield message, [policy, pods.owner]
