"""What may be in the cluster although nobody here could read it: charts, other repositories, unknown operators."""

from collections.abc import Mapping

from groundswell.manifests.resource import Application, Resource
from groundswell.order.contracts.contract import is_known_by_kin, is_opaque
from groundswell.order.network import service_makers
from groundswell.order.view import View

_SHARED = frozenset({"kube-system", "default", "kube-public"})
"""Namespaces that the maker of every cluster puts things into."""


def may_hold(view: View, namespace: str) -> bool:
    """Whether something may live in a namespace that nobody read: then what is not seen there is not missing."""
    homes = view.once(_homes)
    return namespace in _SHARED or namespace in homes or "" in homes


def may_hold_more(view: View, namespace: str) -> bool:
    """As `may_hold`, for what a chart brings in every version or in none, such as Services and grants to routes: those
    that are known in another version bring no more of it."""
    here = [each for each in view.once(unread) if each.destination_namespace == namespace]
    return may_hold(view, namespace) and not (here and all(map(is_known_by_kin, here)) and namespace not in _SHARED)


def unread(view: View) -> tuple[Application, ...]:
    """The Applications of this cluster with a source that nobody could read: a chart, another repository, a plugin."""
    noted = {each.application for each in view.reading.not_judged if each.application}
    failed = {each.resource for each in view.reading.problems if each.resource}
    return tuple(
        each
        for each in view.reading.applications
        if view.delivers_here(each) and (is_opaque(each) or each.resource.key in noted or each.resource.key in failed)
    )


def _unknown_homes(view: View) -> frozenset[str]:
    """Where something may live whose labels nobody knows: not what a chart brings that is known in another version."""
    others = frozenset(each.destination_namespace for each in view.once(unread) if not is_known_by_kin(each))
    sets = frozenset(view.once(_homes)) & {""}
    anywhere = frozenset(view.by_namespace) if sets else frozenset()
    return others | _SHARED | anywhere


def _homes(view: View) -> Mapping[str, Application | None]:
    """Where an ApplicationSet makes Applications that nobody knows, any namespace may be one of theirs."""
    sets = {each.application for each in view.reading.not_judged if each.application}
    anywhere = [each for each in view.of_kind("ApplicationSet", "argoproj.io") if each.key in sets]
    return {**{each.destination_namespace: each for each in view.once(unread)}, **({"": None} if anywhere else {})}


def services_are_known(view: View, namespace: str) -> bool:
    """Whether every Service of a namespace was read with its labels and ports: no chart and no operator made one."""
    return not may_hold(view, namespace) and namespace not in view.once(_operated)


def pods_are_known(view: View, namespace: str) -> bool:
    """Whether every pod of a namespace was read with its labels: no chart, and no operator that makes pods there."""
    if namespace in view.once(_unknown_homes) or namespace in view.once(_operated):
        return False
    pods = view.pods_by_namespace.get(namespace, [])
    return not any(each.owner.contract and not each.labels for each in pods)


def _operated(view: View) -> frozenset[str]:
    """The namespaces with custom resources whose operator makes pods, or may."""
    return frozenset(each.key.namespace for each in view.resources if service_makers.makes_pods(each))


def unknown_operators(view: View) -> Mapping[str, Resource]:
    """Namespace to a custom resource in it of an operator that nobody here knows: it may make Services and Secrets."""
    return {each.key.namespace: each for each in view.resources if service_makers.may_make(each)}
