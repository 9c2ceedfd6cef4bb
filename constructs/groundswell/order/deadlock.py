"""Deadlocks by a detour: each pair stands right, and the waves between them lock all the same.

Argo CD starts a wave when everything in the waves before is healthy. So what stands in a later wave waits for all of
the earlier ones, needed or not, and an Application is healthy once all that it delivers is.
"""

from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.phase import Phase
from groundswell.order.bootable import Condition, Event, conditions, links, stuck
from groundswell.order.capability import words
from groundswell.order.graph import Graph
from groundswell.order.joins import Join
from groundswell.order.need import Capability, Strength
from groundswell.order.outcome import Outcome
from groundswell.order.position import TOP, Relation, Slot, position_words

_SET = "ApplicationSet "
"""How the container of what an ApplicationSet rolls out begins."""


@dataclass(frozen=True, slots=True)
class Deadlock:
    """Objects that wait for each other. `joins` are their needs, `lines` tell the needs and the waves.

    `held` is an object that the others need and that its wave holds back, `by` one of an earlier wave of the same
    Application for which that wave waits.
    """

    joins: tuple[Join, ...]
    lines: tuple[str, ...]
    held: Resource
    by: Resource


def deadlocks(graph: Graph) -> tuple[Deadlock, ...]:
    """Every such deadlock; none where a pair alone, or needs alone, lock: those are findings of their own."""
    if not any(_parts(each.standing.relation, each.need.strength, each.outcome) for each in graph.dependencies):
        return ()
    unmet = stuck([*_needs(graph), *_waves(graph)])
    if not unmet:
        return ()
    import networkx  # 0.1 s to import, and only a broken platform needs it

    components = networkx.strongly_connected_components(networkx.DiGraph(links(unmet)))
    found = [_deadlock(graph, frozenset(each), unmet) for each in components if len(each) > 1]
    return tuple(sorted(found, key=lambda each: each.lines))


def _parts(relation: Relation, strength: Strength, outcome: Outcome) -> bool:
    """Whether a dependency leaves the line of waves: only by such ones a ring comes back to where it began."""
    orders = strength in (Strength.READY, Strength.APPLIED)
    return orders and outcome is not Outcome.LATE and relation is Relation.UNORDERED


def _needs(graph: Graph) -> Iterator[Condition]:
    """What needs hold up for sure: not those that another finding tells of, and not what a pod can do without."""
    told = {
        (id(each.dependent), each.need.capability)
        for each in graph.dependencies
        if each.outcome is Outcome.LATE or graph.in_ring(each)
    }
    return (each for each in conditions(graph) if each.join is None or _holds_up(each.join, told))


def _holds_up(join: Join, told: Container[tuple[int, Capability]]) -> bool:
    sure = join.need.since is None and not join.need.optional
    return sure and (id(join.dependent), join.need.capability) not in told


def _waves(graph: Graph) -> Iterator[Condition]:
    """What each object waits for because of its wave, and each Application because of its objects."""
    moments: dict[tuple[str, object], int] = {}

    def moment(container: str, what: object) -> Event:
        """The end of a wave, or the health of an Application: no resource, so its number is below 0."""
        return (moments.setdefault((container, what), -1 - len(moments)), True)

    for container, groups in _groups(graph).items():
        before: Event | None = None
        for group in sorted(groups):
            done = moment(container, group)
            for each in groups[group]:
                whole = _whole(graph, each)
                end = moment(whole, "healthy") if whole else (id(each), _is_waited_for(graph, each))
                yield Condition((id(each), True), ((id(each), False),), None)
                yield Condition(done, (end,), None)
                if before is not None:
                    yield Condition((id(each), False), (before,), None)
                if group[0] == Phase.SYNC:
                    yield Condition(moment(container, "healthy"), (end,), None)
            if before is not None:
                yield Condition(done, (before,), None)
            before = done


def _groups(graph: Graph) -> dict[str, dict[tuple[int, int], list[Resource]]]:
    found: dict[str, dict[tuple[int, int], list[Resource]]] = defaultdict(lambda: defaultdict(list))
    for each in graph.view.resources:
        slot = graph.view.placement.of(each)[-1]
        if slot.container != TOP:
            found[slot.container][slot.group].append(each)
    return found


def _is_waited_for(graph: Graph, resource: Resource) -> bool:
    """Whether the waves after an object wait for its health; else it counts from the moment it is applied. A step of an
    ApplicationSet looks at the health of its Applications by itself."""
    slot = graph.view.placement.of(resource)[-1]
    return slot.gates and (slot.container.startswith(_SET) or graph.checked(resource))


def _whole(graph: Graph, resource: Resource) -> str:
    """The Application, or ApplicationSet, all of which the waves after this object wait for; "" for anything else."""
    name = f"{resource.key.namespace}/{resource.key.name}"
    known = resource.key.kind == "Application" and name in graph.view.applications
    rolling = resource.key.kind == "ApplicationSet" and resource.key.group == "argoproj.io"
    if not (known or rolling) or not _is_waited_for(graph, resource):
        return ""
    return f"{_SET}{name}" if rolling else name


def _deadlock(graph: Graph, events: frozenset[Event], unmet: list[Condition]) -> Deadlock:
    inside = [each for each in unmet if each.event in events and events.intersection(each.alternatives)]
    joins = [each.join for each in inside if each.join and each.join.need.strength is not Strength.DELIVERED]
    joins.sort(key=lambda each: (each.dependent.key, each.need.capability))
    members = {identity for identity, _ in events}
    inner = sorted((each for each in graph.view.resources if id(each) in members), key=lambda each: each.key)
    waiting = {each.event[0] for each in inside if each.join is None and each.alternatives[0][0] < 0}
    held = [each for each in inner if id(each) in waiting]
    needed = {id(provider.resource) for join in joins for provider in join.providers}
    first = next((each for each in held if id(each) in needed), held[0])
    slot = graph.view.placement.of(first)[-1]
    by = next(each for each in inner if _is_before(graph.view.placement.of(each)[-1], slot))
    return Deadlock(tuple(joins), (*_need_lines(graph, joins), *_wave_lines(graph, held)), first, by)


def _is_before(one: Slot, other: Slot) -> bool:
    return one.container == other.container and one.group < other.group


def _need_lines(graph: Graph, joins: list[Join]) -> Iterator[str]:
    for each in joins:
        here = position_words(graph.view.placement.of(each.dependent))
        wanted = each.need.words or words(each.need.capability)
        yield f"{each.dependent} ({here}) needs {wanted} [{each.need.strength}, {each.dependent.location}]"


def _wave_lines(graph: Graph, held: list[Resource]) -> Iterator[str]:
    for each in held:
        here = position_words(graph.view.placement.of(each)[-1:])
        yield f"{each} ({here}) waits for the waves before it [wave, {each.location}]"
