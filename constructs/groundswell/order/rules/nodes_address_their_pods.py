"""GS406: nodes take as many pods as they are to run."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.addresses import pod_limit
from groundswell.order.nodes.load import Load, loads
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS406",
    severity=Severity.WARNING,
    sentence="Nodes take as many pods as they are to run.",
    consequence="The last pods stay Pending (Too many pods), although there is processor and memory left.",
    fix="Raise the limit (prefix delegation and max-pods), take larger or more nodes, or run fewer pods.",
)


@rule.check
def pods(view: View) -> Iterator[Finding]:
    found = [[told for load in cluster if (told := _finding(load, view))] for cluster in loads(view)]
    if found and all(found):
        yield from found[0]


def _finding(load: Load, view: View) -> Finding | None:
    limits = [pod_limit(each, view) for each in load.nodes]
    if not all(limits):
        return None
    room = sum((limit - load.daemon_pods) * nodes.most for limit, nodes in zip(limits, load.nodes, strict=True))
    wanted = sum(each.scale.most for each in load.shares)
    if wanted <= room:
        return None
    largest = max(load.shares, key=lambda each: (each.scale.most, str(each.pods.owner)))
    message = f"{wanted} pods can run only on {load.names} at their most, and there {room} can be placed."
    return rule.finding(largest.pods.owner, message, lines=[str(each) for each in load.shares])
