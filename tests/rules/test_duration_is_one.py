"""GS333: a duration of a route or a destination is at least a millisecond, with a unit."""

from typing import Any

from tests.rules.mesh_objects import routes, to
from tests.rules.network_objects import custom


def timed(value: Any) -> str:
    return routes("web", "shop", {"route": to("web.shop.svc.cluster.local"), "timeout": value})


def test_durations(new_world: Any) -> None:
    for value in ("60s", "1m30s", "0.5s", "1ms"):
        assert new_world().root(text=timed(value)).messages("GS333") == []


def test_none_that_istio_takes(new_world: Any) -> None:
    for value in ("0s", "30", 30, "500us", "", "1d"):
        world = new_world().root(text=timed(value))
        (told,) = world.messages("GS333")
        assert not [each for each in world.messages("GS701") if "timeout" in each]
        assert told == f"VirtualService shop/web gives timeout as {value!r}, which is no duration of Istio's."


def test_a_destinations_own(world: Any) -> None:
    spec = {"host": "web", "trafficPolicy": {"connectionPool": {"tcp": {"connectTimeout": "0s"}}}}
    (told,) = world.root(text=custom("networking.istio.io/v1", "DestinationRule", "web", "shop", spec)).messages(
        "GS333"
    )
    assert "DestinationRule shop/web gives connectTimeout as '0s'" in told


def test_a_try_that_takes_longer_than_all(new_world: Any) -> None:
    def told(one: str, whole: str) -> list[str]:
        http = {"timeout": whole, "retries": {"attempts": 3, "perTryTimeout": one}, "route": to("web.shop")}
        return list(new_world().root(text=routes("web", "shop", http)).messages("GS333"))

    assert told("2s", "10s") == []
    assert told("10s", "5s") == ["VirtualService shop/web gives each try 10s, and all 5s."]


def test_the_interval_of_an_external_secret(new_world: Any) -> None:
    for value, told in (("1h", 0), ("0", 0), ("1h30m", 0), ("1hour", 1)):
        text = "{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: a, namespace: shop}, "
        text += f"spec: {{refreshInterval: '{value}'}}}}"
        assert len(new_world().root(text=text).messages("GS333")) == told
