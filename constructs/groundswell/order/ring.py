"""Rings: things that wait for each other across all layers, with the cheapest ways to cut them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from groundswell.manifests.resource import Key, Resource
from groundswell.order.bootable import Condition, Event, conditions, links, stuck
from groundswell.order.capability import words
from groundswell.order.graph import Graph
from groundswell.order.joins import Join
from groundswell.order.need import Strength
from groundswell.order.position import position_words

_COST = {Strength.READY: 1, Strength.APPLIED: 2, Strength.DELIVERED: 3}
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Ring:
    """Resources that wait for each other. `joins` are the needs inside it, `cuts` sentences, cheapest first."""

    resources: tuple[Resource, ...]
    joins: tuple[Join, ...]
    edges: tuple[str, ...]
    cuts: tuple[str, ...]


def rings(graph: Graph) -> tuple[Ring, ...]:
    """Every ring, larger than one resource, in a stable order; nothing for a platform that can boot."""
    unmet = stuck(conditions(graph))
    if not unmet:
        return ()
    components = _components(unmet)
    by_id = {id(each): each for found in graph.view.nodes.values() for each in found}
    found = [_ring(graph, events, unmet, by_id) for events in components]
    return tuple(sorted(found, key=lambda ring: [str(each.key) for each in ring.resources]))


def _components(unmet: list[Condition]) -> list[frozenset[Event]]:
    import networkx  # 0.1 s to import, and only a broken platform needs it

    graph = networkx.DiGraph(links(unmet))
    found = (frozenset(each) for each in networkx.strongly_connected_components(graph))
    return [each for each in found if len({identity for identity, _ in each}) > 1]


def _ring(graph: Graph, events: frozenset[Event], unmet: list[Condition], by_id: Mapping[int, Resource]) -> Ring:
    inside = [each for each in unmet if each.event in events and events.intersection(each.alternatives)]
    joins = sorted((each.join for each in inside if each.join), key=_join_key)
    members = sorted((by_id[each] for each in {identity for identity, _ in events}), key=_resource_key)
    return Ring(tuple(members), tuple(joins), tuple(_edges(graph, joins, events)), tuple(_cuts(inside)))


def _resource_key(resource: Resource) -> tuple[int, Key]:
    return ({"aws": 0, "bootstrap": 1}.get(resource.layer, 2), resource.key)


def _join_key(join: Join) -> tuple[tuple[int, Key], str]:
    return _resource_key(join.dependent), join.need.capability[0] + "/".join(join.need.capability)


def _edges(graph: Graph, joins: list[Join], events: frozenset[Event]) -> Iterator[str]:
    """The edges, each with its kind, who provides, and the file it stands in: walked from the bootstrap on."""
    held = {identity for identity, _ in events}
    for join in _walk(joins, held)[:_SHOWN]:
        provider = next(each for each in join.providers if id(each.resource) in held)
        here, there = (
            position_words(graph.view.placement.of(each)[-1:]) for each in (join.dependent, provider.resource)
        )
        wanted = join.need.words or words(join.need.capability)
        maker = "" if str(provider.resource) == wanted else f", which {provider.resource} brings"
        if join.need.strength is Strength.DELIVERED:
            line = f"{join.dependent} ({here}) is delivered by {provider.resource} ({there})"
        else:
            line = f"{join.dependent} ({here}) needs {wanted}{maker} ({there})"
        yield f"{line} [{join.need.strength}, {join.dependent.location}]"
    if len(joins) > _SHOWN:
        yield f"… and {len(joins) - _SHOWN} more"


def _walk(joins: list[Join], held: set[int]) -> list[Join]:
    """The needs in the order in which one meets them, walking from the first dependent to its providers."""
    by_dependent: dict[int, list[Join]] = {}
    for join in joins:
        by_dependent.setdefault(id(join.dependent), []).append(join)
    order: list[Join] = []
    seen: set[int] = set()
    path = [id(join.dependent) for join in reversed(joins)]
    while path:
        here = path.pop()
        if here in seen:
            continue
        seen.add(here)
        own = by_dependent.get(here, [])
        order += own
        path += [id(each.resource) for join in reversed(own) for each in join.providers if id(each.resource) in held]
    return order


def _cuts(inside: list[Condition]) -> Iterator[str]:
    """What breaks the ring, cheapest first: single needs, then the smallest set of objects to deliver otherwise."""
    singles = [each.join for each in inside if each.join and _breaks(inside, [each.join])]
    for join in sorted(singles, key=lambda each: (_COST[each.need.strength], _join_key(each))):
        if join.need.strength is Strength.DELIVERED:
            yield f"deliver {join.dependent} in the bootstrap, before what needs it"
        else:
            wanted = join.need.words or words(join.need.capability)
            yield f"let something outside the ring provide {wanted} for {join.dependent}"
    moved = _moves(inside)
    if len(moved) > 1:
        yield f"deliver in the bootstrap, before what needs them: {', '.join(map(str, moved))}"


def _moves(inside: list[Condition]) -> list[Resource]:
    """The fewest objects whose delivery outside of Argo CD breaks the ring; empty when no set of them does."""
    candidates = [
        each.join
        for each in inside
        if each.join and each.join.need.strength is Strength.DELIVERED and each.join.dependent.key.kind != "Application"
    ]
    if not _breaks(inside, candidates):
        return []
    kept = sorted(candidates, key=_join_key)
    for join in list(kept):
        fewer = [each for each in kept if each is not join]
        if _breaks(inside, fewer):
            kept = fewer
    return [each.dependent for each in kept]


def _breaks(inside: list[Condition], removed: Iterable[Join]) -> bool:
    """Whether the ring can boot once these needs are met from outside of it."""
    gone = {id(each) for each in removed}
    return not stuck(inside, lambda each: each.join is not None and id(each.join) in gone)
