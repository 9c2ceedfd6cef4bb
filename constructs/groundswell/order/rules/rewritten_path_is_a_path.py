"""GS332: a rewritten path begins with one slash."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.bounded_pattern import is_bounded
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import Match, matches
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS332",
    severity=Severity.WARNING,
    sentence="A rewritten path begins with one slash.",
    consequence="An empty path is answered with 400, a doubled slash mostly with 404 or a redirect.",
    fix="Match the bare word in an exact route before; let prefix and rewrite both end with a slash, or neither.",
)


@rule.check
def rewritten(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        earlier: list[Match] = []
        for way in matches(each):
            for asked, made in _results(way, mapping(way.route.get("rewrite"))):
                wrong = "an empty path" if not made else made if made[:2] == "//" or made[0] != "/" else ""
                if wrong and not any(_takes(before, asked) for before in earlier if before.index < way.index):
                    message = f"Route {way.index + 1} of {each} ({way}) rewrites {asked} to {wrong}."
                    yield rule.finding(each, message)
                    break
            earlier.append(way)


def _takes(way: Match, path: str) -> bool:
    if way.kind == "prefix":
        return path.startswith(way.path)
    return way.covers_all or (way.kind == "exact" and way.path == path)


def _results(way: Match, rewrite: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(path asked for, path made of it) of the requests that a route surely takes."""
    if not way.path or way.kind not in ("prefix", "exact"):
        return
    regex = mapping(rewrite.get("uriRegexRewrite"))
    tails = ("", "/x") if way.kind == "prefix" and not way.path.endswith("/") else ("", "x")
    for tail in tails if way.kind == "prefix" else ("",):
        asked = way.path + tail
        if regex:
            made = _replaced(text(regex.get("match")), text(regex.get("rewrite")), asked)
            if made is not None:
                yield asked, made
        elif isinstance(rewrite.get("uri"), str) and rewrite["uri"]:
            yield asked, rewrite["uri"] + tail


def _replaced(pattern: str, substitution: str, path: str) -> str | None:
    """What Envoy makes of a path (RE2, `\\1` for groups), None where Python reads the pattern otherwise."""
    if not is_bounded(pattern, len(path)):
        return None
    try:
        return re.sub(pattern, substitution, path)
    except (re.error, IndexError):
        return None
