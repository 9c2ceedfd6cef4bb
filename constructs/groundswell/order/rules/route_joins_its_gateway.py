"""GS210: a Gateway API route joins a Gateway that exists, has the listener and admits the route."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING, covers
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS210",
    severity=Severity.ERROR,
    sentence="A Gateway API route joins a Gateway that exists, has the listener and admits the route.",
    consequence="The route is not accepted: every request for it ends in 404, and nothing but its status tells.",
    fix="Name the Gateway, its namespace and its listener, and let the listener admit the route's namespace and host.",
)

GROUP = "gateway.networking.k8s.io"
ROUTES = ("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute")
_KINDS = tuple(f"{GROUP}/{kind}" for kind in ROUTES)


@rule.provides(f"{GROUP}/Gateway", "gateway.networking.x-k8s.io/XListenerSet")
def gateway(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("gateway", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires(*_KINDS)
def parents(resource: Resource, view: View) -> Iterator[Need]:
    for namespace, name, _ in _parents(resource):
        classic = view.named("Gateway", namespace, name, GROUP) is None
        classic = classic and view.named("Gateway", namespace, name, NETWORKING) is not None
        words = f"Gateway {namespace}/{name}"
        if classic:
            words = f"{words} ({namespace}/{name} is one of {NETWORKING}, which only VirtualServices bind to)"
        yield Need(("gateway", namespace, name), Strength.READY, words=words, elsewhere=not classic)


@rule.check
def listeners(view: View) -> Iterator[Finding]:
    for route in (each for kind in ROUTES for each in view.of_kind(kind, GROUP)):
        for namespace, name, parent in _parents(route):
            found = view.named("Gateway", namespace, name, GROUP)
            offered = list(mappings(at(found.body, "spec", "listeners"))) if found else []
            if found and offered:
                yield from _joined(route, found, parent, offered, view)


def _joined(
    route: Resource, gateway: Resource, parent: Mapping[str, Any], offered: list[Mapping[str, Any]], view: View
) -> Iterator[Finding]:
    section, port = text(parent.get("sectionName")), parent.get("port")
    named = [each for each in offered if section in ("", each.get("name")) and port in (None, each.get("port"))]
    admitting = [each for each in named if _admits(each, gateway, route, view)]
    hosts = list(texts(at(route.body, "spec", "hostnames")))
    wanted = f"listener {section or port}"
    if not named:
        shown = ", ".join(text(each.get("name")) for each in offered)
        yield rule.finding(route, f"{route} wants {wanted} of {gateway}, which has {shown}.", related=[gateway])
    elif not admitting:
        message = f"{route} joins {gateway}, whose listeners do not admit routes of namespace {route.key.namespace}."
        fix = "Let the listener's allowedRoutes admit the namespace (without one it admits only its own)."
        yield rule.finding(route, message, related=[gateway], fix=fix)
    elif hosts and not any(_serves(each, host) for each in admitting for host in hosts):
        shown = ", ".join(text(each.get("hostname")) for each in admitting)
        message = f"{route} is for {', '.join(hosts)}, but {gateway} listens for {shown}."
        yield rule.finding(route, message, related=[gateway])


def _serves(listener: Mapping[str, Any], host: str) -> bool:
    return not text(listener.get("hostname")) or covers(text(listener["hostname"]), host)


def _admits(listener: Mapping[str, Any], gateway: Resource, route: Resource, view: View) -> bool:
    allowed = mapping(at(listener, "allowedRoutes", "namespaces"))
    admits = text(allowed.get("from")) or "Same"
    if admits == "Selector":
        declared = view.named("Namespace", "", route.key.namespace, "")
        return declared is None or selects(allowed.get("selector"), view.namespace_labels(route.key.namespace))
    return admits == "All" or (admits == "Same" and gateway.key.namespace == route.key.namespace)


def _parents(route: Resource) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """(namespace, name, reference) of each Gateway; Services are parents in a mesh."""
    for each in mappings(at(route.body, "spec", "parentRefs")):
        if each.get("group", GROUP) == GROUP and each.get("kind", "Gateway") == "Gateway" and text(each.get("name")):
            yield text(each.get("namespace")) or route.key.namespace, text(each.get("name")), each
