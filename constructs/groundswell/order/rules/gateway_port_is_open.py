"""GS396: a port of an Istio Gateway is one that the Service before its pods sends to."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import gateway_pods
from groundswell.order.network.services import shown_ports
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS396",
    severity=Severity.WARNING,
    sentence="A port of an Istio Gateway is one that the Service before its pods sends to.",
    consequence="The proxy listens where no request arrives: everything from outside is refused or times out.",
    fix="Give the Gateway a port of the Service, or the Service this one.",
)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Gateway", "networking.istio.io"):
        pods = gateway_pods(each, view) if not each.contract else []
        services = list({id(one): one for single in pods for one in view.services_of(single)}.values())
        entries = [entry for one in services for entry in mappings(at(one.body, "spec", "ports"))]
        open_ = {number(entry.get(field), 0) for entry in entries for field in ("port", "targetPort")}
        if any(isinstance(entry.get("targetPort"), str) for entry in entries) or any(one.host_network for one in pods):
            continue
        for server in mappings(at(each.body, "spec", "servers")):
            port = number(at(server, "port", "number"), 0)
            if port and entries and port not in open_ and not text(server.get("bind")):
                message = f"{each} serves port {port}, and {services[0]} has {shown_ports(services)}."
                yield rule.finding(each, message, related=services)
