"""GS411: the AWS layer makes as many nodes as the bootstrap waits for."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import declared, fleets
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS411",
    severity=Severity.ERROR,
    sentence="The AWS layer makes as many nodes as the bootstrap waits for.",
    consequence="The bootstrap waits for a node that nobody makes, or leaves out one that is there.",
    fix="Write the number of machines that the templates make into the inventory, or derive one from the other.",
)


@rule.check
def counted(view: View) -> Iterator[Finding]:
    for step, wanted in declared(view, "node-count"):
        made = [
            (sum(each.least for each in fleet.sets), sum(each.most for each in fleet.sets))
            for fleet in fleets(view)
            if fleet.certain and any(each.source for each in fleet.sets)
        ]
        if made and all(not least <= wanted <= most for least, most in made):
            least, most = made[0]
            shown = str(least) if least == most else f"{least} to {most}"
            message = f"Step {step.name} of the bootstrap counts on {wanted} nodes, and the templates make {shown}."
            yield rule.finding(step.location, message, related=[view.step_resource(step)])
