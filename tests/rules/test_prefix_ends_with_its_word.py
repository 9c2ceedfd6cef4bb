"""GS331: a prefix ends where its last word does."""

from typing import Any

from tests.rules.mesh_objects import routes, to


def way(kind: str, path: str) -> dict[str, Any]:
    return {"match": [{"uri": {kind: path}}], "route": to("web.shop.svc.cluster.local")}


def test_a_slash_at_the_end(world: Any) -> None:
    text = routes("image", "shop", way("exact", "/api/image"), way("prefix", "/api/image/"))
    assert world.root(text=text).messages("GS331") == []


def test_an_open_end(world: Any) -> None:
    (told,) = world.root(text=routes("image", "shop", way("prefix", "/api/v1/image"))).findings("GS331")
    assert told.severity == "info"
    assert told.message == (
        "VirtualService shop/image matches prefix /api/v1/image without a slash: longer words match, too."
    )


def test_another_route_has_the_longer_word(world: Any) -> None:
    one, other = routes("a", "shop", way("prefix", "/api/image")), routes("b", "shop", way("prefix", "/api/images/"))
    (told,) = world.root(text=one + other).findings("GS331")
    assert told.severity == "warning"
    assert told.message == (
        "VirtualService shop/a matches prefix /api/image, which also takes /api/images/ of VirtualService shop/b."
    )
    assert world.messages("GS330") == []


def test_the_root_and_one_word(world: Any) -> None:
    assert world.root(text=routes("a", "shop", way("prefix", "/api"), way("prefix", "/"))).messages("GS331") == []


def test_the_longer_word_comes_before(world: Any) -> None:
    text = routes("a", "shop", way("prefix", "/api/ops-portal/"), way("prefix", "/api/ops"))
    (told,) = world.root(text=text).findings("GS331")
    assert told.severity == "info"
