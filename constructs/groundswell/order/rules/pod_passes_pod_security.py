"""GS505: a pod is one that its namespace's Pod Security level admits."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.pod_security import ENFORCED, LEVELS
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS505",
    severity=Severity.ERROR,
    sentence="A pod is one that its namespace's Pod Security level admits.",
    consequence="The API server refuses every pod: the workload is applied, has no pods, and never turns healthy.",
    fix="Give the pod the security context that the level asks for, or the namespace a level that fits its pods.",
)

_SHOWN = 6


@rule.check
def admitted(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        level = text(view.namespace_labels(pods.namespace).get(ENFORCED))
        if level in LEVELS and not pods.owner.contract:
            wrong = list(dict.fromkeys(LEVELS[level](pods)))
            if wrong:
                shown = "; ".join(wrong[:_SHOWN]) + (f"; and {len(wrong) - _SHOWN} more" if wrong[_SHOWN:] else "")
                namespace = view.named("Namespace", "", pods.namespace, "")
                message = f"Namespace {pods.namespace} enforces {level}, and {pods.owner} has {shown}."
                yield rule.finding(pods.owner, message, related=[namespace] if namespace else [], lines=wrong)
