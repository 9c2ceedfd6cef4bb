"""GS305: what a gateway, an Ingress or a load balancer sends to lets it in."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import destinations, gateway_pods, gateways_of, service_of
from groundswell.order.network.entrances import Entrance, entrances
from groundswell.order.network.isolation import Block, Isolation, isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.peer import peer_of, somewhere_in
from groundswell.order.network.sealed import unsealed
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
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


@rule.check
def unread_pods(view: View) -> Iterator[Finding]:
    """Where nobody read the pods behind a route, a policy for all pods of their namespace closes them as well."""
    found = view.once(isolation)
    for each in view.of_kind("VirtualService", "networking.istio.io") if any(found.namespaces()) else ():
        for gateway in gateways_of(each, view):
            selector = mapping(at(gateway.body, "spec", "selector"))
            likely = somewhere_in(gateway.key.namespace, view, selector)
            peers = [peer_of(pods, view) for pods in gateway_pods(gateway, view)] or [likely]
            for home in sorted(_unread_homes(each, view)):
                closing = [found.closed_home(home, peer, Port(None)) for peer in peers]
                if all(closing):
                    message = (
                        f"{each} has the pods of {gateway} send to namespace {home}, but {closing[0][0]} closes it."
                    )
                    yield rule.finding(closing[0][0], message, related=[each])


def _unread_homes(route: Resource, view: View) -> set[str]:
    """The namespaces of the Services that a route names and nobody read."""
    hosts = [text(each.get("host")) for each in destinations(route)]
    unread = [each for each in hosts if service_of(each, route.key.namespace, view) is None]
    return {each.split(".")[1] for each in unread if each.endswith((".svc", ".svc.cluster.local"))}


def _blocks(entrance: Entrance, found: Isolation, view: View) -> Iterator[Block]:
    """Where requests are stopped: at each workload that no source reaches."""
    for pods in view.backends(entrance.service):
        stopped = [list(found.blocked(source, pods, Port(entrance.port))) for source in entrance.sources]
        if not pods.ends and all(stopped):
            yield from stopped[0]
