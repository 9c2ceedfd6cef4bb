"""GS137: every wave orders something."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.least_waves import LeastWaves, slots_by_container, waves_in_use
from groundswell.order.missing.unread import unread
from groundswell.order.rule import Rule

rule = Rule(
    id="GS137",
    severity=Severity.INFO,
    sentence="Every wave orders something.",
    consequence="Each further wave costs the sync a delay of two seconds and a wait for health, and orders nothing.",
    fix="Keep the waves if people read them as chapters; the platform boots with fewer.",
)

_FEWEST = 3
"""Below this many waves there is nothing to save."""


@rule.check_order
def superfluous(graph: Graph) -> Iterator[Finding]:
    view, least = graph.view, LeastWaves(graph)
    charts = (*view.once(unread), *(each for each in view.reading.applications if each.described))
    unknown = {name for each in charts for name in (each.name, each.parent)}  # a contract tells not all a chart needs
    for container, slots in sorted(slots_by_container(graph, view.resources).items()):
        waves = waves_in_use(slots.values())
        about = view.application_resource(container)
        if len(waves) < _FEWEST or about is None or container in unknown:
            continue
        levels = least.levels(container)
        if levels is None:
            continue
        needed = sorted({levels.get(identity, 0) for identity in slots})
        if len(needed) < len(waves):
            used, enough = ", ".join(map(str, waves)), ", ".join(map(str, needed))
            message = f"{about} uses {len(waves)} waves ({used}); {len(needed)} would do ({enough})."
            yield rule.finding(about, message)
