"""GS525: pods have the labels that an enforced policy demands."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.required_labels import demands
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS525",
    severity=Severity.ERROR,
    sentence="Pods have the labels that an enforced policy demands.",
    consequence="Kyverno refuses the workload, or its pods: the sync fails, or the job never has a pod.",
    fix="Label the pod template, or exclude these pods in the policy.",
)


@rule.check
def labels(view: View) -> Iterator[Finding]:
    for demand in demands(view):
        for pods in view.pods:
            if not pods.owner.contract and demand.concerns(pods, view) and (lacking := demand.lacking(pods)):
                message = (
                    f"{demand.policy} ({demand.rule}) demands label {', '.join(lacking)}, which the pods of "
                    f"{pods.owner} lack."
                )
                yield rule.finding(pods.owner, message, related=[demand.policy])
