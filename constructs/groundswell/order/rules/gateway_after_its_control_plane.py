"""GS159: Istio's gateways are delivered after its control plane, and that after its definitions."""

from collections.abc import Iterator
from itertools import pairwise

from groundswell.manifests.resource import Application
from groundswell.manifests.wave import wave_of
from groundswell.order.contracts.contract import is_opaque
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS159",
    severity=Severity.ERROR,
    sentence="Istio's gateways are delivered after its control plane, and that after its definitions.",
    consequence="The gateway's image is only filled in by istiod's webhook: ImagePullBackOff, and the wave never ends.",
    fix="Order the waves base, istiod, gateway.",
)

_ORDER = ("base", "istiod", "gateway")
"""The charts of Istio's repository, as its installation guide orders them (Istio 1.27, install with Helm)."""
_WITHOUT_CRDS = "istiod does not turn ready without the definitions of its own kinds, and the wave never ends."


@rule.check
def ordered(view: View) -> Iterator[Finding]:
    """Only where waves wait, and of charts that nobody could read: of others the objects themselves tell."""
    parts: dict[str, list[tuple[str, Application]]] = {}
    for each in view.reading.applications if view.applications_gate else ():
        chart = _chart(each)
        if chart and view.delivers_here(each):
            parts.setdefault(each.parent, []).append((chart, each))
    for found in parts.values():
        for before, after in pairwise(_ORDER):
            earlier = [each for chart, each in found if chart == before]
            for each in (one for chart, one in found if chart == after):
                late = min(earlier, key=_wave, default=None)
                if late is not None and _wave(each) < _wave(late) and (is_opaque(each) or is_opaque(late)):
                    message = f"{each.resource.key} (chart {after}) is delivered in wave {_wave(each)}, "
                    message += f"before {late.resource.key} (chart {before}) in wave {_wave(late)}."
                    lost = _WITHOUT_CRDS if after == "istiod" else ""
                    yield rule.finding(each.resource, message, consequence=lost, related=[late.resource])


def _chart(each: Application) -> str:
    charts = [text(one.get("chart")) for one in each.chart_sources if "istio" in text(one.get("repoURL"))]
    return next((chart for chart in charts if chart in _ORDER), "")


def _wave(each: Application) -> int:
    return wave_of(each.resource.body).number
