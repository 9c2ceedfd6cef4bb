"""Where requests come in: which Gateway, Ingress or load balancer sends to which Service, and from which pods."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from groundswell.manifests.resource import Resource
from groundswell.order.mesh.gateways import (
    GATEWAY_NAME,
    destinations,
    gateway_pods,
    gateways_of,
    service_of,
    service_port,
)
from groundswell.order.network.peer import SOMEWHERE, Labels, Peer, Pods, somewhere_in
from groundswell.order.network.service_ports import pod_port
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

Source: TypeAlias = PodTemplate | Peer

_CONTROLLERS = {"nginx": "ingress-nginx", "traefik": "traefik", "haproxy": "kubernetes-ingress", "kong": "kong"}
"""Ingress class to the label app.kubernetes.io/name of the pods of its controller's chart."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """One Service that requests from outside are sent to. `route` says so; `sources` send, `words` names them.

    `port` is the port of the pods, None where nobody knows it. `sure` is false where the sources are only likely.
    """

    route: Resource
    service: Resource
    port: int | None
    sources: tuple[Source, ...]
    words: str
    sure: bool = True


def entrances(view: View) -> tuple[Entrance, ...]:
    """Every entrance whose Service is known here."""
    return view.once(_entrances)


def _entrances(view: View) -> tuple[Entrance, ...]:
    return (*_virtual_services(view), *_http_routes(view), *_ingresses(view), *_load_balancers(view))


def _virtual_services(view: View) -> Iterator[Entrance]:
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        for gateway in gateways_of(each, view):
            pods: list[Source] = [*gateway_pods(gateway, view)]
            likely: list[Source] = [
                somewhere_in(gateway.key.namespace, view, mapping(at(gateway.body, "spec", "selector")))
            ]
            for destination in destinations(each):
                service = service_of(text(destination.get("host")), each.key.namespace, view)
                if service is not None:
                    port = service_port(service, number(at(destination, "port", "number"), 0), view)
                    yield Entrance(each, service, port, tuple(pods or likely), f"the pods of {gateway}", bool(pods))


def _http_routes(view: View) -> Iterator[Entrance]:
    for kind in ("HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"):
        for each in view.of_kind(kind, "gateway.networking.k8s.io"):
            for parent in mappings(at(each.body, "spec", "parentRefs")):
                home = text(parent.get("namespace")) or each.key.namespace
                gateway = view.named("Gateway", home, text(parent.get("name")), "gateway.networking.k8s.io")
                if gateway is None or at(gateway.body, "spec", "gatewayClassName") != "istio":
                    continue
                pods = Pods(home, Labels({GATEWAY_NAME: gateway.key.name}), somewhere_in(home, view).home)
                if at(gateway.body, "spec", "addresses"):
                    pods = Pods(None)  # served by pods that were deployed by hand
                for rule in mappings(at(each.body, "spec", "rules")):
                    yield from _backends(each, rule, (pods,), f"the pods of {gateway}", view)


def _backends(
    route: Resource, rule: Mapping[str, Any], sources: tuple[Source, ...], words: str, view: View
) -> Iterator[Entrance]:
    for backend in mappings(rule.get("backendRefs")):
        home = text(backend.get("namespace")) or route.key.namespace
        service = view.named("Service", home, text(backend.get("name")), "")
        if service is not None:
            port = service_port(service, number(backend.get("port"), 0), view)
            yield Entrance(route, service, port, sources, words)


def ingress_class(ingress: Resource) -> str:
    """The class of an Ingress, by field or by the older annotation."""
    named = text(at(ingress.body, "spec", "ingressClassName"))
    return named or text(mapping(ingress.annotations).get("kubernetes.io/ingress.class"))


def ingress_backends(ingress: Resource) -> Iterator[Mapping[str, Any]]:
    """The Service backends of an Ingress, the default one included."""
    spec = mapping(ingress.body.get("spec"))
    yield mapping(at(spec, "defaultBackend", "service"))
    for rule in mappings(spec.get("rules")):
        for path in mappings(at(rule, "http", "paths")):
            yield mapping(at(path, "backend", "service"))


def _ingresses(view: View) -> Iterator[Entrance]:
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        name = ingress_class(each)
        sources: list[Source] = [SOMEWHERE] if name == "alb" else [*_controllers(name, view)]
        if not sources:
            continue
        words = "the load balancer" if name == "alb" else f"the {name} controller"
        for backend in ingress_backends(each):
            service = view.named("Service", each.key.namespace, text(backend.get("name")), "")
            if service is not None:
                port = mapping(backend.get("port"))
                named = [
                    entry
                    for entry in mappings(at(service.body, "spec", "ports"))
                    if entry.get("port") == port.get("number")
                    or (port.get("name") and entry.get("name") == port["name"])
                ]
                yield Entrance(
                    each, service, pod_port(service, named[0], view) if named else None, tuple(sources), words
                )


def _controllers(name: str, view: View) -> list[PodTemplate]:
    label = next((label for stem, label in _CONTROLLERS.items() if name.startswith(stem)), "")
    return [each for each in view.pods if label and each.labels.get("app.kubernetes.io/name") == label]


def _load_balancers(view: View) -> Iterator[Entrance]:
    """Load balancers and node ports send from addresses; what a TargetGroupBinding binds gets the same."""
    for each in view.of_kind("Service", ""):
        kind = text(at(each.body, "spec", "type"))
        if kind in ("LoadBalancer", "NodePort"):
            words = "the load balancer" if kind == "LoadBalancer" else "whoever calls the node port"
            for entry in mappings(at(each.body, "spec", "ports")):
                yield Entrance(each, each, pod_port(each, entry, view), (SOMEWHERE,), words, kind == "LoadBalancer")
    for each in view.of_kind("TargetGroupBinding", "elbv2.k8s.aws"):
        service = view.named("Service", each.key.namespace, text(at(each.body, "spec", "serviceRef", "name")), "")
        if service is not None:
            port = service_port(service, number(at(each.body, "spec", "serviceRef", "port"), 0), view)
            yield Entrance(each, service, port, (SOMEWHERE,), "the load balancer")
