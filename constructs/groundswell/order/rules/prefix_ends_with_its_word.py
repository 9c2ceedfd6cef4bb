"""GS331: a prefix ends where its last word does."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import Match, hosts_at_gateways, matches
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS331",
    severity=Severity.INFO,
    sentence="A prefix ends where its last word does.",
    consequence="The route also takes longer words: /api/image takes /api/images, by accident or from another route.",
    fix="Match the path exactly, and its prefix with a slash at the end.",
)


@rule.check
def words(view: View) -> Iterator[Finding]:
    beside = _beside(view)
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        open_ends = [way for way in matches(each) if _is_open(way)]
        taken = [
            (way, other)
            for way in open_ends
            for ways in beside.get(id(each), ())
            for other in ways
            if takes_longer_word(way, other)
        ]
        if taken:
            way, other = taken[0]
            message = f"{each} matches {way}, which also takes {other.path} of {other.owner}."
            yield rule.finding(each, message, severity=Severity.WARNING, related=[other.owner])
        elif open_ends:
            shown = ", ".join(dict.fromkeys(way.path for way in open_ends))
            yield rule.finding(each, f"{each} matches prefix {shown} without a slash: longer words match, too.")


def _is_open(way: Match) -> bool:
    return way.kind == "prefix" and len(way.path) > 1 and way.path[-1].isalnum() and way.path.count("/") > 1


def takes_longer_word(way: Match, other: Match) -> bool:
    """Whether a prefix ends within a word, and the other's path begins with a longer one."""
    if not _is_open(way):
        return False
    rest = other.path.removeprefix(way.path)
    before = other.owner is way.owner and other.index < way.index
    return other.kind in ("exact", "prefix") and not before and rest != other.path and rest[:1] not in ("", "/", "?")


def _beside(view: View) -> Mapping[int, list[list[Match]]]:
    """A VirtualService to the ways into those that share a host with it, and into itself."""
    found: dict[int, list[list[Match]]] = {}
    for sharing in hosts_at_gateways(view).values():
        ways = [way for each in _few(sharing) for way in matches(each)]
        for each in sharing:
            found.setdefault(id(each), []).append(ways)
    return found


def _few(sharing: list[Resource]) -> list[Resource]:
    return sharing[:200]
