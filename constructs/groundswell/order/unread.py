"""What may be in the cluster although nobody here could read it: charts, other repositories, unknown operators."""

from collections.abc import Mapping

from groundswell.manifests.resource import Application, Resource
from groundswell.order import service_makers
from groundswell.order.contract import is_opaque
from groundswell.order.view import View

_SHARED = frozenset({"kube-system", "default", "kube-public"})
"""Namespaces that the maker of every cluster puts things into."""


def may_hold(view: View, namespace: str) -> bool:
    """Whether something may live in a namespace that nobody read: then what is not seen there is not missing."""
    homes = view.once(_homes)
    return namespace in _SHARED or namespace in homes or "" in homes


def unread(view: View) -> tuple[Application, ...]:
    """The Applications of this cluster with a source that nobody could read: a chart, another repository, a plugin."""
    noted = {each.location for each in view.reading.not_judged if not each.what.startswith("chart ")}
    failed = {each.resource for each in view.reading.problems if each.resource}
    return tuple(
        each
        for each in view.reading.applications
        if view.delivers_here(each)
        and (is_opaque(each) or each.resource.location in noted or each.resource.key in failed)
    )


def _homes(view: View) -> Mapping[str, Application]:
    return {each.destination_namespace: each for each in view.once(unread)}


def unknown_operators(view: View) -> Mapping[str, Resource]:
    """Namespace to a custom resource in it of an operator that nobody here knows: it may make Services and Secrets."""
    return {each.key.namespace: each for each in view.resources if service_makers.may_make(each)}
