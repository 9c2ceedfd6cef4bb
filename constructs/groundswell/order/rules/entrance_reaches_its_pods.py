"""GS305: what a gateway, an Ingress or a load balancer sends to lets it in."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.entrances import Entrance, entrances
from groundswell.order.network.isolation import Block, Isolation, isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.sealed import unsealed
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS305",
    severity=Severity.ERROR,
    sentence="What a gateway, an Ingress or a load balancer sends to lets it in.",
    consequence="Every request ends in 503 or a timeout, and the health checks of a load balancer fail.",
    fix="Let the gateway's pods (for a load balancer an ipBlock: it is no pod) into the ingress of these pods.",
)


@rule.check
def admitted(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    if not any(True for _ in found.namespaces()):
        return
    told = set()
    for entrance in entrances(view):
        for block in unsealed(_blocks(entrance, found, view), view):
            key = (id(entrance.route), id(block.pods.owner), block.direction, entrance.port)
            if key not in told:
                told.add(key)
                port = f":{entrance.port}" if entrance.port else ""
                message = f"{entrance.route} has {entrance.words} send to {entrance.service}{port}, but {block}."
                severity = None if entrance.sure else Severity.WARNING
                yield rule.finding(
                    block.pods.owner, message, severity=severity, related=[entrance.route, *block.policies]
                )


def _blocks(entrance: Entrance, found: Isolation, view: View) -> Iterator[Block]:
    """Where requests are stopped: at each workload that no source reaches."""
    for pods in view.backends(entrance.service):
        stopped = [list(found.blocked(source, pods, Port(entrance.port))) for source in entrance.sources]
        if not pods.ends and all(stopped):
            yield from stopped[0]
