"""GS130: a sync option is spelt as Argo CD reads it."""

from collections.abc import Iterator

from groundswell.order.argocd.sync_options import OF_APPLICATIONS, OF_OBJECTS, fault, of_application, of_object
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS130",
    severity=Severity.ERROR,
    sentence="A sync option is spelt as Argo CD reads it.",
    consequence="Argo CD compares the exact text and ignores the option without a word.",
    fix="Correct the option: its case, no spaces, a value that it knows.",
)


@rule.check
def spelling(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        for option in of_application(application):
            if wrong := fault(option, OF_APPLICATIONS):
                message = f"{application.resource} has the sync option {option!r}: {wrong}."
                yield rule.finding(application.resource, message.replace("?.", "?"))
    for each in view.resources:
        for option in of_object(each):
            if wrong := fault(option, OF_OBJECTS):
                if option.partition("=")[0] in OF_APPLICATIONS.keys() - OF_OBJECTS.keys():
                    wrong = "an Application has it, an object does not"
                message = f"{each} has the sync option {option!r}: {wrong}."
                yield rule.finding(each, message.replace("?.", "?"))
