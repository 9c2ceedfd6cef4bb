"""GS302: a sidecar may reach istiod on port 15012, at both ends."""

from typing import Any

from tests.rules.network_objects import DNS, deployment, namespace, peer, policy, ports

HOME = {"istio-injection": "enabled"}
SHOP = namespace("shop", **HOME) + deployment("web", "shop")
ISTIOD = deployment("istiod", "istio-system", image="docker.io/istio/pilot:1.27.9")
OPEN = {"to": [peer("istio-system", app="istiod")], "ports": ports(15012)}


def closed(*egress: Any) -> str:
    return policy("closed", "shop", types=["Egress"], egress=list(egress))


def test_the_way_is_open(new_world: Any) -> None:
    for istiod in (ISTIOD, ""):
        assert new_world().root(text=SHOP + istiod + closed(*DNS, OPEN)).messages("GS302") == []


def test_the_egress_of_the_pod_is_closed(new_world: Any) -> None:
    for istiod in (ISTIOD, ""):
        (told,) = new_world().root(text=SHOP + istiod + closed(*DNS)).messages("GS302")
        assert told == (
            "The sidecar of Deployment shop/web needs istiod on TCP 15012, "
            "but no rule of NetworkPolicy shop/closed lets it out of Deployment shop/web."
        )


def test_the_ingress_of_istiod_is_closed(new_world: Any) -> None:
    guard = policy("guard", "istio-system", "istiod", ingress=[{"from": [peer("prod")], "ports": ports(15012)}])
    (told,) = new_world().root(text=SHOP + ISTIOD + guard).messages("GS302")
    assert "no rule of NetworkPolicy istio-system/guard lets it into Deployment istio-system/istiod" in told
    everyone = policy("guard", "istio-system", "istiod", ingress=[{"ports": ports(15012)}])
    assert new_world().root(text=SHOP + ISTIOD + everyone).messages("GS302") == []


def test_a_pod_without_a_sidecar_needs_none(world: Any) -> None:
    assert world.root(text=namespace("shop") + deployment("web", "shop") + closed(*DNS)).messages("GS302") == []
