"""GS353: the host of a DestinationRule is a Service, or one that the mesh was told of."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD
from tests.rules.network_objects import custom, service


def told(world: Any, host: str) -> list[str]:
    rule = custom("networking.istio.io/v1", "DestinationRule", "web", "shop", {"host": host})
    world.step("argo-cd", provides=ARGOCD)
    return list(world.root(text=service("web", "shop") + rule).messages("GS353"))


@pytest.mark.parametrize("host", ["web", "web.shop.svc.cluster.local", "*.example.org", "api.partner.example"])
def test_a_host_that_is_there_or_outside(world: Any, host: str) -> None:
    assert told(world, host) == []


def test_nobodys_host(world: Any) -> None:
    (message,) = told(world, "web.store.svc.cluster.local")
    assert message.startswith("DestinationRule shop/web needs Service store/web")
    assert world.messages("GS392") == []


def test_where_all_services_are_known_another_rule_tells_it(world: Any) -> None:
    assert told(world, "wep") == []
    assert len(world.messages("GS392")) == 1
