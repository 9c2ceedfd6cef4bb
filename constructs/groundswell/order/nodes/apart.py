"""Places that a topology key tells apart: nodes, zones, and how many of them pods can use."""

from collections.abc import Iterable, Mapping
from typing import Any

from groundswell.order.nodes.nodes import Fleet, NodeSet
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping, number

HOST = "kubernetes.io/hostname"
_ZONES = ("topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone")


def places(pods: PodTemplate, fleet: Fleet, key: str) -> int | None:
    """How many different places of a topology the pods can run in, None where nobody can count them."""
    return _count(_open(pods, fleet), key)


def spread_places(pods: PodTemplate, fleet: Fleet, constraint: Mapping[str, Any]) -> int | None:
    """How many pods fit under a spread constraint, None for as many as the nodes hold.

    By default nodes whose taints the pods do not tolerate count as well (nodeTaintsPolicy: Ignore). They stay empty for
    ever, so that every other place takes no more than maxSkew pods. The same holds while places lack to minDomains.
    """
    key = str(constraint.get("topologyKey"))
    selector = mapping(pods.spec.get("nodeSelector"))
    honoured = constraint.get("nodeAffinityPolicy") != "Ignore"
    matching = fleet.matching(selector, pods.spec.get("affinity")) if honoured else list(fleet.sets)
    usable = _open(pods, fleet)
    counted = usable if constraint.get("nodeTaintsPolicy") == "Honor" else matching
    total, free = _count(counted, key), _count(usable, key)
    if total is None or free is None:
        return None
    empty = total > free or number(constraint.get("minDomains"), 1) > total
    return free * number(constraint.get("maxSkew"), 1) if empty else None


def _open(pods: PodTemplate, fleet: Fleet) -> list[NodeSet]:
    selector, affinity = mapping(pods.spec.get("nodeSelector")), pods.spec.get("affinity")
    return fleet.open_to(selector, affinity, pods.spec.get("tolerations"))


def _count(sets: Iterable[NodeSet], key: str) -> int | None:
    found = list(sets)
    if key == HOST:
        return sum(each.most for each in found)
    values = [each.zones if key in _ZONES else each.labels.get(key) for each in found]
    known = [each for each in values if each]
    return len(frozenset().union(*known)) if len(known) == len(values) else None


def zones_of(pods: PodTemplate, fleet: Fleet) -> frozenset[str] | None:
    """The zones of the nodes that the pods can run on, None where one of them is unknown."""
    found = _open(pods, fleet)
    return frozenset().union(*(each.zones for each in found)) if found and all(each.zones for each in found) else None
