"""GS313: the pods that a policy is for exist under the labels it names."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.isolation import isolation
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS313",
    severity=Severity.INFO,
    sentence="The pods that a policy is for exist under the labels it names.",
    consequence="The policy does nothing: what it should close stays open, what it should open stays closed.",
    fix="Name the labels that the pods carry.",
)


@rule.check
def selecting(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    unread = {each.destination_namespace for each in view.opaque}
    for policy in found.policies():
        home = policy.resource.key.namespace
        known = home in view.pods_by_namespace and home not in unread
        if known and mapping(policy.selector) and not found.chosen(policy):
            yield rule.finding(policy.resource, f"{policy.resource} selects none of the pods in {home}.")
