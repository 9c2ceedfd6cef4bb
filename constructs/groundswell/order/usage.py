"""Which names the objects of each namespace mention: what is mentioned nowhere is used by nothing that was read."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.tree import mapping
from groundswell.order.view import View

_LONGEST = 253  # characters of a name
_QUIET = frozenset({"CustomResourceDefinition", "NetworkPolicy", "PrometheusRule"})
"""Kinds that name no Secret, ConfigMap, account or class, and are long."""

_WIDE = frozenset({"Gateway", "PersistentVolumeClaim", "StatefulSet", "ClusterExternalSecret"})
"""Kinds whose names mean something in other namespaces, too, or outside of all."""

_BINDINGS = frozenset({"RoleBinding", "ClusterRoleBinding", "ServiceAccount"})


def names_used(view: View) -> Mapping[str, frozenset[str]]:
    """Namespace to every short text in its objects; those of cluster-scoped objects and Applications count everywhere.

    Generous on purpose: a word that happens to be a name counts as a use of it.
    """
    return _collected(view, frozenset())


def accounts_used(view: View) -> Mapping[str, frozenset[str]]:
    """The same without bindings, which give rights to an account, and run nothing as it."""
    return _collected(view, _BINDINGS)


def _collected(view: View, without: frozenset[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    everywhere: set[str] = set()
    for each in view.resources:
        if each.key.kind not in _QUIET and each.key.kind not in without:
            wide = not each.key.namespace or each.key.group == "argoproj.io" or each.key.kind in _WIDE
            (everywhere if wide else found[each.key.namespace]).update(_texts(each))
    for application in view.reading.applications:
        for values in application.values:
            everywhere.update(_leaves(values))
    homes = {"", *(each.key.namespace for each in view.resources)}
    return {home: frozenset(found[home] | everywhere) for home in homes}


def _texts(each: Resource) -> Iterator[str]:
    """What it says outside of its own name; of an ExternalSecret not the name of the Secret that it makes."""
    own = mapping(each.body.get("metadata"))
    yield from _leaves(own.get("annotations"))
    for name, value in each.body.items():
        if name == "spec" and each.key.kind == "ExternalSecret":
            value = {field: inner for field, inner in mapping(value).items() if field != "target"}
        if name not in ("metadata", "status"):
            yield from _leaves(value)


def _leaves(value: Any) -> Iterator[str]:
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            if len(one) <= _LONGEST:
                yield one
        elif isinstance(one, Mapping):
            left.extend(one.values())
        elif isinstance(one, list | tuple):
            left.extend(one)
