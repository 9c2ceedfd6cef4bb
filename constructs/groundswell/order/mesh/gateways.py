"""Istio's Gateways and VirtualServices: who binds to whom, which pods serve, where requests go."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.network.service_ports import pod_port
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, texts
from groundswell.order.view import View

GATEWAY_NAME = "gateway.networking.k8s.io/gateway-name"
"""The label of the pods that Istio deploys for a Gateway of the Gateway API (GEP-1762)."""


def service_of(host: str, namespace: str, view: View) -> Resource | None:
    """The Service that a host of the mesh means, seen from a namespace."""
    parts = host.removesuffix(".cluster.local").removesuffix(".svc").split(".")
    if len(parts) > 2:
        return None
    return view.named("Service", parts[1] if len(parts) == 2 else namespace, parts[0], "")


def gateways_of(virtual_service: Resource, view: View) -> Iterator[Resource]:
    """The Gateways that a VirtualService binds to; the mesh itself is none."""
    for name in texts(at(virtual_service.body, "spec", "gateways")):
        home, slash, own = name.rpartition("/")
        gateway = view.named("Gateway", home if slash else virtual_service.key.namespace, own, "networking.istio.io")
        if gateway is not None:
            yield gateway


def gateway_pods(gateway: Resource, view: View) -> list[PodTemplate]:
    """The pods that serve a Gateway of Istio, in whatever namespace (its default scope)."""
    selector = mapping(at(gateway.body, "spec", "selector"))
    wanted = {"matchLabels": selector}
    found = view.once(_selected_anywhere)
    key = str(sorted((str(name), str(value)) for name, value in selector.items()))
    if key not in found:
        found[key] = (
            [each for home in view.pods_by_namespace for each in view.selected(home, wanted)] if selector else []
        )
    return found[key]


def _selected_anywhere(view: View) -> dict[str, list[PodTemplate]]:
    return {}


def destinations(virtual_service: Resource) -> Iterator[Mapping[str, Any]]:
    """The destinations of every route of a VirtualService."""
    for protocol in ("http", "tcp", "tls"):
        for route in mappings(at(virtual_service.body, "spec", protocol)):
            for each in mappings(route.get("route")):
                yield mapping(each.get("destination"))


def service_port(service: Resource, port: int, view: View) -> int | None:
    """The pods' port behind a Service's; of a Service with one port where none is given."""
    ports = list(mappings(at(service.body, "spec", "ports")))
    chosen = ports if len(ports) == 1 and not port else [each for each in ports if each.get("port") == port]
    return pod_port(service, chosen[0], view) if chosen else None
