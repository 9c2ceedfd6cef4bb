"""GS672: a server listens on the ports that probes ask and Services send to."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.service_ports import pod_port
from groundswell.order.rule import Rule
from groundswell.order.telemetry.listeners import Listener, listeners
from groundswell.order.tree import at, mappings
from groundswell.order.view import View

rule = Rule(
    id="GS672",
    severity=Severity.WARNING,
    sentence="A server listens on the ports that probes ask and Services send to.",
    consequence="The connection is refused: the pod never becomes ready, or is killed and started for ever.",
    fix="Write the same port into the server's configuration, the container, the probe and the Service.",
)

_UNANSWERED = "The connection is refused: the pods are ready, and whoever calls the Service at this port fails."


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each in listeners(view):
        shown = ", ".join(map(str, sorted(each.ports)))
        listens = f"of {each.pods.owner}, which listens on {shown} by {each.config}"
        for what, port in sorted({*_probes(each)}):
            if port not in each.ports:
                yield rule.finding(each.pods.owner, f"{what} port {port} {listens}.", related=[each.config])
        for service, port in _services(each, view):
            if port not in each.ports:
                message = f"{service} sends to port {port} {listens}."
                related = [each.pods.owner, each.config]
                yield rule.finding(service, message, consequence=_UNANSWERED, related=related)


def _probes(each: Listener) -> Iterator[tuple[str, int]]:
    names = {name: number for name, number, _ in each.pods.ports()}
    for container in each.pods.containers:
        for kind in ("readiness", "liveness", "startup"):
            for way in ("httpGet", "tcpSocket", "grpc"):
                port = at(container, f"{kind}Probe", way, "port")
                found = names.get(port) if isinstance(port, str) else port
                if isinstance(found, int):
                    yield f"The {kind}Probe asks", found


def _services(each: Listener, view: View) -> Iterator[tuple[Resource, int]]:
    for service in view.services_of(each.pods):
        entries = mappings(at(service.body, "spec", "ports"))
        sent = {pod_port(service, entry, view) for entry in entries if entry.get("protocol") in (None, "TCP")}
        yield from ((service, port) for port in sorted(filter(None, sent)))
