"""GS293: the gateway that a DNS record leads to serves the record's host."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import covers
from groundswell.order.network.isolation import names
from groundswell.order.network.termination import gateways_behind
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS293",
    severity=Severity.WARNING,
    sentence="The gateway that a DNS record leads to serves the record's host.",
    consequence="The name resolves, and every request for it ends in 404.",
    fix="Serve the host at the gateway, or take it out of the annotation.",
)

_NOTE = "external-dns.alpha.kubernetes.io/hostname"


@rule.check
def served(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Service", ""):
        hosts = [host.strip() for host in str(each.annotations.get(_NOTE) or "").split(",") if host.strip()]
        gateways = gateways_behind(each, view) if hosts else []
        servers = [server for one in gateways for server in mappings(at(one.body, "spec", "servers"))]
        offered = [host.rpartition("/")[2] for server in servers for host in texts(server.get("hosts"))]
        for host in hosts if offered and not any(one.contract for one in gateways) else ():
            if not any(covers(one, host) for one in offered):
                message = f"{each} asks for a record of {host}, and {names(gateways)} serves {', '.join(offered)}."
                yield rule.finding(each, message, related=gateways)
