"""GS412: the nodes need fewer processors than the account may have, so that one can be replaced."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import declared, fleets
from groundswell.order.nodes.nodes import Fleet
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS412",
    severity=Severity.ERROR,
    sentence="The nodes need fewer processors than the account may have, so that one can be replaced.",
    consequence="EC2 refuses the machines above the quota: VcpuLimitExceeded, and the stack fails.",
    fix="Ask AWS for a higher quota (Running On-Demand Standard instances), or take fewer or smaller machines.",
)


@rule.check
def processors(view: View) -> Iterator[Finding]:
    for step, quota in declared(view, "vcpu-quota"):
        needed = [_processors(fleet) for fleet in fleets(view)]
        if not needed or any(each is None for each in needed):
            continue
        vcpus = min(each for each in needed if each is not None)
        if vcpus > quota:
            yield rule.finding(step.location, f"The nodes need {vcpus} vCPUs, and the account may have {quota}.")
        elif vcpus == quota:
            message = f"The nodes use all {quota} vCPUs that the account may have: none can be added or replaced first."
            consequence = "A failed node cannot be replaced before it is gone, and no group can grow."
            yield rule.finding(step.location, message, severity=Severity.WARNING, consequence=consequence)


def _processors(fleet: Fleet) -> int | None:
    """The processors at every group's most; None where a machine is unknown."""
    machines = [(each.machine, each.most) for each in fleet.sets if each.source is None or each.source.layer == "aws"]
    if not fleet.certain or not machines or any(machine is None for machine, _ in machines):
        return None
    return sum(machine.cpu // 1000 * most for machine, most in machines if machine)
