"""GS323: a policy of the mesh is for pods with a proxy that enforces it."""

from typing import Any

from tests.rules.mesh_objects import authorization, strict
from tests.rules.network_objects import deployment, namespace

PODS = deployment("web", "shop")


def test_the_namespace_is_labelled(new_world: Any) -> None:
    for label in ({"istio-injection": "enabled"}, {"istio.io/rev": "stable"}, {"istio.io/dataplane-mode": "ambient"}):
        text = namespace("shop", **label) + PODS + authorization("web", "shop", rules=[{}])
        assert new_world().root(text=text).messages("GS323") == []


def test_the_label_is_missing(world: Any) -> None:
    (told,) = world.root(text=namespace("shop") + PODS + authorization("web", "shop", rules=[{}])).messages("GS323")
    assert told == "AuthorizationPolicy shop/web is for Deployment shop/web, and no pod of it gets a sidecar."


def test_strict_without_sidecars(world: Any) -> None:
    assert (
        "PeerAuthentication shop/default is for"
        in world.root(text=namespace("shop") + PODS + strict("shop")).messages("GS323")[0]
    )


def test_a_namespace_that_somebody_else_labels(world: Any) -> None:
    assert world.root(text=PODS + authorization("web", "shop", rules=[{}])).messages("GS323") == []


def test_a_policy_of_the_whole_mesh_is_for_whoever_is_in_it(world: Any) -> None:
    assert world.root(text=namespace("shop") + PODS + strict("istio-system")).messages("GS323") == []
