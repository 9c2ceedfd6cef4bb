"""The least wave each thing could have: what the dependencies ask of wave numbers, and nothing else."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.graph import Dependency, Graph
from groundswell.order.outcome import Outcome
from groundswell.order.position import TOP, Slot


class Bound(NamedTuple):
    """One thing stands at least `gap` waves after another of its container: 1 after what must be there, else 0."""

    provider: Slot
    dependent: Slot
    gap: int
    dependency: Dependency


class LeastWaves:
    """Bounds between the slots of each container, and the levels that satisfy them."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    @cached_property
    def bounds(self) -> Mapping[str, tuple[Bound, ...]]:
        """Container to its bounds; bounds that a phase already settles are left out."""
        found: dict[str, list[Bound]] = defaultdict(list)
        for each in self._graph.dependencies:
            before, after = each.standing.provider, each.standing.dependent
            same = before.container == after.container != TOP and before is not after
            if same and before.phase == after.phase and each.outcome is not Outcome.LATE:
                gap = int(self._graph.wants_earlier_wave(each))
                found[before.container].append(Bound(before, after, gap, each))
        return {container: tuple(bounds) for container, bounds in found.items()}

    @cached_property
    def _bounds_by_dependent(self) -> Mapping[int, list[Bound]]:
        index: dict[int, list[Bound]] = defaultdict(list)
        for bounds in self.bounds.values():
            for each in bounds:
                index[id(each.dependent)].append(each)
        return index

    @cached_property
    def _bounds_by_provider(self) -> Mapping[int, list[Bound]]:
        index: dict[int, list[Bound]] = defaultdict(list)
        for bounds in self.bounds.values():
            for each in bounds:
                index[id(each.provider)].append(each)
        return index

    def holding_down(self, slot: Slot) -> list[Bound]:
        """The bounds that keep a slot from an earlier wave."""
        return self._bounds_by_dependent.get(id(slot), [])

    def holding_up(self, slot: Slot) -> list[Bound]:
        """The bounds that keep a slot from a later wave."""
        return self._bounds_by_provider.get(id(slot), [])

    def least(self, slot: Slot) -> int | None:
        """The least wave of a slot as long as nothing else moves; None when nothing holds it."""
        return max((each.provider.wave + each.gap for each in self.holding_down(slot)), default=None)

    def most(self, slot: Slot) -> int | None:
        """The last wave of a slot as long as nothing else moves; None when nothing holds it."""
        return min((each.dependent.wave - each.gap for each in self.holding_up(slot)), default=None)

    def levels(self, container: str) -> Mapping[int, int] | None:
        """Slot (its id()) to the least level, from 0, in a container whose waves were all given anew.

        None when the bounds contradict each other: then no waves satisfy them.
        """
        bounds = self.bounds.get(container, ())
        level: dict[int, int] = defaultdict(int)
        after: dict[int, list[Bound]] = defaultdict(list)
        for each in bounds:
            after[id(each.provider)].append(each)
        limit = len({id(slot) for each in bounds for slot in (each.provider, each.dependent)})
        work = deque(dict.fromkeys(id(each.provider) for each in bounds))
        while work:
            slot = work.popleft()
            for each in after[slot]:
                wanted = level[slot] + each.gap
                if wanted > level[id(each.dependent)]:
                    if wanted > limit:
                        return None
                    level[id(each.dependent)] = wanted
                    work.append(id(each.dependent))
        return level


def waves_in_use(slots: Iterable[Slot]) -> list[int]:
    """The distinct waves of the Sync phase, in order."""
    return sorted({slot.wave for slot in slots if slot.phase == 0})


def slots_by_container(graph: Graph, resources: Iterable[Resource]) -> Mapping[str, dict[int, Slot]]:
    """Container to the slots of what stands directly in it."""
    found: dict[str, dict[int, Slot]] = defaultdict(dict)
    for each in resources:
        slot = graph.view.placement.of(each)[-1]
        if slot.container != TOP:
            found[slot.container][id(slot)] = slot
    return found
