"""GS130: a sync option is spelt as Argo CD reads it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application
from groundswell.order.argocd.sync_options import OF_APPLICATIONS, OF_OBJECTS, fault, of_application, of_object
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS130",
    severity=Severity.ERROR,
    sentence="A sync option is spelt as Argo CD reads it.",
    consequence="Argo CD compares the exact text and ignores the option without a word.",
    fix="Correct the option: its case, no spaces, a value that it knows.",
)

_AUTOMATED = ("prune", "selfHeal", "allowEmpty")


@rule.check
def spelling(view: View) -> Iterator[Finding]:
    told = set()
    for application in view.reading.applications:
        for option in of_application(application):
            written = (application.resource.location, option)  # once for all that a template makes
            if (wrong := fault(option, OF_APPLICATIONS)) and written not in told:
                told.add(written)
                wrong, severity = _meant(application, option, wrong)
                maker = view.resource_of(application.generated_by) if application.generated_by else None
                about = maker or application.resource
                message = f"{about} has the sync option {option!r}: {wrong}."
                yield rule.finding(about, message.replace("?.", "?"), severity=severity)
    for each in view.resources:
        for option in of_object(each):
            if wrong := fault(option, OF_OBJECTS):
                if option.partition("=")[0] in OF_APPLICATIONS.keys() - OF_OBJECTS.keys():
                    wrong = "an Application has it, an object does not"
                message = f"{each} has the sync option {option!r}: {wrong}."
                yield rule.finding(each, message.replace("?.", "?"))


def _meant(application: Application, option: str, wrong: str) -> tuple[str, Severity | None]:
    """What the option is, and how bad that is: one that resembles none was hardly meant to be one of them."""
    name, _, value = option.partition("=")
    automated = mapping(at(application.resource.body, "spec", "syncPolicy", "automated"))
    if name in _AUTOMATED:
        said = str(automated.get(name)).lower() == value
        return f"unknown, {name} belongs to syncPolicy.automated", Severity.INFO if said else None
    return wrong, None if "did you mean" in wrong else Severity.WARNING
