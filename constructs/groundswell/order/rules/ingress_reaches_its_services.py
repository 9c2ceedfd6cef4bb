"""GS204: an Ingress names Services of its own namespace, and ports that they have."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.services import has_port, service_need, services, shown_ports
from groundswell.order.operators.catalogue import PRODUCT_KINDS, services_made
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS204",
    severity=Severity.ERROR,
    sentence="An Ingress names Services of its own namespace, and ports that they have.",
    consequence="The controller cannot build the rule (an ALB stays without any rule, others answer 503).",
    fix="Name a Service of the Ingress's namespace and one of its ports, or move the Ingress to that of the Service.",
)

_ACTION = "alb.ingress.kubernetes.io/actions."
_BY_ANNOTATION = "use-annotation"
_LOCAL = "an Ingress reaches only Services of its own namespace"


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


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for ingress in view.of_kind("Ingress"):
        if ingress.key.group in ("networking.k8s.io", "extensions"):
            for name, port in _backends(ingress):
                found = services(view, ingress.key.namespace, name)
                if found and port is not None and not has_port(found, port):
                    message = f"{ingress} sends to port {port} of {found[0]}, which has {shown_ports(found)}."
                    yield rule.finding(ingress, message, related=found)


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
