"""GS211: a Gateway API route sends to Services that exist, have the port, and that it may reach."""

from typing import Any

import pytest

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: server, namespace: argo}
spec: {ports: [{name: http, port: 80}]}
---
"""


def route(backend: str = "name: server, namespace: argo, port: 80") -> str:
    return f"""
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {{name: web, namespace: edge}}
spec: {{rules: [{{backendRefs: [{{{backend}}}]}}]}}
---
"""


def grant(origin: str = "edge", target: str = "{group: '', kind: Service}") -> str:
    return f"""
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: {{name: edge, namespace: argo}}
spec: {{from: [{{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: {origin}}}], to: [{target}]}}
---
"""


NAMED = "{group: '', kind: Service, name: server}"


@pytest.mark.parametrize("target", ["{group: '', kind: Service}", NAMED])
def test_a_granted_service_of_another_namespace(world: Any, target: str) -> None:
    assert world.root(text=SERVICE + grant(target=target) + route()).messages("GS211") == []


@pytest.mark.parametrize("given", ["", grant("shop"), grant(target="{group: '', kind: Service, name: other}")])
def test_without_a_grant_the_gateway_refuses(world: Any, given: str) -> None:
    (found,) = world.root(text=SERVICE + given + route()).findings("GS211")
    assert found.severity == "error"
    assert found.message == (
        "HTTPRoute edge/web needs a ReferenceGrant in namespace argo that lets HTTPRoutes of edge reach server, "
        "and nothing provides it."
    )


def test_no_such_port(world: Any) -> None:
    text = SERVICE + grant() + route("name: server, namespace: argo, port: 443")
    (told,) = world.root(text=text).messages("GS211")
    assert told == "HTTPRoute edge/web sends to port 443 of Service argo/server, which has http (80)."


def test_a_backend_without_a_namespace_stands_beside_the_route(world: Any) -> None:
    (found,) = world.root(text=SERVICE + route("name: server, port: 80")).findings("GS211")
    assert found.severity == "error"
    assert "server is in namespace argo, and a backend without a namespace is one beside the route" in found.message


def test_no_such_service(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (told,) = world.root(text=route("name: web, port: 80")).messages("GS211")
    assert told == "HTTPRoute edge/web needs Service edge/web, and nothing provides it."


def test_other_backends_are_others_business(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    text = route("name: b, kind: Backend, group: gateway.envoyproxy.io")
    assert world.root(text=text).messages("GS211") == []


def test_beside_a_chart_that_is_known_in_another_version(world: Any) -> None:
    """It brings no grant in any."""
    world.root(text=SERVICE + route())
    charts = "https://istio-release.storage.googleapis.com/charts"
    world.chart("gateway", "gateway", "1.99.9", {}, repository=charts, namespace="argo")
    assert [each.severity for each in world.findings("GS211")] == ["error"]
