"""What can come to be at all, waves aside: everything but what waits, in the end, for itself."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.graph import Graph
from groundswell.order.joins import Join, Provider
from groundswell.order.need import Capability, Moment, Strength

_PASSING = (Strength.CAPTURED, Strength.TOGETHER, Strength.ADMITTED)
"""A captured pod boots wrong, but boots; a claim and its pod come together; admission counts from its webhook on."""

Event = tuple[int, bool]
"""One of the two things that happen to a resource, given by its id(): applied (False), later ready (True)."""

_Shared = dict[tuple[Capability, int], tuple[Event, ...]]
"""Capability and id() of the strength to the events that meet such a need."""


class Condition(NamedTuple):
    """An event waits until one of the alternatives has happened.

    `join` is the need it comes from, None for a resource's own earlier moment and for the parts of a bootstrap step.
    """

    event: Event
    alternatives: tuple[Event, ...]
    join: Join | None


def conditions(graph: Graph) -> list[Condition]:
    """What each event waits for. Missing providers are no condition: they are findings of their own."""
    shared: _Shared = {}
    found = [
        Condition((id(join.dependent), join.need.strength is Strength.READY), _alternatives(join, shared), join)
        for join in graph.joins
        if join.providers and join.need.strength not in _PASSING and not (join.need.doubted or _serves_itself(join))
        if not (join.need.foreign and _brings_itself(join, graph))
    ]
    ready = {each.event[0] for each in found}
    ready.update(event[0] for each in found for event in each.alternatives)
    found += [Condition((each, True), ((each, False),), None) for each in ready]
    for step in graph.view.steps:
        whole = (id(graph.view.step_resource(step)), True)
        found += [Condition(whole, ((id(each), True),), None) for each in step.resources]
    return found


def _brings_itself(join: Join, graph: Graph) -> bool:
    """Whether an Application delivers what it needs: inside of it, the waves of its own objects decide."""
    own = f"{join.dependent.key.namespace}/{join.dependent.key.name}"
    for provider in join.providers:
        name = provider.resource.application
        seen: set[str] = set()
        while name != own and name in graph.view.applications and name not in seen:
            seen.add(name)
            name = graph.view.applications[name].parent
        if name == own:
            return True
    return False


def _serves_itself(join: Join) -> bool:
    dependent = join.dependent
    return any(each.resource is dependent for each in join.providers)


def _alternatives(join: Join, shared: _Shared) -> tuple[Event, ...]:
    """The events that meet a need, one and the same tuple for all who have that need."""
    key = (join.need.capability, id(join.need.strength))  # an Enum hashes slowly
    if key not in shared:
        shared[key] = tuple(dict.fromkeys(_event(join.need.strength, each) for each in join.providers))
    return shared[key]


def _event(strength: Strength, provider: Provider) -> Event:
    """What the dependent waits for: an Application at work, a step begun, else the moment from which it provides."""
    resource: Resource = provider.resource
    if strength is Strength.DELIVERED:
        return (id(resource), resource.key.kind != "Step")
    provision = provider.provision
    return (id(resource), strength is Strength.READY or provision.inside or provision.at is Moment.READY)


def stuck(found: Iterable[Condition], without: Callable[[Condition], bool] | None = None) -> list[Condition]:
    """The conditions that are never met, in the order given; `without` says which ones to leave out of account."""
    counted = [each for each in found if without is None or not without(each)]
    unmet: dict[Event, int] = defaultdict(int)
    waiting: dict[int, list[Event]] = defaultdict(list)  # by the alternatives, which many conditions share
    offered: dict[Event, list[int]] = defaultdict(list)
    for event, alternatives, _ in counted:
        unmet[event] += 1
        if id(alternatives) not in waiting:
            for alternative in alternatives:
                offered[alternative].append(id(alternatives))
        waiting[id(alternatives)].append(event)
    happened = [event for event in offered if event not in unmet]
    while happened:
        for choice in offered.get(happened.pop(), ()):
            for event in waiting.pop(choice, ()):
                unmet[event] -= 1
                if not unmet[event]:
                    happened.append(event)
    return [each for each in counted if id(each.alternatives) in waiting]


def links(found: Iterable[Condition]) -> Iterator[tuple[Event, Event]]:
    """Each unmet condition as links from the event that waits to those it waits for."""
    for each in found:
        for alternative in each.alternatives:
            yield each.event, alternative
