"""GS243: a callback that a provider sends browsers to is a path that the platform routes."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def told(url: str, name: str = "GOOGLE_REDIRECT_URI") -> str:
    return workload(container(f"env: [{{name: {name}, value: '{url}'}}]"))


VIRTUAL = manifest(
    "VirtualService",
    "web",
    "spec: {hosts: [api.example.org], http: [{match: [{uri: {prefix: /api/}}, {uri: {exact: /login}}]}]}",
    api="networking.istio.io/v1",
)
ROUTE = manifest(
    "HTTPRoute",
    "web",
    "spec: {hostnames: [api.example.org], rules: [{matches: [{path: {type: PathPrefix, value: /api}}]}]}",
    api="gateway.networking.k8s.io/v1",
)
INGRESS = manifest(
    "Ingress",
    "web",
    "spec: {rules: [{host: api.example.org, http: {paths: [{path: /api, pathType: Prefix}]}}]}",
    api="networking.k8s.io/v1",
)
EACH = pytest.mark.parametrize("route", [VIRTUAL, ROUTE, INGRESS])


@EACH
@pytest.mark.parametrize(
    "url", ["https://api.example.org/api/callback", "https://other.example.org/oauth2", "https://api.example.org"]
)
def test_a_path_that_is_routed_or_anothers(world: Any, route: str, url: str) -> None:
    assert world.root(text=route + told(url)).messages("GS243") == []


@EACH
def test_a_path_that_nobody_routes(world: Any, route: str) -> None:
    (message,) = world.root(text=route + told("https://api.example.org/oauth2/callback")).messages("GS243")
    start = "Deployment shop/web is called back at /oauth2/callback of api.example.org (GOOGLE_REDIRECT_URI), which "
    assert message.startswith(start) and message.endswith(" shop/web does not route.")


def test_what_is_no_callback(world: Any) -> None:
    assert world.root(text=VIRTUAL + told("https://api.example.org/docs", "DOCS_URL")).messages("GS243") == []


def test_a_route_for_everything(world: Any) -> None:
    wide = VIRTUAL.replace("match: [{uri: {prefix: /api/}}, {uri: {exact: /login}}]", "route: []")
    assert world.root(text=wide + told("https://api.example.org/oauth2")).messages("GS243") == []
