"""GS316: pods of an ambient mesh whose ingress is closed let its tunnels in."""

from typing import Any

from tests.rules.network_objects import deployment, namespace, peer, policy, ports, service

SHOP = namespace("shop", **{"istio.io/dataplane-mode": "ambient"}) + deployment("web", "shop")
CALLER = namespace("other") + deployment("job", "other", env={"WEB_URL": "http://web.shop"})


def guard(*numbers: int) -> str:
    return policy("guard", "shop", "web", ingress=[{"from": [peer("other")], "ports": ports(*numbers)}])


def test_the_tunnels_may_in(world: Any) -> None:
    assert world.root(text=SHOP + guard(8000, 15008)).messages("GS316") == []


def test_only_the_port_of_the_application_is_open(world: Any) -> None:
    (told,) = world.root(text=SHOP + guard(8000)).messages("GS316")
    assert told == (
        "Deployment shop/web is in the ambient mesh, and no rule of NetworkPolicy shop/guard opens TCP 15008."
    )


def test_a_mesh_with_sidecars_keeps_its_ports(world: Any) -> None:
    sidecars = namespace("shop", **{"istio-injection": "enabled"}) + deployment("web", "shop")
    assert world.root(text=sidecars + guard(8000)).messages("GS316") == []


def test_a_call_through_the_tunnel_is_let_in(world: Any) -> None:
    text = SHOP + service("web", "shop", 80) + CALLER + guard(15008)
    assert world.root(text=text).messages("GS304") == []
