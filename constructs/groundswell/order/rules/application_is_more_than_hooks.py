"""GS153: an Application that syncs itself holds more than hooks."""

from collections.abc import Iterator

from groundswell.manifests.wave import string_annotations
from groundswell.order.argocd.phase import is_hook
from groundswell.order.argocd.settings import without_automation
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import unread
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS153",
    severity=Severity.WARNING,
    sentence="An Application that syncs itself holds more than hooks.",
    consequence="Argo CD compares no hooks, so the Application counts as Synced from the start: automated sync never "
    "begins, and the hooks never run.",
    fix="Deliver with them what they are about, or make them plain objects.",
)


@rule.check
def only_hooks(view: View) -> Iterator[Finding]:
    unknown = {each.name for each in view.once(unread)}
    for application in view.reading.applications:
        found = view.delivered.get(application.name, ())
        told = not application.described and application.name not in unknown
        if not found or not told or without_automation(application):
            continue
        if all(is_hook(string_annotations(each.body)) for each in found):
            names = ", ".join(str(each) for each in found[:3]) + (" …" if len(found) > 3 else "")
            message = f"{application.resource} delivers only hooks: {names}."
            yield rule.finding(application.resource, message, related=found)
