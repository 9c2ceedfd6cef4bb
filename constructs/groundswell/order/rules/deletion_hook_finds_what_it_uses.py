"""GS149: a PostDelete hook finds what it uses."""

from collections.abc import Iterator

from groundswell.order.argocd.deletion_hooks import is_gone, uses
from groundswell.order.capability import words
from groundswell.order.finding import Finding, Severity
from groundswell.order.graph import Graph
from groundswell.order.rule import Rule

rule = Rule(
    id="GS149",
    severity=Severity.WARNING,
    sentence="A PostDelete hook finds what it uses.",
    consequence="The hook never ends, or cannot even be created: the Application hangs in its deletion until somebody "
    "takes its finalizers off by hand.",
    fix="Make it a PostDelete hook, too, deliver it by another Application, or give it the sync option Delete=false.",
)


@rule.check_order
def gone(graph: Graph) -> Iterator[Finding]:
    for use in uses(graph):
        if is_gone(use, graph):
            wanted = words(use.capability)
            application = graph.view.application_of(use.hook)
            yield rule.finding(
                use.hook,
                f"{use.hook} runs once {application.resource if application else 'its Application'} has deleted its "
                f"objects, and needs one of them: {wanted}.",
                related=[each.resource for each in use.providers],
            )
