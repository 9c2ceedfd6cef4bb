"""GS206: a VirtualService binds to Istio Gateways that exist and serve one of its hosts."""

from typing import Any

import pytest

from tests.rules.mesh_objects import gateway as serving_gateway
from tests.rules.mesh_objects import routes


def virtual_service(gateway: str = "edge/main", host: str = "api.example.org") -> str:
    return f"""
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: web, namespace: shop}}
spec: {{gateways: ["{gateway}"], hosts: ["{host}"], http: []}}
---
"""


def gateway(host: str = "api.example.org", group: str = "networking.istio.io") -> str:
    return f"""
apiVersion: {group}/v1
kind: Gateway
metadata: {{name: main, namespace: edge}}
spec: {{selector: {{}}, servers: [{{port: {{number: 80, name: http, protocol: HTTP}}, hosts: ["{host}"]}}]}}
---
"""


@pytest.mark.parametrize("host", ["api.example.org", "*.example.org", "*", "shop/*", "*/api.example.org"])
def test_a_gateway_that_serves_the_host(world: Any, host: str) -> None:
    assert world.root(text=gateway(host) + virtual_service()).messages("GS206") == []


@pytest.mark.parametrize("host", ["www.example.org", "*.example.com", "./*", "other/*"])
def test_a_gateway_that_does_not_serve_it(world: Any, host: str) -> None:
    (told,) = world.root(text=gateway(host) + virtual_service()).messages("GS206")
    assert told.startswith("VirtualService shop/web is for api.example.org, but Gateway edge/main serves ")


def test_no_such_gateway(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (told,) = world.root(text=virtual_service("main")).messages("GS206")
    assert told == "VirtualService shop/web needs Istio Gateway shop/main, and nothing provides it."


def test_one_of_the_gateway_api_is_another_thing(world: Any) -> None:
    (found,) = world.root(text=gateway(group="gateway.networking.k8s.io") + virtual_service()).findings("GS206")
    assert found.severity == "error"
    assert "is a Gateway of the Gateway API, to which only its routes bind" in found.message


def test_the_mesh_is_no_gateway(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root(text=virtual_service("mesh")).messages("GS206") == []


def test_a_host_that_the_gateway_does_not_serve_beside_one_that_it_does(world: Any) -> None:
    serving = serving_gateway("main", "istio-system", {"port": {"number": 80}, "hosts": ["shop.example"]})
    both = routes("a", "shop", hosts=["shop.example", "api.shop.example"])
    (told,) = world.root(text=serving + both).findings("GS206")
    assert told.severity == "warning"
    assert told.message == (
        "VirtualService shop/a is for api.shop.example, too, but Gateway istio-system/main serves shop.example."
    )
