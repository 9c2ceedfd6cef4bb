"""How what is joined stands to each other: the best provider of each need, and whether the need holds there."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.joins import Join, Joins, Provider
from groundswell.order.need import Capability, Need
from groundswell.order.outcome import Outcome, outcome
from groundswell.order.position import GITOPS, Position, Relation, Standing, standing, within_group
from groundswell.order.rule import Rule

if TYPE_CHECKING:
    from groundswell.order.ring import Ring


_WORTH = {Outcome.HOLDS: 0, Outcome.UNGATED: 1, Outcome.RACE: 2, Outcome.LATE: 3}
"""Which of several providers serves best: one that at least starts earlier comes before one that does not."""


class Dependency(NamedTuple):
    """A need with the provider that serves it best, how that stands to the dependent, and what becomes of it."""

    rule: Rule
    dependent: Resource
    need: Need
    provider: Provider
    standing: Standing
    outcome: Outcome


class Graph(Joins):
    """All dependencies of a view: each need with its best provider, and what becomes of it where both stand."""

    @cached_property
    def _checked_kinds(self) -> dict[tuple[str, str], bool]:
        return {}

    @cached_property
    def _aged(self) -> dict[Capability, Sequence[Provider]]:
        return {}

    @cached_property
    def dependencies(self) -> tuple[Dependency, ...]:
        """Each served need with its best provider. A resource that serves itself depends on nothing."""
        found = []
        for join in self.joins:
            if join.providers and all(each.resource is not join.dependent for each in join.providers):
                since = join.need.since
                if since is None or not self._later(since, join.dependent):
                    found.append(self._best(join))
        return tuple(found)

    @cached_property
    def rings(self) -> "tuple[Ring, ...]":
        """What waits for itself, across all layers."""
        from groundswell.order.ring import rings

        return rings(self)

    @cached_property
    def _in_rings(self) -> frozenset[tuple[int, Capability]]:
        return frozenset((id(join.dependent), join.need.capability) for ring in self.rings for join in ring.joins)

    def in_ring(self, dependency: Dependency) -> bool:
        """Whether a dependency is an edge of a ring: then the ring is what there is to say."""
        return (id(dependency.dependent), dependency.need.capability) in self._in_rings

    def position(self, provider: Provider) -> Position:
        """Where a provider provides from."""
        placement = self.view.placement
        return placement.inside(provider.resource) if provider.provision.inside else placement.of(provider.resource)

    def wants_earlier_wave(self, dependency: Dependency) -> bool:
        """Whether the provider has to stand in an earlier wave than the dependent, and not merely in no later one."""
        position, here = self.position(dependency.provider), self.view.placement.of(dependency.dependent)
        strength, at = dependency.need.strength, dependency.provider.provision.at
        if dependency.standing.depth >= min(len(position), len(here)):
            return False
        together = within_group(position, here, dependency.standing.depth)
        return outcome(strength, at, together, dependent_checked=True) is not Outcome.HOLDS

    def _best(self, join: Join) -> Dependency:
        """The best outcome, by the earliest provider that gives it. The search ends where nothing better can come: a
        hundred Applications may all create one namespace, for a thousand objects."""
        best: Dependency | None = None
        for provider in self._by_age(join):
            judged = self._judged(join, provider)
            if best is None or _WORTH[judged.outcome] < _WORTH[best.outcome]:
                best = judged
            if best.outcome is Outcome.HOLDS:
                break
        if best is None:
            raise ValueError(f"{join.need.capability} has no provider")
        return best

    def _by_age(self, join: Join) -> Sequence[Provider]:
        """The providers of a need, the earliest first."""
        if len(join.providers) == 1:
            return join.providers
        if join.need.capability not in self._aged:
            self._aged[join.need.capability] = sorted(join.providers, key=self._age)
        return self._aged[join.need.capability]

    def _age(self, provider: Provider) -> tuple[Sequence[tuple[int, int]], str]:
        return [slot.group for slot in self.position(provider)], str(provider.resource.location)

    def _judged(self, join: Join, provider: Provider) -> Dependency:
        position = self.position(provider)
        checked = provider.provision.inside or self._checked(provider.resource, position)
        here = self.view.placement.of(join.dependent)
        stands = standing(position, here, provider_checked=checked)
        result = outcome(
            join.need.strength,
            provider.provision.at,
            stands.relation,
            dependent_checked=self._checked(join.dependent, here),
        )
        return Dependency(join.rule, join.dependent, join.need, provider, stands, result)

    def _checked(self, resource: Resource, position: Position) -> bool:
        """Whether what comes next waits for this one to be healthy: what Argo CD does not deliver always is waited for,
        also where a step of the bootstrap delivers the root that all else hangs from."""
        if len(position) == 1 and position[0].phase != GITOPS:
            return True
        known = self._checked_kinds
        pair = (resource.key.group, resource.key.kind)
        if pair not in known:
            known[pair] = self.view.health_checked(resource.key)
        return known[pair]

    def checked(self, resource: Resource) -> bool:
        """Whether what comes next waits for the health of an object."""
        return self._checked(resource, self.view.placement.of(resource))

    def _later(self, one: Resource, other: Resource) -> bool:
        """Whether one thing is applied only after the other is there."""
        placement = self.view.placement
        related = standing(placement.of(other), placement.of(one), provider_checked=True).relation
        return related in (Relation.HEALTHY_BEFORE, Relation.APPLIED_BEFORE, Relation.SAME_EARLIER, Relation.UNGATED)
