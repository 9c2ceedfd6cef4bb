"""GS608: span metrics are read in the unit that they are written in."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.leaves import long_leaves, shown
from groundswell.order.rule import Rule
from groundswell.order.telemetry.collectors import collectors, kind_of
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS608",
    severity=Severity.WARNING,
    sentence="Span metrics are read in the unit that they are written in.",
    consequence="The panel is empty: the connector puts its unit into the name of the metric.",
    fix="Ask for the name with the connector's unit, or set histogram.unit to what is asked for.",
)

_UNITS = {"ms": "milliseconds", "s": "seconds"}
_READERS = ("ConfigMap", "PrometheusRule", "GrafanaDashboard", "AnalysisTemplate", "ScaledObject")


@rule.check
def units(view: View) -> Iterator[Finding]:
    wrong = dict(_other_names(view))
    if not wrong:
        return
    for kind in _READERS:
        for each in view.of_kind(kind):
            for where, value in long_leaves(each.body, 20):
                for name, written in wrong.items():
                    if name in value:
                        message = f"{each} asks for {name} ({shown(where)}), and the collector writes {written}."
                        yield rule.finding(each, message)


def _other_names(view: View) -> Iterator[tuple[str, str]]:
    """The metric's name in the other unit to its real one, where all collectors agree on one unit."""
    found = set()
    for collector in collectors(view):
        for name, settings in collector.defined("connectors").items():
            if kind_of(name) == "spanmetrics":
                unit = text(at(settings, "histogram", "unit")) or "ms"
                space = text(at(settings, "namespace")) or "traces.span.metrics"
                found.add((space.replace(".", "_"), unit))
    if len(found) == 1:
        ((space, unit),) = found
        other = "s" if unit == "ms" else "ms"
        yield f"{space}_duration_{_UNITS[other]}", f"{space}_duration_{_UNITS.get(unit, unit)}"
