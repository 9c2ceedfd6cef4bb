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


ASKING = {"CUSTOM": [{"to": [{"operation": {"hosts": ["a.example"]}}]}], "ALLOW": [{"from": [{"source": {}}]}]}


@pytest.mark.parametrize(
    ("action", "rules", "told"),
    [
        *(("CUSTOM", ASKING["CUSTOM"], 0), ("ALLOW", ASKING["ALLOW"], 0), ("ALLOW", [{}], 1)),
        *(("DENY", ASKING["CUSTOM"], 1), ("DENY", [{"from": [{"source": {"notRequestPrincipals": ["*"]}}]}], 0)),
    ],
)
def test_a_policy_of_the_gateway_asks_before_the_route(world: Any, action: str, rules: Any, told: int) -> None:
    provider = {"provider": {"name": "sign-in"}} if action == "CUSTOM" else {}
    guard = authorization("guard", "istio-system", action=action, rules=rules, **provider)
    assert len(world.root(text=open_to("internet-facing", more=guard)).messages("GS541")) == told


@pytest.mark.parametrize(("ranges", "told"), [("203.0.113.0/24", 0), ("0.0.0.0/0", 1)])
def test_a_load_balancer_for_some_addresses_is_not_the_internet(world: Any, ranges: str, told: int) -> None:
    noted = f'"service.beta.kubernetes.io/load-balancer-source-ranges": "{ranges}", "{SCHEME}"'
    text = open_to("internet-facing").replace(f'"{SCHEME}"', noted, 1)
    assert noted in text
    assert len(world.root(text=text).messages("GS541")) == told
