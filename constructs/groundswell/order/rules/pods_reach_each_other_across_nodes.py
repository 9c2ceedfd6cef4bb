"""GS343: the ports of pods are open between nodes where pods have addresses of the VPC."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.security_groups import known, security_groups
from groundswell.order.network.service_ports import pod_port
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS343",
    severity=Severity.ERROR,
    sentence="The ports of pods are open between nodes where pods have addresses of the VPC.",
    consequence="The pod answers on its own node and is unreachable from every other: requests fail by chance.",
    fix="Let the nodes' group into itself on this port, or have the pod listen on one that is open.",
)


@rule.check
def across(view: View) -> Iterator[Finding]:
    groups = view.once(security_groups)
    nodes = known(groups.nodes)
    if not groups.eks or not nodes or len(nodes) != len(groups.nodes):
        return
    for service in view.of_kind("Service", ""):
        for port, protocol in sorted(_ports(service, view)):
            if not any(groups.lets(one, other, port, protocol) for _, one in nodes for _, other in nodes):
                message = f"{service} sends to port {port} of its pods, and no security group of the nodes "
                message += f"lets nodes reach each other on {protocol.upper()} {port}."
                yield rule.finding(service, message, related=[nodes[0][0]])


def _ports(service: Resource, view: View) -> set[tuple[int, str]]:
    """(port, protocol) of the pods behind a Service; none for those on their node's network."""
    pods = view.backends(service)
    if not pods or all(each.host_network for each in pods):
        return set()
    entries = mappings(at(service.body, "spec", "ports"))
    found = {(pod_port(service, each, view) or 0, (text(each.get("protocol")) or "TCP").lower()) for each in entries}
    return {(port, protocol) for port, protocol in found if port and protocol in ("tcp", "udp")}
