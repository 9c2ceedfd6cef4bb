"""GS230: each node port is one Service's, and within the range of the cluster."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS230",
    severity=Severity.ERROR,
    sentence="Each node port is one Service's, and within the range of the cluster.",
    consequence="The API server refuses the Service (provided port is already allocated, or not in the valid range).",
    fix="Give each Service a node port of its own between 30000 and 32767, or none.",
)

_FIRST, _LAST = 30000, 32767


@rule.check
def node_ports(view: View) -> Iterator[Finding]:
    taken: dict[tuple[int, str], dict[tuple[str, str], Resource]] = defaultdict(dict)
    for service in view.of_kind("Service", ""):
        if at(service.body, "spec", "type") in ("NodePort", "LoadBalancer"):
            ports = list(mappings(at(service.body, "spec", "ports")))
            asked = {(number(each.get("nodePort"), 0), text(each.get("protocol")) or "TCP") for each in ports}
            checked = (number(at(service.body, "spec", "healthCheckNodePort"), 0), "TCP")
            for port, protocol in sorted((asked | {checked}) - {(0, "TCP"), (0, "UDP"), (0, "SCTP")}):
                taken[(port, protocol)][(service.key.namespace, service.key.name)] = service
                if not _FIRST <= port <= _LAST:
                    message = f"{service} asks for node port {port}, outside of {_FIRST}-{_LAST}."
                    fix = "Choose one of the range, or tell the API server another (--service-node-port-range)."
                    yield rule.finding(service, message, severity=Severity.WARNING, fix=fix)
    for (port, protocol), services in sorted(taken.items()):
        first, *others = services.values()
        for other in others:
            message = f"{other} asks for node port {port} ({protocol}), which {first} has."
            yield rule.finding(other, message, related=[first])
