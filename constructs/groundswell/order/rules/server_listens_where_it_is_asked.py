"""GS672: a server listens on the ports that probes ask and Services send to."""

from collections.abc import Iterator

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


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each in listeners(view):
        for what, port in sorted({*_probes(each), *_services(each, view)}):
            if port not in each.ports:
                shown = ", ".join(map(str, sorted(each.ports)))
                message = f"{what} port {port} of {each.pods.owner}, which listens on {shown} by {each.config}."
                yield rule.finding(each.pods.owner, message, related=[each.config])


def _probes(each: Listener) -> Iterator[tuple[str, int]]:
    names = {name: number for name, number, _ in each.pods.ports()}
    for container in each.pods.containers:
        for kind in ("readiness", "liveness", "startup"):
            for way in ("httpGet", "tcpSocket", "grpc"):
                port = at(container, f"{kind}Probe", way, "port")
                found = names.get(port) if isinstance(port, str) else port
                if isinstance(found, int):
                    yield f"The {kind}Probe asks", found


def _services(each: Listener, view: View) -> Iterator[tuple[str, int]]:
    for service in view.services_of(each.pods):
        for entry in mappings(at(service.body, "spec", "ports")):
            port = pod_port(service, entry, view)
            if port and entry.get("protocol") in (None, "TCP"):
                yield f"{service} sends to", port
