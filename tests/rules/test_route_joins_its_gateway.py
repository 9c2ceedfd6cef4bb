"""GS210: a Gateway API route joins a Gateway that exists, has the listener and admits the route."""

from typing import Any

import pytest


def route(parent: str = "name: main, namespace: edge", host: str = "api.example.org") -> str:
    return f"""
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {{name: web, namespace: shop}}
spec: {{parentRefs: [{{{parent}}}], hostnames: ["{host}"], rules: []}}
---
"""


def gateway(
    allowed: str = "{from: All}", host: str = "'*.example.org'", group: str = "gateway.networking.k8s.io"
) -> str:
    return f"""
apiVersion: {group}/v1
kind: Gateway
metadata: {{name: main, namespace: edge}}
spec:
  listeners: [{{name: web, port: 80, protocol: HTTP, hostname: {host}, allowedRoutes: {{namespaces: {allowed}}}}}]
---
"""


NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {team: a}}\n---\n"


@pytest.mark.parametrize("allowed", ["{from: All}", "{from: Selector, selector: {matchLabels: {team: a}}}"])
def test_a_gateway_that_admits_the_route(world: Any, allowed: str) -> None:
    assert world.root(text=NAMESPACE + gateway(allowed) + route()).messages("GS210") == []


@pytest.mark.parametrize("allowed", ["{}", "{from: Same}", "{from: Selector, selector: {matchLabels: {team: b}}}"])
def test_a_gateway_that_does_not_admit_it(world: Any, allowed: str) -> None:
    (told,) = world.root(text=NAMESPACE + gateway(allowed) + route()).messages("GS210")
    wanted = "HTTPRoute shop/web joins Gateway edge/main, whose listeners do not admit routes of namespace shop."
    assert told == wanted


def test_a_listener_that_it_does_not_have(world: Any) -> None:
    text = gateway() + route("name: main, namespace: edge, sectionName: tls")
    (told,) = world.root(text=text).messages("GS210")
    assert told == "HTTPRoute shop/web wants listener tls of Gateway edge/main, which has web."


def test_a_host_that_no_listener_has(world: Any) -> None:
    (told,) = world.root(text=gateway(host="www.example.org") + route()).messages("GS210")
    assert told == "HTTPRoute shop/web is for api.example.org, but Gateway edge/main listens for www.example.org."


def test_no_such_gateway(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (told,) = world.root(text=route("name: main")).messages("GS210")
    assert told == "HTTPRoute shop/web needs Gateway shop/main, and nothing provides it."


def test_one_of_istio_is_another_thing(world: Any) -> None:
    (found,) = world.root(text=gateway(group="networking.istio.io") + route()).findings("GS210")
    assert found.severity == "error"
    assert "is one of networking.istio.io, which only VirtualServices bind to" in found.message


def test_a_service_is_a_parent_in_a_mesh(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root(text=route("name: web, kind: Service, group: ''")).messages("GS210") == []
