"""Quotas and limits of a namespace, and what pods count for against them."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.nodes.requests import sidecar
from groundswell.order.notation.quantity import amount
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, number
from groundswell.order.view import View

COUNTED: Mapping[str, tuple[str, str]] = {
    **{f"{part}.{name}": (part, name) for part in ("requests", "limits") for name in ("cpu", "memory")},
    "cpu": ("requests", "cpu"),
    "memory": ("requests", "memory"),
}
"""A quota's names to the part of a container's resources and the resource (ResourceQuota, Kubernetes 1.34)."""


def defaults(view: View, namespace: str) -> Mapping[tuple[str, str], Any]:
    """(part, resource) to what the namespace's LimitRanges fill in for containers that say nothing."""
    found: dict[tuple[str, str], Any] = {}
    for limit in limits(view, namespace, "Container"):
        for part, field in (("limits", "default"), ("requests", "defaultRequest")):
            found |= {(part, str(name)): value for name, value in mapping(limit.get(field)).items()}
    return found


def limits(view: View, namespace: str, kind: str) -> Iterator[Mapping[str, Any]]:
    """The entries of one type ("Container", "Pod") of a namespace's LimitRanges."""
    for each in view.once(_ranges).get(namespace, ()):
        yield from (limit for limit in mappings(at(each.body, "spec", "limits")) if limit.get("type") == kind)


def _ranges(view: View) -> Mapping[str, list[Resource]]:
    found: dict[str, list[Resource]] = {}
    for each in view.of_kind("LimitRange", ""):
        if not each.contract:
            found.setdefault(each.key.namespace, []).append(each)
    return found


def asked(container: Mapping[str, Any], part: str, name: str, given: Mapping[tuple[str, str], Any]) -> Fraction | None:
    """What a container asks for, or is limited to, once the API server has filled in what it did not say."""
    resources = mapping(container.get("resources"))
    own = at(resources, part, name)
    if own is None and part == "requests":
        own = at(resources, "limits", name)
    if own is None:
        own = given.get((part, name))
    if own is None and part == "requests":
        own = given.get(("limits", name))
    return amount(own)


def silent(pods: PodTemplate, part: str, name: str, given: Mapping[tuple[str, str], Any]) -> str:
    """A container that says nothing of a resource, "" when all do."""
    for each in pods.all_containers:
        if asked(each, part, name, given) is None:
            return str(each.get("name"))
    return ""


def used(pods: PodTemplate, part: str, name: str, given: Mapping[tuple[str, str], Any], view: View) -> Fraction:
    """What one pod counts for: all that runs side by side, or the largest init container; requests with the sidecar."""
    side = sum((asked(each, part, name, given) or Fraction(0) for each in pods.containers), Fraction(0))
    before = [asked(each, part, name, given) or Fraction(0) for each in mappings(pods.spec.get("initContainers"))]
    proxy = sidecar(pods, view)
    extra = Fraction(proxy.cpu, 1000) if name == "cpu" else Fraction(proxy.memory * 2**20)
    return max([side, *before]) + (extra if part == "requests" else 0)


def whole(value: Any) -> int:
    """A count in a quota."""
    found = amount(value)
    return number(None if found is None else int(found), -1)
