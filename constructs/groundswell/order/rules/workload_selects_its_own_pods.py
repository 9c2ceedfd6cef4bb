"""GS247: the selector of a workload selects the pods of its own template, and of no other workload."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS247",
    severity=Severity.ERROR,
    sentence="The selector of a workload selects the pods of its own template.",
    consequence="The API server refuses it (selector does not match template labels), and the sync fails.",
    fix="Give the template the labels that the selector asks for. A selector cannot be changed once it is applied.",
)

_KINDS = frozenset({"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Rollout"})


@rule.check
def selectors(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        owner = pods.owner
        selector = mapping(at(owner.body, "spec", "selector"))
        if owner.key.kind in _KINDS and selector and not owner.contract and not selects(selector, pods.labels):
            wanted = mapping(selector.get("matchLabels"))
            wrong = [f"{name}={value}" for name, value in wanted.items() if pods.labels.get(name) != value]
            asked = ", ".join(sorted(wrong)) or "what its expressions ask for"
            yield rule.finding(owner, f"{owner} selects pods by {asked}, which its own template does not have.")
