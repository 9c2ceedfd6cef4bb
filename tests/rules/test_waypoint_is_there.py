"""GS395: a Gateway that a policy targets, or a label names as waypoint, exists."""

from typing import Any

from tests.rules.mesh_objects import authorization
from tests.rules.network_objects import custom, namespace, service

WAYPOINT = custom("gateway.networking.k8s.io/v1", "Gateway", "waypoint", "shop", {"gatewayClassName": "istio-waypoint"})
TARGET = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "waypoint"}
USES = namespace("shop", **{"istio.io/use-waypoint": "waypoint"})


def test_it_is_there(world: Any) -> None:
    text = USES + WAYPOINT + authorization("a", "shop", targetRefs=[TARGET])
    assert world.root(text=text).messages("GS395") == []


def test_a_policy_that_targets_none(world: Any) -> None:
    text = service("web", "shop") + authorization("a", "shop", targetRefs=[TARGET])
    assert world.root(text=text).messages("GS395") == [
        "AuthorizationPolicy shop/a targets Gateway waypoint, and none of namespace shop is called so."
    ]


def test_a_namespace_that_uses_none(world: Any) -> None:
    assert world.root(text=USES + service("web", "shop")).messages("GS395") == [
        "Namespace shop uses waypoint waypoint, and no Gateway of namespace shop is called so."
    ]


def test_none_is_meant(world: Any) -> None:
    assert world.root(text=namespace("shop", **{"istio.io/use-waypoint": "none"})).messages("GS395") == []
