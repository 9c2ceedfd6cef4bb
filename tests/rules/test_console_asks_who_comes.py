"""GS541: a console that asks nobody who they are is not open to the internet."""

import json
from typing import Any

import pytest

from tests.rules.mesh_objects import authorization, gateway, routes, to
from tests.rules.network_objects import deployment, service

SCHEME = "service.beta.kubernetes.io/aws-load-balancer-scheme"
ROUTES = routes("a", "shop", {"route": to("web.shop.svc.cluster.local", 9090)})


def open_to(scheme: str, image: str = "prom/prometheus:v3.0.0", more: str = "") -> str:
    pods = deployment("in", "istio-system", labels={"app": "in", "istio": "ingressgateway"}, image="auto")
    notes = json.dumps({"annotations": {SCHEME: scheme}})[1:-1]
    before = service("in", "istio-system", 80).replace('"metadata": {', f'"metadata": {{{notes}, ', 1)
    serving = gateway("main", "istio-system", {"port": {"number": 80}, "hosts": ["*"]})
    return (
        pods + before + serving + ROUTES + deployment("web", "shop", image=image) + service("web", "shop", 9090) + more
    )


def test_open_to_the_internet(world: Any) -> None:
    assert world.root(text=open_to("internet-facing")).messages("GS541") == [
        "VirtualService shop/a opens Deployment shop/web to the internet, and it asks nobody who they are."
    ]


@pytest.mark.parametrize("text", [open_to("internal"), open_to("internet-facing", "shop/web:1")])
def test_inside_or_another_program(world: Any, text: str) -> None:
    assert world.root(text=text).messages("GS541") == []


def test_behind_a_policy(world: Any) -> None:
    guard = authorization("guard", "shop", action="CUSTOM", provider={"name": "sign-in"}, rules=[{}])
    assert world.root(text=open_to("internet-facing", more=guard)).messages("GS541") == []
