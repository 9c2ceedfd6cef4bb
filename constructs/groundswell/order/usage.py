"""Which names the objects of each namespace mention: what is mentioned nowhere is used by nothing that was read."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.leaves import texts_in
from groundswell.order.tree import mapping
from groundswell.order.view import View

_LONGEST = 253  # characters of a name
_QUIET = frozenset(
    {"CustomResourceDefinition", "NetworkPolicy", "PrometheusRule", "Service", "HorizontalPodAutoscaler"}
)
"""Kinds that name no Secret, ConfigMap, account or class, and are long or many."""

_WIDE = frozenset({"Gateway", "PersistentVolumeClaim", "StatefulSet", "ClusterExternalSecret"})
"""Kinds whose names mean something in other namespaces, too, or outside of all."""

_BINDINGS = frozenset({"RoleBinding", "ClusterRoleBinding", "ServiceAccount"})


@dataclass(frozen=True, slots=True)
class Usage:
    """The texts of each namespace's objects; `everywhere` are those of cluster-scoped objects and Applications.

    `bound` are those of bindings, which give rights to an account, and run nothing as it.
    """

    local: Mapping[str, set[str]]
    everywhere: set[str]
    bound: set[str]

    def runs_as(self, namespace: str, account: str) -> bool:
        """Whether somebody may run as an account of a namespace."""
        return account in self.local.get(namespace, ()) or account in self.everywhere

    def has(self, namespace: str, name: str) -> bool:
        """Whether somebody who can mean an object of a namespace mentions its name."""
        return self.runs_as(namespace, name) or name in self.bound


def usage(view: View) -> Usage:
    """What every object mentions. Generous on purpose: a word that happens to be a name counts as a use of it."""
    found: dict[str, set[str]] = defaultdict(set)
    everywhere: set[str] = set()
    bound: set[str] = set()
    for each in view.resources:
        kind = each.key.kind
        if kind in _QUIET:
            continue
        wide = not each.key.namespace or each.key.group == "argoproj.io" or kind in _WIDE
        told = bound if kind in _BINDINGS else everywhere if wide else found[each.key.namespace]
        told.update(_texts(each))
    for application in view.reading.applications:
        for values in application.values:
            everywhere.update(leaves(values))
    return Usage(found, everywhere, bound)


def _texts(each: Resource) -> Iterator[str]:
    """What it says outside of its own name; of an ExternalSecret not the name of the Secret that it makes."""
    own = mapping(each.body.get("metadata"))
    yield from leaves(own.get("annotations"))
    for name, value in each.body.items():
        if name == "spec" and each.key.kind == "ExternalSecret":
            value = {field: inner for field, inner in mapping(value).items() if field != "target"}
        if name not in ("metadata", "status"):
            yield from leaves(value)


def leaves(value: Any) -> Iterator[str]:
    """The texts in a value that are short enough to be a name."""
    return (each for each in texts_in(value) if len(each) <= _LONGEST)
