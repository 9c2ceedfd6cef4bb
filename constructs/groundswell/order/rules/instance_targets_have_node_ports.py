"""GS351: a load balancer whose targets are nodes is given Services with node ports, and checks one of them."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.alb import PREFIX, alb_ingresses, told
from groundswell.order.network.entrances import ingress_backends
from groundswell.order.network.services import services
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS351",
    severity=Severity.ERROR,
    sentence="A load balancer whose targets are nodes is given Services with node ports, and checks one of them.",
    consequence="The controller refuses the backend (it must be NodePort or LoadBalancer), or no target is healthy.",
    fix="Make the Service of type NodePort, or say target-type ip where pods have addresses of the VPC.",
)

_REACHED = frozenset({"NodePort", "LoadBalancer"})
_NODE_PORTS = range(30000, 32768)


@rule.check
def reached(view: View) -> Iterator[Finding]:
    for each in alb_ingresses(view):
        for backend in ingress_backends(each):
            found = services(view, each.key.namespace, text(backend.get("name")))
            if found and told_of(each, found[0], "target-type") == "instance":
                yield from _of_instances(each, found[0])
            if found:
                yield from _protocol(each, found[0], mapping(backend.get("port")))


def told_of(ingress: Resource, service: Resource, name: str) -> str:
    """An annotation of the Service, or else of the Ingress: the controller asks the Service first."""
    own = mapping(service.annotations).get(f"{PREFIX}{name}")
    return str(own) if own else told(ingress, name)


def _of_instances(ingress: Resource, service: Resource) -> Iterator[Finding]:
    kind = text(at(service.body, "spec", "type")) or "ClusterIP"
    if kind == "ClusterIP":
        message = f"{ingress} has nodes as targets (target-type instance), and {service} is of type {kind}."
        yield rule.finding(ingress, message, related=[service])
    port = told_of(ingress, service, "healthcheck-port")
    if kind in _REACHED and port.isdecimal() and int(port) not in _NODE_PORTS:
        message = f"{ingress} has port {port} of the nodes checked for {service}, which is no node port."
        fix = "Check traffic-port, or name the Service's port instead of numbering it."
        yield rule.finding(ingress, message, severity=Severity.WARNING, related=[service], fix=fix)


def _protocol(ingress: Resource, service: Resource, wanted: object) -> Iterator[Finding]:
    secure = told_of(ingress, service, "backend-protocol") == "HTTPS"
    for port in mappings(at(service.body, "spec", "ports")) if secure else ():
        asked = mapping(wanted)
        name = text(port.get("name"))
        plain = name == "http" or name.startswith(("http-", "http2")) or port.get("appProtocol") == "http"
        if plain and (port.get("port") == asked.get("number") or (name and name == asked.get("name"))):
            message = f"{ingress} speaks HTTPS to port {port.get('port')} ({name}) of {service}, which is a plain one."
            consequence = "The handshake with the target fails: every request ends in 502."
            fix = "Say backend-protocol HTTP, or send to the port that speaks TLS."
            yield rule.finding(
                ingress, message, severity=Severity.WARNING, related=[service], consequence=consequence, fix=fix
            )
