"""GS251: a chart renders the same twice, or Argo CD does not look at what differs."""

from collections.abc import Iterator

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.ignored import ignores
from groundswell.order.contracts.contract import contracted
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS251",
    severity=Severity.WARNING,
    sentence="A chart renders the same twice, or Argo CD does not look at what differs.",
    consequence="The Application is OutOfSync at every refresh; with self-heal the field is written anew each time.",
    fix="Give the chart the value that it makes up, or add the field to ignoreDifferences of the Application.",
)


@rule.check
def unstable(view: View) -> Iterator[Finding]:
    for application in view.reading.applications:
        for contract, terms in contracted(application, view.reading.contracts):
            for entry in mappings(terms.filled(contract.data.get("unstable"))):
                kind, name, field = (text(entry.get(part)) for part in ("kind", "name", "field"))
                made = _made(view, application, kind, name)
                if made is not None and not ignores(application, made, field):
                    message = f"Chart {contract.name} makes up {field} of {made} anew at each rendering."
                    yield rule.finding(made, message, related=[application.resource])


def _made(view: View, application: Application, kind: str, name: str) -> Resource | None:
    """The object as this Application delivers it."""
    found = (each for each in view.of_kind(kind) if each.key.name == name)
    return next((each for each in found if each.application == application.name), None)
