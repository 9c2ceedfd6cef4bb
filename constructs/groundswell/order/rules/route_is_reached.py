"""GS330: no earlier route takes what a later one is for."""

from collections.abc import Iterator
from itertools import combinations

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import Match, hosts_at_gateways, matches
from groundswell.order.rule import Rule
from groundswell.order.rules.prefix_ends_with_its_word import takes_longer_word
from groundswell.order.view import View

rule = Rule(
    id="GS330",
    severity=Severity.WARNING,
    sentence="No earlier route takes what a later one is for.",
    consequence="The later route is never taken: its requests end at another service, mostly as 404.",
    fix="Put the narrower route first; for one host keep all routes that overlap in one VirtualService.",
)

_CROWD = 200
"""So many VirtualServices on one host are compared pair by pair; more are told apart by their own tests."""

_Ways = tuple[Resource, list[Match]]
"""A VirtualService and the ways into it."""


@rule.check
def reached(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", "networking.istio.io"):
        yield from _within(each, matches(each))
    for (gateway, host), sharing in hosts_at_gateways(view).items():
        if 1 < len(sharing) <= _CROWD:
            ways = [(each, matches(each)) for each in sorted(sharing, key=lambda each: each.key)]
            for one, other in combinations(ways, 2):
                yield from _between(one, other, gateway, host)


def _within(owner: Resource, found: list[Match]) -> Iterator[Finding]:
    by_route: dict[int, list[Match]] = {}
    for each in found:
        by_route.setdefault(each.index, []).append(each)
    for index, ways in by_route.items():
        earlier = [each for each in found if each.index < index]
        hiding = [next((before for before in earlier if before.hides(way)), None) for way in ways]
        if hiding and hiding[0] is not None and all(hiding):
            message = f"Route {index + 1} of {owner} ({ways[0]}) is never taken: route {hiding[0].index + 1} "
            message += f"({hiding[0]}) takes it before."
            yield rule.finding(owner, message)


def _is_for_itself(before: Match, hidden: Match) -> bool:
    """Whether a way is for more than what is left over, and hidden by more than a missing slash (GS331)."""
    return not hidden.covers_all and not takes_longer_word(before, hidden)


def _between(one: _Ways, other: _Ways, gateway: str, host: str) -> Iterator[Finding]:
    """Two VirtualServices of one host are tried in the order of their age, which no file says."""
    for (first, earlier), (second, later) in ((one, other), (other, one)):
        for before in earlier:
            hidden = next((each for each in later if before.hides(each) and _is_for_itself(before, each)), None)
            if hidden is not None:
                message = f"{first} ({before}) and {second} ({hidden}) overlap for host {host} at Gateway {gateway}: "
                message += "the older one is tried first."
                yield rule.finding(first, message, related=[second])
                return
