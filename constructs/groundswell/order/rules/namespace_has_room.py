"""GS420: a namespace's quota has room for its pods, and its limits admit them."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.quotas import COUNTED, asked, defaults, limits, silent, used
from groundswell.order.nodes.requests import requested
from groundswell.order.nodes.scaling import scale
from groundswell.order.notation.quantity import amount
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS420",
    severity=Severity.ERROR,
    sentence="A namespace's quota has room for its pods, and its limits admit them.",
    consequence="The API server refuses the pods: exceeded quota, must specify, or maximum exceeded.",
    fix="Raise the quota, ask for less, or give every container what the quota counts.",
)


@rule.check
def quotas(view: View) -> Iterator[Finding]:
    for quota in view.of_kind("ResourceQuota", ""):
        spec = mapping(quota.body.get("spec"))
        if not spec.get("scopes") and not spec.get("scopeSelector") and not quota.contract:
            yield from _unsaid(quota, view)
            yield from _exceeded(quota, view)


def _unsaid(quota: Resource, view: View) -> Iterator[Finding]:
    """A pod that says nothing of what the quota counts is refused, whatever room there is."""
    given = defaults(view, quota.key.namespace)
    for pods in view.pods_by_namespace.get(quota.key.namespace, ()):
        for name in mapping(at(quota.body, "spec", "hard")) if not pods.owner.contract else ():
            container = silent(pods, *COUNTED[name], given) if name in COUNTED else ""
            if container:
                message = f"{quota} counts {name}, and container {container} of {pods.owner} does not say it."
                yield rule.finding(pods.owner, message, related=[quota])
                break


def _exceeded(quota: Resource, view: View) -> Iterator[Finding]:
    given = defaults(view, quota.key.namespace)
    lasting = [each for each in view.pods_by_namespace.get(quota.key.namespace, ()) if not each.ends]
    for name, hard in mapping(at(quota.body, "spec", "hard")).items():
        room = amount(hard)
        if room is None or (name not in COUNTED and name not in ("pods", "count/pods")):
            continue
        sums = [Fraction(0), Fraction(0)]
        for pods in lasting:
            size = scale(pods, view)
            each = used(pods, *COUNTED[name], given, view) if name in COUNTED else Fraction(1)
            sums = [sums[0] + each * size.least, sums[1] + each * (size.most + size.surge)]
        if sums[1] > room:
            certain = sums[0] > room
            when = "with the least replicas" if certain else "at their most, while they are rolled out"
            needed = _shown(name, sums[0] if certain else sums[1])
            message = f"{quota} allows {name} {hard}, and the pods of its namespace need {needed} {when}."
            severity = Severity.ERROR if certain else Severity.WARNING
            yield rule.finding(quota, message, severity=severity, related=[each.owner for each in lasting[:5]])


def _shown(name: str, value: Fraction) -> str:
    """A sum as Kubernetes writes it, rounded up."""
    if name.endswith("memory"):
        return f"{ceil(value / 2**20)}Mi"
    return f"{ceil(value * 1000)}m" if name.endswith("cpu") else str(ceil(value))


@rule.check
def ranges(view: View) -> Iterator[Finding]:
    for namespace, found in view.pods_by_namespace.items():
        given = defaults(view, namespace)
        for limit in limits(view, namespace, "Container"):
            for pods in (each for each in found if not each.owner.contract):
                for wrong in _outside(pods, limit, given):
                    yield rule.finding(pods.owner, f"{pods.owner} {wrong} by the LimitRange of namespace {namespace}.")


def _outside(pods: PodTemplate, limit: Mapping[str, Any], given: Mapping[tuple[str, str], Any]) -> Iterator[str]:
    """The first of a limit's bounds that a container passes."""
    for bound, part, word in (("max", "limits", "is limited to"), ("max", "requests", "asks for"), _LEAST):
        for name, value in mapping(limit.get(bound)).items():
            edge = amount(value)
            for container in pods.all_containers if edge is not None else ():
                wanted = asked(container, part, str(name), given)
                if wanted is not None and edge is not None and (wanted > edge if bound == "max" else wanted < edge):
                    side = "at most" if bound == "max" else "at least"
                    what = requested(container, str(name)) if part == "requests" else _limit(container, str(name))
                    yield f"has container {text(container.get('name'))}, which {word} {name} {what} ({side} {value})"
                    return


def _limit(container: Mapping[str, Any], name: str) -> Any:
    return at(container, "resources", "limits", name)


_LEAST = ("min", "requests", "asks for")
