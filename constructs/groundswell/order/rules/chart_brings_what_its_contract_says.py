"""GS139: a chart brings what its contract says."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.capability import parse
from groundswell.order.finding import Severity
from groundswell.order.need import Provision
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS139",
    severity=Severity.ERROR,
    sentence="A chart brings what its contract says.",
    consequence="What the chart does not bring, nothing after it can use.",
)


@rule.provides("argoproj.io/Application")
def contracted(resource: Resource, view: View) -> Iterator[Provision]:
    application = view.delivering(resource)
    for line in application.provides if application else ():
        yield Provision(parse(line), inside=True)
