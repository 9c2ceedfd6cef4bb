"""GS142: an ignored field is left alone by the sync, too."""

from collections.abc import Iterator

from groundswell.order.argocd.ignored import ignores
from groundswell.order.argocd.sync_options import of_application
from groundswell.order.argocd.written_fields import scaled, written_fields
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS142",
    severity=Severity.WARNING,
    sentence="An ignored field is left alone by the sync, too.",
    consequence="ignoreDifferences only keeps the field out of the comparison: the next sync writes the declared value "
    "over what the controller has set.",
    fix="Add the sync option RespectIgnoreDifferences=true to the Application, or drop the field from the manifest.",
)


@rule.check
def overwritten(view: View) -> Iterator[Finding]:
    for resource, field, writer in (*view.once(written_fields), *scaled(view)):
        application = view.application_of(resource)
        if application is None or "RespectIgnoreDifferences=true" in of_application(application):
            continue
        if ignores(application, resource, field):
            message = (
                f"{application.resource} ignores {field} of {resource}, which {writer} writes, "
                "but its syncs still set the declared value."
            )
            # The controllers of webhooks write theirs back within seconds, and nothing else reads them.
            severity = Severity.INFO if resource.key.group == "admissionregistration.k8s.io" else None
            yield rule.finding(application.resource, message, related=[resource], severity=severity)
