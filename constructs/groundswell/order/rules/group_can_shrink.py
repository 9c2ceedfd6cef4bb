"""GS418: a group of nodes can shrink to its least when nothing happens."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.load import Load, loads
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS418",
    severity=Severity.INFO,
    sentence="A group of nodes can shrink to its least when nothing happens.",
    consequence="Nodes stay for what the pods ask for and do not use; the group never gets to its least.",
    fix="Lower the least replicas or the requests, or take the number that is needed for the group's least.",
)


@rule.check
def shrinking(view: View) -> Iterator[Finding]:
    for load in (each for cluster in loads(view) for each in cluster):
        group = load.nodes[0]
        if len(load.nodes) == 1 and group.source is not None and 0 < group.least < group.most:
            needed = _needed(load)
            if group.least < needed <= group.most:
                message = (
                    f"{group.source} may shrink to {group.least}, and what can run only there asks with the least "
                    f"replicas for {load.at_rest}: {needed} nodes."
                )
                yield rule.finding(group.source, message, related=[each.pods.owner for each in load.shares[:5]])


def _needed(load: Load) -> int:
    """The nodes that the requests at rest fill."""
    machine = load.nodes[0].machine
    if machine is None:
        return 0
    room = machine.allocatable
    cpu, memory = room.cpu - load.daemons.cpu, room.memory - load.daemons.memory
    if cpu <= 0 or memory <= 0:
        return 0
    return max(-(-load.at_rest.cpu // cpu), -(-load.at_rest.memory // memory))
