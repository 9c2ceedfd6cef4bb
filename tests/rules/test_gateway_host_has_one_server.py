"""GS334: a host of a port is served by one server of the gateway's pods."""

from typing import Any

from tests.rules.mesh_objects import gateway


def server(*hosts: str, port: int = 80, protocol: str = "HTTP") -> dict[str, Any]:
    return {"port": {"number": port, "name": "x", "protocol": protocol}, "hosts": list(hosts)}


def test_each_host_once(world: Any) -> None:
    other = gateway("b", "shop", server("b.example"), server("a.example", port=443))
    assert world.root(text=gateway("a", "shop", server("a.example")) + other).messages("GS334") == []


def test_two_gateways_for_one_host(world: Any) -> None:
    text = gateway("a", "shop", server("a.example")) + gateway("b", "shop", server("a.example"))
    (told,) = world.root(text=text).messages("GS334")
    assert told == "Gateway shop/b and Gateway shop/a both serve host a.example on port 80."


def test_a_wildcard_beside_single_hosts(new_world: Any) -> None:
    (told,) = new_world().root(text=gateway("a", "shop", server("*.example", "a.example"))).findings("GS334")
    assert told.severity == "info"
    assert told.message == ("Gateway shop/a serves *.example and a.example on port 80: a wildcard and single hosts.")
    secure = gateway("a", "shop", server("*", "a.example", port=443, protocol="HTTPS"))
    assert new_world().root(text=secure).findings("GS334")[0].severity == "warning"


def test_other_pods(world: Any) -> None:
    text = gateway("a", "shop", server("a.example")) + gateway("b", "shop", server("a.example"), app="other")
    assert world.root(text=text).messages("GS334") == []
