"""Asking the rules: what each resource provides, what it needs, and who can provide that."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from groundswell.manifests.resource import NotJudged, Resource
from groundswell.order.catalogue import catalogue
from groundswell.order.cluster import brings
from groundswell.order.failure import failure
from groundswell.order.kinds.openshift import openshift_brings
from groundswell.order.need import Capability, Need, Provision, Strength
from groundswell.order.rule import ANY, AWS, Rule, matching
from groundswell.order.view import View


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


class Joins:
    """Every need of a view under a set of rules, with its providers: all of the catalogue unless some are given.

    With `tolerant` a rule that raises is noted in `failures`, and the others go on.
    """

    def __init__(self, view: View, rules: Iterable[Rule] | None = None, *, tolerant: bool = False) -> None:
        self.view = view
        self.rules = catalogue() if rules is None else tuple(rules)
        self.failures: dict[NotJudged, None] = {}
        self._tolerant = tolerant

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
