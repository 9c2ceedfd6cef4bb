"""GS180: charts of one cluster are told the same name of it, and the same region."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Application
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS180",
    severity=Severity.WARNING,
    sentence="Charts of one cluster are told the same name of it, and the same region.",
    consequence="The controller looks at another cluster's resources: it finds nothing of its own.",
    fix="Tell each chart the name and the region of the cluster that it runs in.",
)

_PATHS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "name": {
        "aws-load-balancer-controller": ("clusterName",),
        "cluster-autoscaler": ("autoDiscovery", "clusterName"),
        "karpenter": ("settings", "clusterName"),
        "aws-for-fluent-bit": ("cloudWatch", "clusterName"),
    },
    "region": {
        "aws-load-balancer-controller": ("region",),
        "cluster-autoscaler": ("awsRegion",),
        "aws-node-termination-handler": ("awsRegion",),
    },
}


@rule.check
def alike(view: View) -> Iterator[Finding]:
    for what, paths in _PATHS.items():
        told: dict[str, list[tuple[Application, str]]] = defaultdict(list)
        for application in view.reading.applications:
            for source, values in zip(application.sources, application.values, strict=False):
                chart = text(source.get("chart"))
                value = text(at(values, *paths[chart])) if chart in paths and view.delivers_here(application) else ""
                if value and not set(value) & set("${<"):
                    told[value].append((application, chart))
        if len(told) > 1:
            most = max(sorted(told), key=lambda each: len(told[each]))
            for value in sorted(set(told) - {most}):
                for application, chart in told[value]:
                    other = told[most][0][0].resource
                    message = f"{application.resource} tells {chart} cluster {what} {value}, and {other} tells {most}."
                    yield rule.finding(application.resource, message, related=[other])
