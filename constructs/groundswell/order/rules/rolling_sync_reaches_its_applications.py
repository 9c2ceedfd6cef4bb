"""GS152: a step of a RollingSync selects each Application of its set."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.rolling_sync import rolls, step_of
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS152",
    severity=Severity.WARNING,
    sentence="A step of a RollingSync selects each Application of its set.",
    consequence="The set switches automated sync off and never starts this one: it is not synced until a person does.",
    fix="Give the template a label that a step selects, or add a step for it.",
)


@rule.check
def selected(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        maker = view.resource_of(application.generated_by) if application.generated_by else None
        if maker is not None and rolls(maker.body) and not step_of(maker, application.resource):
            message = f"{maker} rolls out in steps, and none of them selects {application.resource}."
            yield rule.finding(application.resource, message, related=[maker])
    for each in view.of_kind("ApplicationSet", "argoproj.io"):
        yield from _deletion(each)


def _deletion(application_set: Resource) -> Iterator[Finding]:
    order = text(at(application_set.body, "spec", "strategy", "deletionOrder"))
    if order.lower() == "reverse" and not rolls(application_set.body):
        yield rule.finding(
            application_set,
            f"{application_set} has deletionOrder Reverse without the steps of a RollingSync.",
            consequence="All its Applications are deleted at once.",
            fix="Give it type RollingSync and steps, or drop deletionOrder.",
        )
