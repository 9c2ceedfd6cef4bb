"""GS146: two Applications do not install one release of a chart."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Application
from groundswell.order.clusters import cluster_of
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS146",
    severity=Severity.ERROR,
    sentence="Two Applications do not install one release of a chart.",
    consequence="Both render the same objects under the same names: each undoes the other, and whoever is deleted "
    "takes them away from both.",
    fix="Drop one of the Applications, or give its release another name or namespace.",
)


@rule.check
def twice(view: View) -> Iterator[Finding]:
    found: dict[tuple[str, ...], list[Application]] = defaultdict(list)
    for application in view.reading.applications:
        for source in application.chart_sources:
            chart = text(source.get("chart"))
            if chart:
                release = text(at(source, "helm", "releaseName")) or application.resource.key.name
                home = application.destination_namespace
                found[(cluster_of(application), home, chart, release)].append(application)
    for (_, home, chart, release), several in found.items():
        others = [each.resource for each in several[1:] if each.name != several[0].name]
        if others:
            message = f"{several[0].resource} and {others[0]} install chart {chart} as release {release} in {home}."
            yield rule.finding(several[0].resource, message, related=others)
