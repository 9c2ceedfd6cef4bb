"""GS391: the regular expressions of a VirtualService parse."""

from typing import Any

import pytest

from tests.rules.mesh_objects import routes, to


def rewriting(pattern: str) -> str:
    rewrite = {"uriRegexRewrite": {"match": pattern, "rewrite": "/\\1"}}
    return routes("a", "shop", {"match": [{"uri": {"prefix": "/api"}}], "rewrite": rewrite, "route": to("web")})


@pytest.mark.parametrize("pattern", ["^/api/(.*)$", "(?i)/api", "^/api/\\pL+"])
def test_what_parses(world: Any, pattern: str) -> None:
    """The last is RE2's only."""
    assert world.root(text=rewriting(pattern)).messages("GS391") == []


def test_a_bracket_that_is_not_closed(world: Any) -> None:
    (message,) = world.root(text=rewriting("^/api/(.*$")).messages("GS391")
    assert message.startswith("The rewrite of route 1 of VirtualService shop/a is no regular expression: '^/api/(.*$'")


def test_matches(world: Any) -> None:
    match = [{"uri": {"regex": "/a["}}, {"headers": {"x": {"regex": "*"}}}]
    assert len(world.root(text=routes("a", "shop", {"match": match, "route": to("web")})).messages("GS391")) == 2
