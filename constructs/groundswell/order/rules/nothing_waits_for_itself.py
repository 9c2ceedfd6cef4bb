"""GS111: nothing waits, in the end, for itself."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.rule import Rule

rule = Rule(
    id="GS111",
    severity=Severity.ERROR,
    sentence="Nothing waits, in the end, for itself.",
    consequence="From an empty cluster none of these can ever start, whatever their waves are.",
)


@rule.check_order
def rings(graph: Graph) -> Iterator[Finding]:
    for ring in graph.rings:
        names = ", ".join(str(each) for each in ring.resources[:6]) + (" …" if len(ring.resources) > 6 else "")
        choices = "; or ".join(ring.cuts)
        yield rule.finding(
            ring.resources[0],
            f"{len(ring.resources)} things wait for each other: {names}.",
            fix=f"Cut the ring, cheapest first: {choices}." if choices else "Cut the ring at one of these needs.",
            related=ring.resources[1:],
            lines=ring.edges,
        )
