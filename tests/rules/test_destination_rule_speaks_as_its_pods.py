"""GS322: a DestinationRule speaks TLS as the pods behind its host do."""

from typing import Any

from tests.rules.mesh_objects import strict
from tests.rules.network_objects import custom, deployment, namespace, service

PODS = deployment("web", "shop") + service("web", "shop", 80)
INSIDE = namespace("shop", **{"istio-injection": "enabled"}) + PODS


def speaks(mode: str) -> str:
    spec = {"host": "web.shop.svc.cluster.local", "trafficPolicy": {"tls": {"mode": mode}}}
    return custom("networking.istio.io/v1", "DestinationRule", "web", "shop", spec)


def test_both_ends_agree(new_world: Any) -> None:
    assert new_world().root(text=INSIDE + speaks("ISTIO_MUTUAL") + strict("shop")).messages("GS322") == []
    assert new_world().root(text=namespace("shop") + PODS + speaks("DISABLE")).messages("GS322") == []


def test_plain_text_to_a_strict_port(world: Any) -> None:
    (told,) = world.root(text=INSIDE + speaks("DISABLE") + strict("shop")).messages("GS322")
    assert told == (
        "DestinationRule shop/web sends plain text (DISABLE) to Deployment shop/web, "
        "and PeerAuthentication shop/default makes port 8000 STRICT."
    )


def test_mutual_tls_to_pods_without_a_sidecar(world: Any) -> None:
    (told,) = world.root(text=namespace("shop") + PODS + speaks("ISTIO_MUTUAL")).messages("GS322")
    assert "sends mutual TLS (ISTIO_MUTUAL) to Deployment shop/web, whose pods have no sidecar" in told


def test_a_host_that_is_not_here(world: Any) -> None:
    assert world.root(text=namespace("shop") + speaks("ISTIO_MUTUAL")).messages("GS322") == []


def test_a_namespace_that_nothing_read_labels(world: Any) -> None:
    assert world.root(text=PODS + speaks("ISTIO_MUTUAL")).messages("GS322") == []


def test_labels_that_one_of_several_applications_gives(world: Any) -> None:
    labels = {"managedNamespaceMetadata": {"labels": {"istio-injection": "enabled"}}}
    made = {"syncPolicy": {"syncOptions": ["CreateNamespace=true"], **labels}}
    world.root().app("first", PODS + speaks("DISABLE") + strict("shop"), namespace="shop", spec=made)
    world.app("second", namespace="shop", options=["CreateNamespace=true"])
    assert len(world.messages("GS322")) == 1
