"""The host names that something in the cluster answers: Ingresses, Gateways and routes."""

from collections.abc import Iterator

from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View


def routed_hosts(view: View) -> frozenset[str]:
    """All of them, wildcards as they are written; "*" where one takes every host."""
    return frozenset(each.lower() for each in _hosts(view) if each)


def _hosts(view: View) -> Iterator[str]:
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        rules = list(mappings(at(each.body, "spec", "rules")))
        yield from (text(entry.get("host")) or "*" for entry in rules)
        if at(each.body, "spec", "defaultBackend"):
            yield "*"
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        yield from texts(at(each.body, "spec", "hosts"))
    for kind in ("HTTPRoute", "GRPCRoute", "TLSRoute"):
        for each in view.of_kind(kind, "gateway.networking.k8s.io"):
            names = list(texts(at(each.body, "spec", "hostnames")))
            yield from names or ("*",)
    for each in view.of_kind("IngressRoute", "traefik.io"):
        yield "*" if each else ""
