"""How many pods a workload has: at rest, at its autoscaler's most, and while it is rolled out."""

from collections.abc import Mapping
from math import ceil
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, number, text
from groundswell.order.view import View

_AUTOSCALERS = (("HorizontalPodAutoscaler", "autoscaling"), ("ScaledObject", "keda.sh"))


class Scale(NamedTuple):
    """The least and the most replicas, the autoscaler that decides, and the pods that a roll-out adds."""

    least: int
    most: int
    by: Resource | None
    surge: int


def scale(pods: PodTemplate, view: View) -> Scale:
    """The bounds of one workload's replicas; of a DaemonSet, whose number is the nodes', 0 and 0."""
    owner = pods.owner
    if owner.key.kind == "DaemonSet":
        return Scale(0, 0, None, 0)
    by = view.once(_by_target).get((owner.key.kind, owner.key.namespace, owner.key.name))
    least = most = pods.replicas
    if by is not None:
        least, most = bounds(by)
    return Scale(least, most, by, _surge(pods, most))


def bounds(autoscaler: Resource) -> tuple[int, int]:
    """The least and the most of an autoscaler, with the defaults of its kind."""
    spec = mapping(autoscaler.body.get("spec"))
    if autoscaler.key.kind == "ScaledObject":
        return number(spec.get("minReplicaCount"), 0), number(spec.get("maxReplicaCount"), 100)
    least = number(spec.get("minReplicas"), 1)
    return least, number(spec.get("maxReplicas"), least)


def target_of(autoscaler: Resource) -> tuple[str, str, str]:
    """(kind, namespace, name) of what an autoscaler scales."""
    target = mapping(at(autoscaler.body, "spec", "scaleTargetRef"))
    return text(target.get("kind")) or "Deployment", autoscaler.key.namespace, text(target.get("name"))


def _by_target(view: View) -> Mapping[tuple[str, str, str], Resource]:
    return {target_of(each): each for kind, group in _AUTOSCALERS for each in view.of_kind(kind, group)}


def _surge(pods: PodTemplate, replicas: int) -> int:
    """`maxSurge` of a Deployment, a quarter where nothing is said; other kinds replace pods in their place."""
    strategy = mapping(at(pods.owner.body, "spec", "strategy"))
    if pods.owner.key.kind != "Deployment" or strategy.get("type") == "Recreate":
        return 0
    return share(at(strategy, "rollingUpdate", "maxSurge"), replicas, "25%", up=True)


def share(value: Any, of: int, otherwise: str, *, up: bool) -> int:
    """A number of pods written as a number or as a percentage."""
    written = otherwise if value is None else value
    if isinstance(written, str) and written.endswith("%") and written[:-1].isdigit() and len(written) < 6:
        part = of * int(written[:-1]) / 100
        return ceil(part) if up else int(part)
    return number(written, 0)
