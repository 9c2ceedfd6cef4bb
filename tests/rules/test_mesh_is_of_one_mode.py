"""GS324: a mesh with sidecars carries nothing of an ambient mesh, and the other way round."""

from typing import Any

from tests.rules.mesh_objects import authorization
from tests.rules.network_objects import custom, namespace

SIDECARS = namespace("shop", **{"istio-injection": "enabled"})
WAYPOINT = custom("gateway.networking.k8s.io/v1", "Gateway", "way", "shop", {"gatewayClassName": "istio-waypoint"})
TARGETED = authorization("web", "shop", targetRefs=[{"kind": "Service", "name": "web"}])


def test_sidecars_alone(world: Any) -> None:
    assert world.root(text=SIDECARS + authorization("web", "shop", rules=[{}])).messages("GS324") == []


def test_ambient_alone(world: Any) -> None:
    ambient = namespace("shop", **{"istio.io/dataplane-mode": "ambient", "istio.io/use-waypoint": "way"})
    assert world.root(text=ambient + WAYPOINT + TARGETED).messages("GS324") == []


def test_a_policy_that_only_a_waypoint_serves(world: Any) -> None:
    (told,) = world.root(text=SIDECARS + TARGETED).messages("GS324")
    assert told == (
        "AuthorizationPolicy shop/web targets Service web, which only a waypoint serves; this mesh has sidecars."
    )


def test_a_waypoint_and_labels_that_were_left(world: Any) -> None:
    asked = namespace("shop", **{"istio-injection": "enabled", "istio.io/use-waypoint": "way"})
    told = world.root(text=asked + WAYPOINT).messages("GS324")
    assert "Gateway shop/way is a waypoint, and every namespace of the mesh has sidecars." in told
    assert "Namespace shop asks for waypoint way; this mesh has sidecars." in told


def test_both_labels(world: Any) -> None:
    both = namespace("shop", **{"istio-injection": "enabled", "istio.io/dataplane-mode": "ambient"})
    assert "is labelled for sidecars and for the ambient mesh" in world.root(text=both).messages("GS324")[0]


def test_a_gateway_that_is_no_waypoint_may_be_targeted(world: Any) -> None:
    edge = custom("gateway.networking.k8s.io/v1", "Gateway", "edge", "shop", {"gatewayClassName": "istio"})
    policy = authorization("edge", "shop", targetRefs=[{"kind": "Gateway", "name": "edge"}])
    assert world.root(text=SIDECARS + edge + policy).messages("GS324") == []
