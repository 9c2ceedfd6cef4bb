"""The nodes that pods can be placed on: how many, with which labels and taints, as every layer tells of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.nodes.instance_types import Machine, machine
from groundswell.order.nodes.taints import CONTROL_PLANE, Taint, kubeadm_taints, untolerated
from groundswell.order.tree import at, mappings, text, texts

_GIVEN_LATER = (  # by the cloud controller manager, by kubectl, by who makes the nodes
    *("topology.", "failure-domain.", "beta.kubernetes.io/", "node.kubernetes.io/", "node-role.kubernetes.io/"),
    *("eks.amazonaws.com/", "karpenter.", "alpha.eksctl.io/", "k8s.amazonaws.com/", "kubernetes.io/hostname"),
)
_GIVEN = {"kubernetes.io/os": "linux", "beta.kubernetes.io/os": "linux"}


@dataclass(frozen=True, slots=True)
class NodeSet:
    """Nodes that are alike: one machine, or a group that scales from `least` to `most`.

    A label's values are the possible ones, None for any. `open` means that there may be labels which nobody wrote
    down. `control_plane` is "certain", "likely" (told by its name) or "".
    """

    name: str
    source: Resource | None = None
    labels: Mapping[str, frozenset[str] | None] = field(default_factory=dict)
    taints: tuple[Taint, ...] = ()
    types: tuple[str, ...] = ()
    least: int = 1
    desired: int = 1
    most: int = 1
    zones: frozenset[str] = frozenset()
    open: bool = False
    control_plane: str = ""
    max_pods: int = 0

    @property
    def machine(self) -> Machine | None:
        """The largest machine that the set may have, None where one of them is not in the table."""
        found = [machine(each) for each in self.types]
        known = [each for each in found if each is not None]
        return max(known, key=lambda each: (each.memory, each.cpu)) if found and len(known) == len(found) else None

    def values(self, key: str) -> frozenset[str] | None:
        """What a label may be: None for anything, empty for a label that these nodes do not have."""
        if key in self.labels:
            return self.labels[key]
        if key in _GIVEN:
            return frozenset({_GIVEN[key]})
        if key == CONTROL_PLANE and self.source is not None and not self.control_plane:
            return frozenset()
        return None if self.open or key.startswith(_GIVEN_LATER) else frozenset()

    def has(self, selector: Mapping[str, Any]) -> bool:
        """Whether these nodes may carry every label of a nodeSelector."""
        return all(self._may_be(str(key), frozenset({str(value)})) for key, value in selector.items())

    def _may_be(self, key: str, wanted: frozenset[str]) -> bool:
        values = self.values(key)
        return values is None or bool(values & wanted)

    def meets(self, affinity: Any) -> bool:
        """Whether these nodes may meet what a pod's affinity requires of nodes."""
        terms = at(affinity, "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        alternatives = list(mappings(terms))
        return not alternatives or any(
            all(self._holds(each) for each in mappings(term.get("matchExpressions"))) for term in alternatives
        )

    def _holds(self, expression: Mapping[str, Any]) -> bool:
        operator, wanted = expression.get("operator"), frozenset(texts(expression.get("values")))
        values = self.values(text(expression.get("key")))
        if values is None:
            return True
        if operator == "In":
            return bool(values & wanted)
        if operator == "NotIn":
            return not values or bool(values - wanted)
        if operator == "DoesNotExist":
            return not values
        return bool(values)  # Exists; Gt and Lt need the label as well

    def untolerated(self, tolerations: Any) -> list[Taint]:
        """The taints that keep a pod away."""
        return untolerated(self.taints, tolerations)

    def as_control_plane(self, *, certain: bool, minor: int, own_taints: bool) -> "NodeSet":
        """The same nodes with what kubeadm gives a control plane."""
        added = () if own_taints else tuple(each for each in kubeadm_taints(minor) if each not in self.taints)
        word = "certain" if certain else "likely"
        labels = {**self.labels, **{each.key: frozenset({""}) for each in kubeadm_taints(minor)}}
        return replace(self, labels=labels, taints=(*self.taints, *added), control_plane=word)


_NAMED_SO = re.compile(r"(?:^|[-_.])(?:master|control-?plane)s?(?:[-_.]|\d|$)", re.IGNORECASE)


def named_like_a_control_plane(name: str) -> bool:
    """Whether people call such a node a control plane."""
    return bool(_NAMED_SO.search(name))


@dataclass(frozen=True, slots=True)
class Fleet:
    """The nodes of one cluster. `known` is false where somebody else may add nodes that nobody here described."""

    name: str
    sets: tuple[NodeSet, ...]
    known: bool = True
    _matching: dict[str, list[NodeSet]] = field(default_factory=dict, compare=False, repr=False)
    _places: dict[str, frozenset[int]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def certain(self) -> bool:
        """Whether these nodes are one cluster's: several stacks that name none may well be several environments."""
        return bool(self.name) or len({each.source.key.namespace for each in self.sets if each.source}) < 2

    def matching(self, selector: Mapping[str, Any], affinity: Any) -> list[NodeSet]:
        """The nodes that carry the labels a pod asks for, taints aside."""
        asked = repr((selector, affinity))
        found = self._matching.get(asked)
        if found is None:
            found = [each for each in self.sets if each.has(selector) and each.meets(affinity)]
            self._matching[asked] = found
        return found

    def places(self, selector: Mapping[str, Any], affinity: Any, tolerations: Any) -> frozenset[int]:
        """The indexes of the sets that a pod can be placed on: many pods ask for the same, and few nodes answer."""
        asked = repr((selector, affinity, tolerations))
        found = self._places.get(asked)
        if found is None:
            open_to = {id(each) for each in self.matching(selector, affinity) if not each.untolerated(tolerations)}
            found = frozenset(index for index, each in enumerate(self.sets) if id(each) in open_to)
            self._places[asked] = found
        return found

    def open_to(self, selector: Mapping[str, Any], affinity: Any, tolerations: Any) -> list[NodeSet]:
        """The nodes that a pod can be placed on."""
        return [self.sets[index] for index in sorted(self.places(selector, affinity, tolerations))]
