"""GS148: no wave waits, by a detour, for what comes after it."""

from collections.abc import Iterator

from groundswell.order.deadlock import Deadlock, deadlocks
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.position import slot_words
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS148",
    severity=Severity.ERROR,
    sentence="No wave waits, by a detour, for what comes after it.",
    consequence="Each of these waits for another one, over what they need and over the waves between them: the sync "
    "stops here for ever.",
    fix="Move what is needed into the wave of what waits for it, or earlier.",
)

_SHOWN = 20


@rule.check_order
def detours(graph: Graph) -> Iterator[Finding]:
    for each in deadlocks(graph):
        yield _finding(each, graph.view)


def _finding(deadlock: Deadlock, view: View) -> Finding:
    held, by = deadlock.held, deadlock.by
    late, early = (view.placement.of(each)[-1] for each in (held, by))
    others = {id(each): each for each in (join.dependent for join in deadlock.joins)}
    others.pop(id(held), None)
    return rule.finding(
        held,
        f"{slot_words(late)[0].upper()}{slot_words(late)[1:]} of {late.container} brings {held}, and starts only once "
        f"{by} of {slot_words(early)} is healthy, which waits by a detour for just that {held.key.kind}.",
        fix=f"Move {held} to {slot_words(early)} or earlier, or cut one of the needs between the two.",
        related=others.values(),
        lines=deadlock.lines[:_SHOWN],
    )
