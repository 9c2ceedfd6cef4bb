"""GS125: a wave on what an ApplicationSet generates orders nothing."""

from collections.abc import Iterator

from groundswell.manifests.wave import SYNC_WAVE
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS125",
    severity=Severity.WARNING,
    sentence="A wave on what an ApplicationSet generates orders nothing.",
    consequence="The ApplicationSet makes all its Applications at once: what the wave should follow may come later.",
    fix="Write the Applications out under a root with waves, or give the ApplicationSet a RollingSync strategy.",
)


@rule.check
def template_waves(view: View) -> Iterator[Finding]:
    for each in view.of_kind("ApplicationSet", "argoproj.io"):
        spec = mapping(each.body.get("spec"))
        if at(spec, "strategy", "type") == "RollingSync":
            continue
        wave = at(spec, "template", "metadata", "annotations", SYNC_WAVE)
        if wave is not None and str(wave) not in ("", "0"):
            message = f"{each} gives wave {wave} to the Applications of its template, and no one reads it."
            repeated = str(wave) == str(each.annotations.get(SYNC_WAVE))
            yield rule.finding(each, message, severity=Severity.INFO if repeated else None)
        elif SYNC_WAVE in text(spec.get("templatePatch")):
            yield rule.finding(each, f"{each} patches waves into its Applications, and no one reads them.")
