"""Every object that was read, indexed by kind, name, namespace and owner."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar, cast

from groundswell.manifests.resource import Application, Key, Reading, Resource, Step
from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.phase import HELM_HOOK, HOOK, phases
from groundswell.order.contracts.contract import with_contracts
from groundswell.order.tree import at, mapping

T = TypeVar("T")


class Objects:
    """The objects of one `Reading`. Each index is built once, when first asked for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading = with_contracts(reading)
        self.applications: Mapping[str, Application] = {each.name: each for each in reading.applications}
        self.steps: tuple[Step, ...] = reading.steps
        self.all_is_described = bool(reading.steps) and not reading.partial
        """Whether the inventory tells of everything before Argo CD: then what nothing provides is missing."""
        self._once: dict[Callable[[Any], Any], Any] = {}

    def once(self, compute: Callable[[Any], T]) -> T:
        """What a function makes of this view, worked out at the first call: an index of a rule's own."""
        if compute not in self._once:
            self._once[compute] = compute(self)
        return cast(T, self._once[compute])

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """Every object that the cluster will get, of Applications and bootstrap, chart contracts' included.

        Left out is what Argo CD leaves out: `Skip`, and hooks without a valid type (`dropped` has those).
        """
        dropped = {id(each) for each in self.dropped}
        return tuple(each for each in self.met if id(each) not in dropped)

    @cached_property
    def dropped(self) -> tuple[Resource, ...]:
        """Objects that were read and that Argo CD will not apply."""
        hooks = (each for each in self.met if HOOK in each.annotations or HELM_HOOK in each.annotations)
        return tuple(each for each in hooks if not phases(string_annotations(each.body)))

    @cached_property
    def met(self) -> tuple[Resource, ...]:
        """Every object that was read, also what Argo CD will not apply."""
        stepped = [each for step in self.steps for each in step.resources]
        in_steps = {each.key for each in stepped}
        found = [
            each
            for each in self.reading.resources
            if each.layer != "aws" and not (each.layer == "bootstrap" and each.key in in_steps)
        ]
        known = {(each.key, each.application) for each in (*found, *stepped)}
        made = [each.resource for each in self.reading.applications]
        return (*found, *stepped, *(each for each in made if (each.key, each.application) not in known))

    @cached_property
    def by_kind(self) -> Mapping[str, list[Resource]]:
        """Kind (of whatever group) to its objects."""
        index: dict[str, list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[each.key.kind].append(each)
        return index

    @cached_property
    def _kinds(self) -> Mapping[str, list[str]]:
        index: dict[str, dict[str, None]] = defaultdict(dict)
        for each in self.resources:
            index[each.key.group][each.key.kind] = None
        return {group: sorted(kinds) for group, kinds in index.items()}

    def kinds_of(self, group: str) -> list[str]:
        """The kinds of an API group that are in use."""
        return self._kinds.get(group, [])

    def of_kind(self, kind: str, group: str | None = None) -> list[Resource]:
        """The objects of a kind; of any group when none is given ("" is the core group)."""
        return self.by_kind.get(kind, []) if group is None else self._by_group_and_kind.get((group, kind), [])

    @cached_property
    def _by_group_and_kind(self) -> Mapping[tuple[str, str], list[Resource]]:
        index: dict[tuple[str, str], list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[(each.key.group, each.key.kind)].append(each)
        return index

    @cached_property
    def _by_kind_and_namespace(self) -> Mapping[tuple[str, str], list[Resource]]:
        index: dict[tuple[str, str], list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[(each.key.kind, each.key.namespace)].append(each)
        return index

    def in_namespace(self, kind: str, namespace: str) -> list[Resource]:
        """The objects of a kind, of whatever group, in one namespace."""
        return self._by_kind_and_namespace.get((kind, namespace), [])

    @cached_property
    def _named(self) -> Mapping[tuple[str, str, str], list[Resource]]:
        index: dict[tuple[str, str, str], list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[(each.key.kind, each.key.namespace, each.key.name)].append(each)
        return index

    def named(self, kind: str, namespace: str, name: str, group: str | None = None) -> Resource | None:
        """The object of that name ("" as the namespace of what is cluster-scoped), None when nothing declares it."""
        for each in self._named.get((kind, namespace, name), ()):
            if group is None or each.key.group == group:
                return each
        return None

    def named_all(self, kind: str, namespace: str, name: str) -> list[Resource]:
        """Every declaration of that kind and name, of any group."""
        return self._named.get((kind, namespace, name), [])

    def owners(self, key: Key) -> list[Resource]:
        """Every declaration of one object: more than one means that it has several owners."""
        return [each for each in self._named.get((key.kind, key.namespace, key.name), ()) if each.key == key]

    def resource_of(self, key: Key) -> Resource | None:
        """The (first) declaration of an object."""
        return next(iter(self.owners(key)), None)

    @cached_property
    def by_namespace(self) -> Mapping[str, list[Resource]]:
        """Namespace to the objects in it; "" has the cluster-scoped ones."""
        index: dict[str, list[Resource]] = defaultdict(list)
        for each in self.resources:
            index[each.key.namespace].append(each)
        return index

    def namespace_labels(self, namespace: str) -> Mapping[str, Any]:
        """The labels of a Namespace, with the one the API server adds; only that one when nothing declares it."""
        declared = self.named("Namespace", "", namespace, "")
        own = mapping(at(declared.body, "metadata", "labels")) if declared else {}
        return {**self._managed_labels.get(namespace, {}), **own, "kubernetes.io/metadata.name": namespace}

    def says_labels_of(self, namespace: str) -> bool:
        """Whether anything read says how a Namespace is labelled: one that only comes to be may have any label."""
        return self.named("Namespace", "", namespace, "") is not None or bool(self._managed_labels.get(namespace))

    @cached_property
    def _managed_labels(self) -> Mapping[str, Mapping[str, Any]]:
        """Namespace to the labels that the Applications which deliver there give it, if any of them does."""
        path = ("spec", "syncPolicy", "managedNamespaceMetadata", "labels")
        found: dict[str, dict[str, Any]] = defaultdict(dict)
        for each in self.reading.applications:
            found[each.destination_namespace].update(mapping(at(each.resource.body, *path)))
        return found
