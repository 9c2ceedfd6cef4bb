"""GS204: an Ingress, or a Route of OpenShift, names Services of its own namespace, and ports that they have."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.services import (
    has_endpoint_port,
    has_port,
    service_need,
    services,
    shown_ports,
    shown_targets,
)
from groundswell.order.operators.catalogue import PRODUCT_KINDS, services_made
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS204",
    severity=Severity.ERROR,
    sentence="An Ingress or an OpenShift Route names Services of its own namespace, and ports that they have.",
    consequence="The controller cannot build the rule (an ALB stays without any rule, others answer 503).",
    fix="Name a Service of its own namespace and one of its ports, or move it to the Service's namespace.",
)

_ACTION = "alb.ingress.kubernetes.io/actions."
_BY_ANNOTATION = "use-annotation"
_LOCAL = "an Ingress reaches only Services of its own namespace"
_ROUTED = "a Route reaches only Services of its own namespace"


@rule.provides("core/Service")
def service(resource: Resource, _: View) -> Iterator[Provision]:
    yield Provision(("service", resource.key.namespace, resource.key.name), Moment.APPLIED)


@rule.provides(*PRODUCT_KINDS)
def made(resource: Resource, _: View) -> Iterator[Provision]:
    for namespace, name in services_made(resource):
        yield Provision(("service", namespace, name))


@rule.requires("networking.k8s.io/Ingress", "extensions/Ingress")
def backends(resource: Resource, view: View) -> Iterator[Need]:
    """Its health, an address, comes only with a backend; yet nothing is late, since a Service needs no readiness."""
    for name, _ in _backends(resource):
        yield service_need(resource.key.namespace, name, view, local=_LOCAL, strength=Strength.NAMED)


@rule.requires("route.openshift.io/Route")
def routed(route: Resource, view: View) -> Iterator[Need]:
    for name in _destinations(route):
        yield service_need(route.key.namespace, name, view, local=_ROUTED, strength=Strength.NAMED)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for ingress in view.of_kind("Ingress"):
        if ingress.key.group in ("networking.k8s.io", "extensions"):
            for name, port in _backends(ingress):
                found = services(view, ingress.key.namespace, name)
                if found and port is not None and not has_port(found, port):
                    message = f"{ingress} sends to port {port} of {found[0]}, which has {shown_ports(found)}."
                    yield rule.finding(ingress, message, related=found)


@rule.check
def routed_ports(view: View) -> Iterator[Finding]:
    """The router takes the endpoints whose port has that name in the Service, or that number in the pod."""
    for route in view.of_kind("Route", "route.openshift.io"):
        port = at(route.body, "spec", "port", "targetPort")
        for name in _destinations(route) if port is not None else ():
            found = services(view, route.key.namespace, name)
            if found and not has_endpoint_port(found, port):
                message = f"{route} sends to port {port} of {found[0]}, which leads to {shown_targets(found)}."
                yield rule.finding(route, message, related=found)


def _destinations(route: Resource) -> Iterator[str]:
    for each in (mapping(at(route.body, "spec", "to")), *mappings(at(route.body, "spec", "alternateBackends"))):
        if text(each.get("kind")) in ("", "Service") and text(each.get("name")):
            yield text(each["name"])


def _backends(ingress: Resource) -> Iterator[tuple[str, Any]]:
    """(Service, port or None) of each backend; an ALB's actions name theirs in an annotation."""
    spec = mapping(ingress.body.get("spec"))
    written = [mapping(spec.get("defaultBackend") or spec.get("backend"))]
    for each in mappings(spec.get("rules")):
        written += [mapping(path.get("backend")) for path in mappings(at(each, "http", "paths"))]
    for backend in written:
        name = text(at(backend, "service", "name")) or text(backend.get("serviceName"))
        port = at(backend, "service", "port", "number") or at(backend, "service", "port", "name")
        port = port or backend.get("servicePort")
        if name and port != _BY_ANNOTATION:
            yield name, port
    for name, value in mapping(at(ingress.body, "metadata", "annotations")).items():
        if str(name).startswith(_ACTION):
            yield from _targets(text(value))


def _targets(action: str) -> Iterator[tuple[str, Any]]:
    try:
        read: Any = json.loads(action)
    except json.JSONDecodeError:
        return
    groups: list[Mapping[str, Any]] = [mapping(read), *mappings(at(read, "forwardConfig", "targetGroups"))]
    for group in groups:
        if text(group.get("serviceName")):
            port = group.get("servicePort")
            yield text(group["serviceName"]), int(port) if isinstance(port, str) and port.isdecimal() else port
