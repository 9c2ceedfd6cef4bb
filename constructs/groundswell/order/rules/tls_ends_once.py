"""GS336: TLS ends once: a gateway behind a load balancer that has ended it neither redirects nor expects TLS."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.termination import gateways_behind, terminations
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS336",
    severity=Severity.ERROR,
    sentence="TLS ends once: a gateway behind a load balancer that has ended it neither redirects nor expects TLS.",
    consequence="Each request is redirected for ever (ERR_TOO_MANY_REDIRECTS), or the gateway cannot read it (400).",
    fix="Redirect at the load balancer and serve plain HTTP at the gateway, or have the load balancer pass TLS on.",
)


@rule.check
def once(view: View) -> Iterator[Finding]:
    told = set()
    for each in terminations(view):
        ports = {number(each.port.get("port"), 0), number(each.port.get("targetPort"), 0)} - {0}
        for gateway in gateways_behind(each.service, view):
            for server in mappings(at(gateway.body, "spec", "servers")):
                own = number(at(server, "port", "number"), 0)
                protocol = text(at(server, "port", "protocol")).upper()
                wrong = "redirects to HTTPS" if at(server, "tls", "httpsRedirect") is True else ""
                if protocol in ("HTTPS", "TLS"):
                    wrong = "expects TLS"
                if own in ports and wrong and (gateway.key, own) not in told:
                    told.add((gateway.key, own))
                    message = f"{each.resource} ends TLS and sends plain text to port {own}, where {gateway} {wrong}."
                    yield rule.finding(gateway, message, related=[each.resource, each.service])
