"""GS330: no earlier route takes what a later one is for."""

from typing import Any

from tests.rules.mesh_objects import routes, to


def way(*uris: Any, **match: Any) -> dict[str, Any]:
    return {"match": [{"uri": uri, **match} for uri in uris], "route": to("web.shop.svc.cluster.local")}


def test_the_narrower_route_first(world: Any) -> None:
    text = routes("web", "shop", way({"prefix": "/api/v1/users"}), way({"prefix": "/api"}), {"route": to("web.shop")})
    assert world.root(text=text).messages("GS330") == []


def test_the_broader_route_first(world: Any) -> None:
    (told,) = world.root(text=routes("web", "shop", way({"prefix": "/api"}), way({"exact": "/api/v1"}))).messages(
        "GS330"
    )
    assert (
        told
        == "Route 2 of VirtualService shop/web (exact /api/v1) is never taken: route 1 (prefix /api) takes it before."
    )


def test_a_route_for_everything_first(world: Any) -> None:
    told = world.root(text=routes("web", "shop", {"route": to("web.shop")}, way({"regex": "/x.*"}))).messages("GS330")
    assert "route 1 (every path) takes it before" in told[0]


def test_more_than_the_path_has_to_match(new_world: Any) -> None:
    method = routes("web", "shop", way({"prefix": "/api"}, method={"exact": "GET"}), way({"prefix": "/api/v1"}))
    assert new_world().root(text=method).messages("GS330") == []
    partly = routes("web", "shop", way({"prefix": "/a"}), way({"prefix": "/a/b"}, {"prefix": "/c"}))
    assert new_world().root(text=partly).messages("GS330") == []


def test_two_objects_of_one_host(new_world: Any) -> None:
    one, other = routes("one", "shop", way({"prefix": "/api"})), routes("two", "shop", way({"prefix": "/api/v1/"}))
    (told,) = new_world().root(text=one + other).messages("GS330")
    assert told == (
        "VirtualService shop/one (prefix /api) and VirtualService shop/two (prefix /api/v1/) overlap for host "
        "shop.example at Gateway istio-system/main: the older one is tried first."
    )
    elsewhere = routes("two", "shop", way({"prefix": "/api/v1/"}), hosts=["other.example"])
    assert new_world().root(text=one + elsewhere).messages("GS330") == []
