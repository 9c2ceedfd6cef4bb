"""GS332: a rewritten path begins with one slash."""

from typing import Any

from tests.rules.mesh_objects import routes, to


def way(kind: str, path: str, **rewrite: Any) -> dict[str, Any]:
    return {"match": [{"uri": {kind: path}}], "rewrite": rewrite, "route": to("web.shop.svc.cluster.local")}


def test_slashes_on_both_or_neither(new_world: Any) -> None:
    for route in (way("prefix", "/svc/", uri="/"), way("prefix", "/svc", uri="/api"), way("exact", "/svc", uri="/")):
        assert new_world().root(text=routes("web", "shop", route)).messages("GS332") == []


def test_a_doubled_slash(world: Any) -> None:
    (told,) = world.root(text=routes("web", "shop", way("prefix", "/svc", uri="/"))).messages("GS332")
    assert told == "Route 1 of VirtualService shop/web (prefix /svc) rewrites /svc/x to //x."


def test_a_regular_expression_that_leaves_nothing(world: Any) -> None:
    route = way("prefix", "/svc/board", uriRegexRewrite={"match": "^/svc/board(.*)$", "rewrite": r"\1"})
    (told,) = world.root(text=routes("web", "shop", route)).messages("GS332")
    assert told == "Route 1 of VirtualService shop/web (prefix /svc/board) rewrites /svc/board to an empty path."


def test_an_exact_route_before_takes_the_bare_word(world: Any) -> None:
    route = way("prefix", "/svc/board", uriRegexRewrite={"match": "^/svc/board(.*)$", "rewrite": r"\1"})
    first = way("exact", "/svc/board", uri="/")
    assert world.root(text=routes("web", "shop", first, route)).messages("GS332") == []


def test_a_pattern_that_is_none(world: Any) -> None:
    route = way("prefix", "/svc", uriRegexRewrite={"match": "^/svc(", "rewrite": r"\1"})
    assert world.root(text=routes("web", "shop", route)).messages("GS332") == []
