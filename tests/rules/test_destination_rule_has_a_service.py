"""GS392: the host of a DestinationRule is a Service."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, deployment, service

SHOP = deployment("web", "shop") + service("web", "shop", 80)


def for_host(host: str) -> str:
    return custom("networking.istio.io/v1", "DestinationRule", "a", "shop", {"host": host})


@pytest.mark.parametrize("host", ["web", "web.shop.svc.cluster.local", "*.shop.svc.cluster.local", "api.example.org"])
def test_hosts_that_are_there(world: Any, host: str) -> None:
    assert world.root(text=SHOP + for_host(host)).messages("GS392") == []


def test_a_host_that_is_not(world: Any) -> None:
    assert world.root(text=SHOP + for_host("wep.shop.svc.cluster.local")).messages("GS392") == [
        "DestinationRule shop/a is for wep.shop.svc.cluster.local, and no Service of namespace shop is called wep."
    ]


def test_a_namespace_that_is_not_here(world: Any) -> None:
    assert world.root(text=SHOP + for_host("web.other.svc.cluster.local")).messages("GS392") == []
