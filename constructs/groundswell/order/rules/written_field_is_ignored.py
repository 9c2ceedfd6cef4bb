"""GS136: a field that a controller writes is left to it."""

from collections.abc import Iterator

from groundswell.order.argocd.ignored import ignores, self_heals
from groundswell.order.argocd.written_fields import written_fields
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS136",
    severity=Severity.WARNING,
    sentence="A field that a controller writes is left to it.",
    consequence="The Application is OutOfSync for ever, and with self-heal Argo CD and the controller undo each other.",
    fix="Add the field to ignoreDifferences of the Application, with RespectIgnoreDifferences=true.",
)


@rule.check
def written(view: View) -> Iterator[Finding]:
    for resource, field, writer in view.once(written_fields):
        application = view.application_of(resource)
        if application is not None and not ignores(application, resource, field):
            message = f"{resource} declares {field}, which {writer} writes at run time."
            severity = Severity.ERROR if field == "weight" and self_heals(application) else None
            yield rule.finding(resource, message, related=[application.resource], severity=severity)
