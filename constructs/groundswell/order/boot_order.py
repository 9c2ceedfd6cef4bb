"""The boot order: turn by turn, what comes up at once; and what belongs together, with what it waits for."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby

from groundswell.manifests.resource import Resource
from groundswell.order.graph import Graph
from groundswell.order.position import AWS, BOOTSTRAP, TOP, Position, position_words

SortKey = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one wave (step, stack) brings. `number` counts turns from 1; turns of Applications side by side overlap."""

    number: int
    where: str
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is delivered as one: an AWS stack, a bootstrap step, an Application. `waits_for` names other bundles."""

    name: str
    kind: str
    where: str
    size: int
    waits_for: tuple[str, ...]


def boot_order(graph: Graph) -> tuple[Turn, ...]:
    """All turns, from the first AWS stack to the last wave."""
    placement = graph.view.placement
    placed = sorted(
        ((_key(placement.of(each)), placement.of(each)[-1].rank, each.key, each) for each in _everything(graph)),
        key=lambda item: item[:3],
    )
    turns = []
    for number, (_, group) in enumerate(groupby(placed, key=lambda item: item[0]), start=1):
        resources = tuple(item[3] for item in group)
        turns.append(Turn(number, where(graph, resources[0]), resources))
    return tuple(turns)


def where(graph: Graph, resource: Resource) -> str:
    """The position of a resource in words, with the names of stack or step."""
    position = graph.view.placement.of(resource)
    slot = position[0]
    if len(position) == 1 and slot.container == TOP:
        if slot.phase == AWS:
            return f"AWS stack {resource.key.namespace}"
        if slot.phase == BOOTSTRAP:
            return f"bootstrap step {slot.wave} {graph.view.step_of(resource) or resource.key.name}"
    return position_words(position)


def bundles(graph: Graph) -> tuple[Bundle, ...]:
    """All bundles in boot order, each with the bundles that its dependencies lead to."""
    members: dict[str, list[Resource]] = defaultdict(list)
    for each in _everything(graph):
        members[_bundle(each, graph)].append(each)
    waits: dict[str, set[str]] = defaultdict(set)
    for dependency in graph.dependencies:
        mine, theirs = _bundle(dependency.dependent, graph), _bundle(dependency.provider.resource, graph)
        if mine != theirs:
            waits[mine].add(theirs)
    first = {name: min(_key(graph.view.placement.of(each)) for each in found) for name, found in members.items()}
    return tuple(
        Bundle(
            name,
            _kind(members[name][0], graph),
            _home(members[name][0], graph),
            len(members[name]),
            tuple(sorted(waits[name])),
        )
        for name in sorted(members, key=lambda name: (first[name], name))
    )


def _everything(graph: Graph) -> list[Resource]:
    steps = [graph.view.step_resource(step) for step in graph.view.steps]
    return [*graph.view.aws_resources, *steps, *graph.view.resources]


def _key(position: Position) -> SortKey:
    following = [slot.container for slot in position[1:]] + [""]
    return tuple((slot.phase, slot.wave, after) for slot, after in zip(position, following, strict=True))


def _bundle(resource: Resource, graph: Graph) -> str:
    if resource.layer == "aws":
        return f"stack {resource.key.namespace}"
    if resource.key.kind == "Step" or graph.view.step_of(resource):
        return f"step {graph.view.step_of(resource) or resource.key.name}"
    if (
        resource.key.kind == "Application"
        and f"{resource.key.namespace}/{resource.key.name}" in graph.view.applications
    ):
        return f"{resource.key.namespace}/{resource.key.name}"
    return resource.application or "by hand"


def _kind(resource: Resource, graph: Graph) -> str:
    if resource.layer == "aws":
        return "stack"
    return "step" if resource.key.kind == "Step" or graph.view.step_of(resource) else "application"


def _home(resource: Resource, graph: Graph) -> str:
    """Where a bundle as a whole stands: the position of what delivers it."""
    position = graph.view.placement.of(resource)
    outer = position[:-1] if resource.application and resource.key.kind != "Application" else position
    return position_words(outer[-1:]) if outer else ""


def levels(bundles: tuple[Bundle, ...]) -> dict[str, int]:
    """Bundle to its column: one after the last of those it waits for that stand before it in the boot order."""
    found: dict[str, int] = {}
    for each in bundles:
        before = [found[name] for name in each.waits_for if name in found]
        found[each.name] = max(before, default=-1) + 1
    return found


def reduced(bundles: tuple[Bundle, ...]) -> list[tuple[str, str]]:
    """(dependent, provider) pairs, without those that follow from others, in the order of the bundles."""
    order = {each.name: index for index, each in enumerate(bundles)}
    reach: dict[str, set[str]] = {}
    found: list[tuple[str, str]] = []
    for each in bundles:
        reach[each.name] = set()
        for name in sorted(each.waits_for, key=lambda name: -order[name]):
            if name in reach[each.name]:
                continue
            found.append((each.name, name))
            reach[each.name] |= {name, *reach.get(name, ())}
    return found
