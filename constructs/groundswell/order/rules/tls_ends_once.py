"""GS336: TLS ends once: a gateway behind a load balancer that has ended it neither redirects nor expects TLS."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.termination import Termination, gateways_behind, terminations
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
        ports = _same_listener(each)
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


def _same_listener(each: Termination) -> set[int]:
    """The ports of servers whose listener gets this port's requests: a gateway listens on the port of its pods that
    its Service sends a server's port to, so that two ports of the Service may lead to one listener."""
    target = each.port.get("targetPort")
    same = [one for one in mappings(at(each.service.body, "spec", "ports")) if one.get("targetPort") == target]
    found = {number(one.get("port"), 0) for one in (each.port, *(same if target else ()))}
    return (found | {number(target, 0)}) - {0}
