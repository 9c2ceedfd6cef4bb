"""GS409: what is run several times to survive the loss of a node runs on several nodes."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.placed import Placed, placed
from groundswell.order.nodes.scaling import scale
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, number
from groundswell.order.view import View

rule = Rule(
    id="GS409",
    severity=Severity.WARNING,
    sentence="What is run several times to survive the loss of a node runs on several nodes.",
    consequence="One node fails, and all members with it: the copies cost memory and protect from nothing.",
    fix="Let the members run on several nodes, an odd number of them where they vote, or run a single one.",
)

_SIZES = ("replicas", "clusterSize", "size", "instances", "numberOfInstances", "count")


@rule.check
def members(view: View) -> Iterator[Finding]:
    known = fleets(view)
    asked = (*placed(view), *_of_charts(view)) if known and all(fleet.known for fleet in known) else ()
    for each in asked:
        count = _members(each, view)
        if count > 1:
            open_to = [fleet.open_to(each.selector, each.affinity, each.tolerations) for fleet in known]
            if all(sum(nodes.most for nodes in found) == 1 for found in open_to):
                message = f"{each} runs {count} members, and can run them only on node {open_to[0][0].name}."
                yield rule.finding(each.owner, message)


def _of_charts(view: View) -> Iterator[Placed]:
    """The StatefulSets of which a contract tells, with the places that it says its values give them."""
    for pods in view.pods:
        if pods.owner.contract and pods.owner.key.kind == "StatefulSet":
            spec = pods.spec
            selector = mapping(spec.get("nodeSelector"))
            yield Placed(pods.owner, "", selector, spec.get("affinity"), spec.get("tolerations"), pods)


def _members(each: Placed, view: View) -> int:
    """How many members a StatefulSet or a custom resource of a data store has; 0 for what holds no state."""
    if each.pods is not None:
        return scale(each.pods, view).least if each.owner.key.kind == "StatefulSet" else 0
    if each.owner.key.kind == "Application":
        return 0
    return _size(mapping(at(each.owner.body, "spec")))


def _size(spec: Mapping[str, Any]) -> int:
    found = [number(spec.get(name), 0) for name in _SIZES]
    return max(found)
