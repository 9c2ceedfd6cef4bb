"""GS206: a VirtualService binds to Istio Gateways that exist and serve one of its hosts."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING, covers, gateways_of
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.isolation import names
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS206",
    severity=Severity.ERROR,
    sentence="A VirtualService binds to Istio Gateways that exist and serve one of its hosts.",
    consequence="No gateway learns of the routes: every request from outside ends in 404.",
    fix="Name a Gateway of networking.istio.io as namespace/name, and let it serve the host.",
)

_GATEWAY_API = "gateway.networking.k8s.io"


@rule.provides(f"{NETWORKING}/Gateway")
def gateway(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("istio-gateway", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires(f"{NETWORKING}/VirtualService")
def bound(resource: Resource, view: View) -> Iterator[Need]:
    for namespace, name in gateways_of(resource):
        words, other = f"Istio Gateway {namespace}/{name}", False
        if view.named("Gateway", namespace, name, NETWORKING) is None:
            other = view.named("Gateway", namespace, name, _GATEWAY_API) is not None
        if other:
            words = f"{words} ({namespace}/{name} is a Gateway of the Gateway API, to which only its routes bind)"
        yield Need(("istio-gateway", namespace, name), Strength.NAMED, words=words, elsewhere=not other)


@rule.check
def each_host(view: View) -> Iterator[Finding]:
    """A host that none of the Gateways serves, beside one that they do."""
    for each in view.of_kind("VirtualService", NETWORKING):
        hosts = list(texts(at(each.body, "spec", "hosts")))
        gateways = [view.named("Gateway", *one, NETWORKING) for one in gateways_of(each)]
        known = [one for one in gateways if one is not None and not one.contract]
        if len(known) != len(gateways) or not known or "mesh" in texts(at(each.body, "spec", "gateways")):
            continue
        offered = [host for one in known for host in _hosts(one, each.key.namespace)]
        left = [host for host in hosts if not any(covers(one, host) for one in offered)]
        if left and len(left) < len(hosts):
            message = f"{each} is for {', '.join(left)}, too, but {names(known)} serves {', '.join(offered)}."
            yield rule.finding(each, message, severity=Severity.WARNING, related=known)


@rule.check
def served(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", NETWORKING):
        hosts = list(texts(at(each.body, "spec", "hosts")))
        for namespace, name in gateways_of(each):
            found = view.named("Gateway", namespace, name, NETWORKING)
            if found is None or not hosts or found.contract:
                continue
            offered = list(_hosts(found, each.key.namespace))
            if not any(covers(one, host) for one in offered for host in hosts):
                shown = ", ".join(offered) or f"nothing to namespace {each.key.namespace}"
                message = f"{each} is for {', '.join(hosts)}, but {found} serves {shown}."
                yield rule.finding(each, message, related=[found])


def _hosts(gateway: Resource, namespace: str) -> Iterator[str]:
    """The hosts that a Gateway serves to VirtualServices of a namespace ("namespace/host", "./host", "*/host")."""
    for server in mappings(at(gateway.body, "spec", "servers")):
        for each in texts(server.get("hosts")):
            home, slash, host = each.rpartition("/")
            home = gateway.key.namespace if home == "." else home
            if not slash or text(home) in ("*", namespace):
                yield host
