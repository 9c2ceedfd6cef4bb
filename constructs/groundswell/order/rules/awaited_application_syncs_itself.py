"""GS138: an Application that a later wave waits for syncs by itself."""

from collections.abc import Iterator

from groundswell.manifests.wave import wave_of
from groundswell.order.argocd.settings import without_automation
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS138",
    severity=Severity.ERROR,
    sentence="An Application that a later wave waits for syncs by itself.",
    consequence="It stays OutOfSync and Missing until somebody presses Sync, and the waves after it never start.",
    fix="Give it syncPolicy.automated, or put it into the last wave.",
)


@rule.check
def manual(view: View) -> Iterator[Finding]:
    if not view.applications_gate:
        return
    for application in view.reading.applications:
        above = application.parent
        if not above or application.generated_by or not without_automation(application):
            continue
        own = wave_of(application.resource.body).number
        later = [each for each in view.delivered.get(above, ()) if wave_of(each.body).number > own]
        if later:
            wave = min(wave_of(each.body).number for each in later)
            message = f"{application.resource} (wave {own}) is not automated, and wave {wave} of {above} waits for it."
            yield rule.finding(application.resource, message)
