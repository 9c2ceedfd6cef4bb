"""GS703: a definition serves the version in which its objects are written."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.kinds.definitions import definitions
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS703",
    severity=Severity.ERROR,
    sentence="A definition serves the version in which its objects are written.",
    consequence="The API server does not know the kind in that version, and the whole sync of the Application fails.",
    fix="Write the object in a version that is served.",
)


@rule.check
def versions(view: View) -> Iterator[Finding]:
    for (group, kind), found in view.once(definitions).items():
        served = sorted({name for each in found for name in each.served})
        warnings = {one.name: one.deprecated for each in found for one in each.versions.values() if one.deprecated}
        for resource in view.of_kind(kind, group):
            about = found[0].resource
            if resource.version not in served:
                message = (
                    f"{resource} is written as {resource.api_version}, which {about} does not serve; "
                    f"it serves {', '.join(served) or 'nothing'}."
                )
                fix = f"Write {group}/{served[-1]}." if served else "Serve a version in the definition."
                yield rule.finding(resource, message, fix=fix, related=[about])
            elif resource.version in warnings:
                warning = warnings[resource.version].rstrip(".")
                yield rule.finding(
                    resource,
                    f"{resource} is written as {resource.api_version}, which {about} calls deprecated ({warning}).",
                    severity=Severity.INFO,
                    consequence="A later release of the definition stops serving it.",
                    related=[about],
                )
