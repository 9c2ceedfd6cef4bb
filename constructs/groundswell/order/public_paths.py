"""The paths that a platform routes from outside, whatever kind of route says so."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View


class Public(NamedTuple):
    """One way in. `kind` is "exact", "prefix" (of letters), "segments" (of whole words), or "" for any path."""

    owner: Resource
    hosts: tuple[str, ...]
    kind: str
    path: str


def public_paths(view: View) -> tuple[Public, ...]:
    """Every way in through VirtualServices, HTTPRoutes and Ingresses; one without a host is for all."""
    return view.once(_public_paths)


def _public_paths(view: View) -> tuple[Public, ...]:
    virtual = (way for each in view.of_kind("VirtualService", "networking.istio.io") for way in _virtual(each))
    routes = (way for each in view.of_kind("HTTPRoute", "gateway.networking.k8s.io") for way in _http_route(each))
    ingresses = (way for each in view.of_kind("Ingress", "networking.k8s.io") for way in _ingress(each))
    return (*virtual, *routes, *ingresses)


def _virtual(each: Resource) -> Iterator[Public]:
    hosts = tuple(texts(at(each.body, "spec", "hosts")))
    for route in mappings(at(each.body, "spec", "http")):
        for match in list(mappings(route.get("match"))) or [{}]:
            uri = mapping(match.get("uri"))
            kind = next((name for name in ("exact", "prefix") if name in uri), "")
            yield Public(each, hosts, kind, text(uri.get(kind)))


def _http_route(each: Resource) -> Iterator[Public]:
    hosts = tuple(texts(at(each.body, "spec", "hostnames"))) or ("*",)
    for route in mappings(at(each.body, "spec", "rules")):
        for match in list(mappings(route.get("matches"))) or [{}]:
            path: Mapping[str, Any] = mapping(match.get("path"))
            kinds = {"Exact": "exact", "PathPrefix": "segments", "": "segments"}
            yield Public(each, hosts, kinds.get(text(path.get("type")), ""), text(path.get("value")) or "/")


def _ingress(each: Resource) -> Iterator[Public]:
    """A path of the controller's own type may be an expression: it counts for any."""
    if at(each.body, "spec", "defaultBackend"):
        yield Public(each, ("*",), "", "")
    for entry in mappings(at(each.body, "spec", "rules")):
        for path in mappings(at(entry, "http", "paths")):
            kinds = {"Exact": "exact", "Prefix": "segments"}
            kind = "" if "*" in text(path.get("path")) else kinds.get(text(path.get("pathType")), "")
            yield Public(each, (text(entry.get("host")) or "*",), kind, text(path.get("path")) or "/")
