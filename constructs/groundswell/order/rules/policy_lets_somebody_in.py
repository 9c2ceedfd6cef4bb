"""GS390: a policy that is written for pods which others call lets somebody in."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.sealed import sealed
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS390",
    severity=Severity.ERROR,
    sentence="A policy that is written for pods which others call lets somebody in.",
    consequence="Where the network plugin enforces policies, nothing reaches these pods: requests run out of time.",
    fix="Give the policy ingress rules for those who call, or leave the policy out.",
)


@rule.check
def let_in(view: View) -> Iterator[Finding]:
    severity = None if _enforced(view) else Severity.WARNING
    for each in sealed(view).values():
        policy, more = each.policies[0], len(each.callers) - 1
        who = f"{each.callers[0]} and {more} more send to" if more else f"{each.callers[0]} sends to"
        message = f"{policy} lets nothing into {each.pods.owner}, which {who}."
        yield rule.finding(policy, message, severity=severity, related=[each.pods.owner, *each.policies[1:]])


def _enforced(view: View) -> bool:
    """Whether the inventory says that the network plugin enforces policies: the VPC CNI does not by itself."""
    return any("network-policies" in each.provides for each in view.steps)
