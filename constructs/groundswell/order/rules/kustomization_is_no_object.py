"""GS116: a kustomization is built, not applied."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS116",
    severity=Severity.ERROR,
    sentence="A kustomization is built, not applied.",
    consequence="The API server knows no such kind, the sync fails, and what the file lists comes without its patches.",
    fix="Aim the Application at the folder of the kustomization, or exclude the file from the recursion.",
)


@rule.check
def kustomizations(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Kustomization", "kustomize.config.k8s.io"):
        message = f"{each.location.file} is applied as an object by Application {each.application}."
        application = view.application_of(each)
        yield rule.finding(each, message, related=[application.resource] if application else [])
