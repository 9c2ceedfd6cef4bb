"""GS518: what a Service sends requests to says when it is ready."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings
from groundswell.order.view import View

rule = Rule(
    id="GS518",
    severity=Severity.WARNING,
    sentence="What a Service sends requests to says when it is ready.",
    consequence="In every roll-out the Service sends requests to pods that still start: connection refused.",
    fix="Give the serving container a readinessProbe.",
)


@rule.check
def backends(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.owner.key.kind in ("Deployment", "StatefulSet", "Rollout") and not pods.owner.contract:
            containers = list(mappings(pods.spec.get("containers")))
            services = view.services_of(pods) if not any("readinessProbe" in each for each in containers) else []
            if services:
                message = f"{services[0]} sends requests to {pods.owner}, whose pods have no readinessProbe."
                yield rule.finding(pods.owner, message, related=services)
