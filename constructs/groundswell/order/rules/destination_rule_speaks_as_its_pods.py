"""GS322: a DestinationRule speaks TLS as the pods behind its host do."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of, service_port
from groundswell.order.mesh.mesh_policies import has_proxy
from groundswell.order.mesh.mutual_tls import strict
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS322",
    severity=Severity.ERROR,
    sentence="A DestinationRule speaks TLS as the pods behind its host do.",
    consequence="Both ends never understand each other: every request ends in 503.",
    fix="Leave the mode out (the mesh chooses by itself), or make it what the pods take.",
)


@rule.check
def modes(view: View) -> Iterator[Finding]:
    for each in view.of_kind("DestinationRule", "networking.istio.io"):
        service = service_of(text(at(each.body, "spec", "host")), each.key.namespace, view)
        for mode, port in _modes(each) if service else ():
            yield from _at_odds(each, service, mode, port, view)


def _modes(rule_: Resource) -> Iterator[tuple[str, int]]:
    """(mode, port of the Service or 0) of each TLS setting of a DestinationRule."""
    policy = mapping(at(rule_.body, "spec", "trafficPolicy"))
    yield text(at(policy, "tls", "mode")), 0
    for each in mappings(policy.get("portLevelSettings")):
        yield text(at(each, "tls", "mode")), number(at(each, "port", "number"), 0)


def _at_odds(each: Resource, service: Resource | None, mode: str, port: int, view: View) -> Iterator[Finding]:
    if service is None or mode not in ("DISABLE", "ISTIO_MUTUAL"):
        return
    for pods in view.backends(service):
        number_ = service_port(service, port, view) or next((found for _, found, _ in pods.ports()), 0)
        policy = strict(pods, number_, view) if number_ else None
        if mode == "DISABLE" and policy is not None:
            message = f"{each} sends plain text (DISABLE) to {pods.owner}, and {policy} makes port {number_} STRICT."
            yield rule.finding(each, message, related=[policy, pods.owner])
        elif mode == "ISTIO_MUTUAL" and not pods.owner.contract and not has_proxy(pods, view):
            message = f"{each} sends mutual TLS (ISTIO_MUTUAL) to {pods.owner}, whose pods have no sidecar."
            yield rule.finding(each, message, related=[pods.owner])
