"""GS403: a DaemonSet that names no nodes runs on all of them."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.placed import placed
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS403",
    severity=Severity.INFO,
    sentence="A DaemonSet that names no nodes runs on all of them.",
    consequence="The nodes with other taints go without it: no logs, no metrics, no volumes from there.",
    fix="Tolerate what the nodes are tainted with (operator: Exists tolerates all), or name the nodes it is for.",
)
_SHOWN = 4


@rule.check
def daemons(view: View) -> Iterator[Finding]:
    for fleet in fleets(view)[:1]:
        for each in placed(view):
            if each.owner.key.kind == "DaemonSet" and not each.selector and not each.affinity:
                left = [nodes.name for nodes in fleet.sets if nodes.untolerated(each.tolerations)]
                if left and len(left) < len(fleet.sets):
                    names = ", ".join(left[:_SHOWN]) + (f" and {len(left) - _SHOWN} more" if left[_SHOWN:] else "")
                    message = f"{each} names no nodes, and does not tolerate the taints of {names}."
                    yield rule.finding(each.owner, message)
