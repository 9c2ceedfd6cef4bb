"""What can come to be at all, waves aside: everything but what waits, in the end, for itself."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from groundswell.order.graph import Graph, Join, Provider
from groundswell.order.need import Moment, Strength

_BLOCKING = frozenset({Strength.APPLIED, Strength.READY, Strength.DELIVERED})
"""A captured pod boots wrong, but boots; a claim and its pod come together; admission counts from its webhook on."""


class Event(NamedTuple):
    """One of the two things that happen to a resource: it is applied, later it is ready. `resource` is its id()."""

    resource: int
    moment: Moment


class Condition(NamedTuple):
    """An event waits until one of the alternatives has happened. `join` is the need it comes from, None for its own
    earlier moment and for the parts of a bootstrap step."""

    event: Event
    alternatives: tuple[Event, ...]
    join: Join | None


def conditions(graph: Graph) -> list[Condition]:
    """What each event waits for. Missing providers are no condition: they are findings of their own."""
    found = [_condition(join) for join in graph.joins if join.providers and _blocks(join)]
    ready = dict.fromkeys(each.event.resource for each in found)
    ready.update(dict.fromkeys(event.resource for each in found for event in each.alternatives))
    found += [Condition(Event(each, Moment.READY), (Event(each, Moment.APPLIED),), None) for each in ready]
    for step in graph.view.steps:
        whole = Event(id(graph.view.step_resource(step)), Moment.READY)
        found += [Condition(whole, (Event(id(each), Moment.READY),), None) for each in step.resources]
    return found


def _blocks(join: Join) -> bool:
    if join.need.strength not in _BLOCKING:
        return False
    return all(each.resource is not join.dependent for each in join.providers)


def _condition(join: Join) -> Condition:
    moment = Moment.READY if join.need.strength is Strength.READY else Moment.APPLIED
    alternatives = tuple(dict.fromkeys(_event(join, each) for each in join.providers))
    return Condition(Event(id(join.dependent), moment), alternatives, join)


def _event(join: Join, provider: Provider) -> Event:
    """What the dependent waits for: an Application at work, a step begun, else the moment from which it provides."""
    at = provider.provision.at
    if join.need.strength in (Strength.DELIVERED, Strength.READY) or provider.provision.inside:
        at = Moment.READY
    if join.need.strength is Strength.DELIVERED and provider.resource.key.kind == "Step":
        at = Moment.APPLIED
    return Event(id(provider.resource), at)


def stuck(found: Iterable[Condition], without: Callable[[Condition], bool] = lambda _: False) -> list[Condition]:
    """The conditions that are never met, in the order given; `without` says which ones to leave out of account."""
    counted = [each for each in found if not without(each)]
    open_conditions: dict[Event, int] = defaultdict(int)
    waiting: dict[Event, list[int]] = defaultdict(list)
    for index, each in enumerate(counted):
        open_conditions[each.event] += 1
        for alternative in each.alternatives:
            waiting[alternative].append(index)
    met = [False] * len(counted)
    happened = deque(event for event in waiting if not open_conditions.get(event))
    while happened:
        for index in waiting[happened.popleft()]:
            if not met[index]:
                met[index] = True
                event = counted[index].event
                open_conditions[event] -= 1
                if not open_conditions[event]:
                    happened.append(event)
    return [each for each, done in zip(counted, met, strict=True) if not done]


def links(found: Iterable[Condition]) -> Iterator[tuple[Event, Event]]:
    """Each unmet condition as links from the event that waits to those it waits for."""
    for each in found:
        for alternative in each.alternatives:
            yield each.event, alternative
