"""GS337: where TLS ends before the gateway, somebody tells the services that requests came by HTTPS."""

from typing import Any

from tests.rules.mesh_objects import gateway, mesh_config
from tests.rules.network_objects import custom
from tests.rules.test_tls_ends_once import PLAIN, PODS, PREFIX, server, service

FILTER = custom(
    *("networking.istio.io/v1alpha3", "EnvoyFilter", "scheme", "istio-system"),
    {"configPatches": [{"patch": {"value": {"code": 'headers:replace("x-forwarded-proto", "https")'}}}]},
)


def test_a_filter_writes_the_header(world: Any) -> None:
    assert world.root(text=PODS + service() + PLAIN + FILTER).messages("GS337") == []


def test_nobody_does(world: Any) -> None:
    (told,) = world.root(text=PODS + service() + PLAIN).messages("GS337")
    assert told == (
        "Service istio-system/edge ends TLS before Gateway shop/main and sets no header: "
        "nothing says that HTTPS was asked for."
    )


def test_a_load_balancer_that_sets_it_has_to_be_trusted(new_world: Any) -> None:
    http = PODS + service(**{f"{PREFIX}backend-protocol": "http"}) + PLAIN
    (told,) = new_world().root(text=http + mesh_config(enableTracing=True)).messages("GS337")
    assert "which the gateway overwrites" in told
    trusting = mesh_config(defaultConfig={"gatewayTopology": {"numTrustedProxies": 1}})
    assert new_world().root(text=http + trusting).messages("GS337") == []
    assert new_world().root(text=http).messages("GS337") == []


def test_without_a_gateway_of_the_mesh(world: Any) -> None:
    other = gateway("main", "shop", server(80, "HTTP"), app="other")
    assert world.root(text=PODS + service() + other).messages("GS337") == []
