"""Joining what rules say: every need with its providers, and how they stand to each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from groundswell.manifests.resource import NotJudged, Resource
from groundswell.order.catalogue import catalogue
from groundswell.order.cluster import brings
from groundswell.order.failure import failure
from groundswell.order.kinds.openshift import openshift_brings
from groundswell.order.need import Capability, Need, Provision, Strength
from groundswell.order.outcome import Outcome, outcome
from groundswell.order.position import GITOPS, Position, Relation, Standing, standing, within_group
from groundswell.order.rule import ANY, AWS, Rule, matching
from groundswell.order.view import View

if TYPE_CHECKING:
    from groundswell.order.ring import Ring


_WORTH = {Outcome.HOLDS: 0, Outcome.UNGATED: 1, Outcome.RACE: 2, Outcome.LATE: 3}
"""Which of several providers serves best: one that at least starts earlier comes before one that does not."""


class Provider(NamedTuple):
    """A resource and what it provides."""

    resource: Resource
    provision: Provision


class Join(NamedTuple):
    """A need of a resource, with everything that can provide it (nothing: a missing provider)."""

    rule: Rule
    dependent: Resource
    need: Need
    providers: tuple[Provider, ...]


class Dependency(NamedTuple):
    """A need with the provider that serves it best, how that stands to the dependent, and what becomes of it."""

    rule: Rule
    dependent: Resource
    need: Need
    provider: Provider
    standing: Standing
    outcome: Outcome


class Graph:
    """All dependencies of a view under a set of rules: all of the catalogue unless some are given."""

    def __init__(self, view: View, rules: Iterable[Rule] | None = None, *, tolerant: bool = False) -> None:
        self.view = view
        self.rules = catalogue() if rules is None else tuple(rules)
        self.failures: dict[NotJudged, None] = {}
        self._tolerant = tolerant
        self._checked_kinds: dict[tuple[str, str], bool] = {}
        self._aged: dict[Capability, Sequence[Provider]] = {}

    def failed(self, rule: Rule, error: Exception) -> None:
        """Notes a rule that raised, in a tolerant graph; in any other the exception is the caller's."""
        if not self._tolerant:
            raise error
        self.failures[failure(rule.id, error)] = None

    @cached_property
    def providers(self) -> dict[Capability, tuple[Provider, ...]]:
        """Each capability with its providers; fallbacks only where there is nothing else."""
        found: dict[Capability, dict[int, Provider]] = defaultdict(dict)
        for rule in self.rules:
            for kinds, providing in rule.providing:
                for resource in self._chosen(kinds):
                    try:
                        for provision in providing(resource, self.view):
                            found[provision.capability].setdefault(id(resource), Provider(resource, provision))
                    except Exception as error:  # noqa: BLE001  # it is raised again, or noted
                        self.failed(rule, error)
        return {
            capability: tuple(each for each in by_id.values() if not each.provision.fallback) or tuple(by_id.values())
            for capability, by_id in found.items()
        }

    @cached_property
    def joins(self) -> tuple[Join, ...]:
        """Each need that orders, once, with its providers."""
        return tuple(each for each in self._all if each.need.strength is not Strength.NAMED)

    @cached_property
    def _all(self) -> tuple[Join, ...]:
        """Each need once; what a bare cluster brings and no bootstrap step provides is left out.

        So is what an installed Argo CD has: without an inventory, the one that applies the root is not the one that the
        root delivers.
        """
        found: dict[tuple[int, Capability, int], Join] = {}
        providers = self.providers
        for rule in self.rules:
            for kinds, requiring in rule.requiring:
                for resource in self._chosen(kinds):
                    try:
                        for need in requiring(resource, self.view):
                            served = providers.get(need.capability, ())
                            if served or not need.optional:
                                self._join(Join(rule, resource, need, served), found)
                    except Exception as error:  # noqa: BLE001  # it is raised again, or noted
                        self.failed(rule, error)
        return tuple(found.values())

    def _join(self, join: Join, found: dict[tuple[int, Capability, int], Join]) -> None:
        """Adds a need, but for what a bare cluster has, whoever writes it once more, and an Argo CD that is there."""
        capability, served = join.need.capability, join.providers
        if capability in self.view.implied or self._comes_along(join.dependent, served):
            return
        if not served and openshift_brings(capability, self.view):
            return
        if brings(capability) and all(each.resource.layer == "gitops" for each in served):
            return
        found.setdefault((id(join.dependent), capability, id(join.need.strength)), join)  # an Enum hashes slowly

    def _comes_along(self, resource: Resource, served: Iterable[Provider]) -> bool:
        """Whether the bootstrap step that applies an object says that it brings what the object needs: the step has an
        order of its own inside, like a release whose namespace is made first."""
        step = self.view.step_of(resource)
        return bool(step) and any(each.resource is self.view.step_resources[step] for each in served)

    def _chosen(self, kinds: tuple[str, ...]) -> Iterable[Resource]:
        if ANY in kinds:
            return self.view.resources
        if AWS in kinds:
            return self.view.aws_resources
        return matching(kinds, self.view.nodes)

    @cached_property
    def missing(self) -> tuple[Join, ...]:
        """The needs that nothing provides."""
        return tuple(each for each in self._all if not each.providers)

    @cached_property
    def served(self) -> tuple[Join, ...]:
        """The needs that something provides, those that only name it included."""
        return tuple(each for each in self._all if each.providers)

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
