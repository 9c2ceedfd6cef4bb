"""GS211: a Gateway API route sends to Services that exist, have the port, and that it may reach."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import may_hold_more
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.services import has_port, service_need, services, shown_ports
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS211",
    severity=Severity.ERROR,
    sentence="A Gateway API route sends to Services that exist, have the port, and that it may reach.",
    consequence="The gateway answers the share of such a backend with 500 (RefNotPermitted, BackendNotFound).",
    fix="Name a Service and a port that it has; across namespaces write a ReferenceGrant beside the Service.",
)

_GROUP = "gateway.networking.k8s.io"
_ROUTES = ("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute")
_KINDS = tuple(f"{_GROUP}/{kind}" for kind in _ROUTES)


@rule.provides(f"{_GROUP}/ReferenceGrant")
def grant(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("reference-grant", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.requires(*_KINDS)
def backends(resource: Resource, view: View) -> Iterator[Need]:
    for namespace, name, _ in _backends(resource):
        yield service_need(namespace, name, view, local="a backend without a namespace is one beside the route")
        if namespace != resource.key.namespace:
            yield _granted(resource, namespace, name, view)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for route in (each for kind in _ROUTES for each in view.of_kind(kind, _GROUP)):
        for namespace, name, port in _backends(route):
            found = services(view, namespace, name)
            if found and port is not None and not has_port(found, port):
                message = f"{route} sends to port {port} of {found[0]}, which has {shown_ports(found)}."
                yield rule.finding(route, message, related=found)


def _granted(route: Resource, namespace: str, name: str, view: View) -> Need:
    """The need of the grant that permits it, or else of one that nobody wrote."""
    grants = [each for each in view.of_kind("ReferenceGrant", _GROUP) if each.key.namespace == namespace]
    found = next((each.key.name for each in grants if each.contract or _permits(each, route, name)), "")
    words = (
        f"a ReferenceGrant in namespace {namespace} that lets {route.key.kind}s of {route.key.namespace} reach {name}"
    )
    ours = bool(view.by_namespace.get(namespace)) and not may_hold_more(view, namespace)
    capability = ("reference-grant", namespace, found or f"from-{route.key.namespace}-to-{name}")
    return Need(capability, Strength.READY, words=words, elsewhere=not ours)


def _permits(grant: Resource, route: Resource, name: str) -> bool:
    origins = [
        (text(each.get("kind")), text(each.get("namespace"))) for each in mappings(at(grant.body, "spec", "from"))
    ]
    targets = list(mappings(at(grant.body, "spec", "to")))
    return (route.key.kind, route.key.namespace) in origins and any(
        text(each.get("kind")) == "Service" and text(each.get("name")) in ("", name) for each in targets
    )


def _backends(route: Resource) -> Iterator[tuple[str, str, Any]]:
    """(namespace, Service, port or None) of each backend and mirror."""
    for each in mappings(at(route.body, "spec", "rules")):
        written: list[Mapping[str, Any]] = list(mappings(each.get("backendRefs")))
        for part in mappings(each.get("filters")):
            mirror = at(part, "requestMirror", "backendRef")
            written += [mirror] if isinstance(mirror, Mapping) else []
        for backend in written:
            name, kind = text(backend.get("name")), backend.get("kind", "Service")
            if name and kind == "Service" and not text(backend.get("group")):
                yield text(backend.get("namespace")) or route.key.namespace, name, backend.get("port")
