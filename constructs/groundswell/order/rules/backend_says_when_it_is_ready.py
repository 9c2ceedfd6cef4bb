"""GS518: what a Service sends requests to says when it is ready."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.scaling import scale
from groundswell.order.pods.template import is_injected
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings
from groundswell.order.view import View

rule = Rule(
    id="GS518",
    severity=Severity.WARNING,
    sentence="What a Service sends requests to says when it is ready.",
    consequence="In every roll-out the Service sends requests to pods that still start: connection refused.",
    fix="Give the serving container a readinessProbe.",
)


def _waits(service: Resource) -> bool:
    """Whether the Service leaves out pods that are not ready: one for peers that find each other does not."""
    return at(service.body, "spec", "publishNotReadyAddresses") is not True


@rule.check
def backends(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.owner.key.kind in ("Deployment", "StatefulSet", "Rollout") and not pods.owner.contract:
            containers = list(mappings(pods.spec.get("containers")))
            unready = not any("readinessProbe" in each or is_injected(each) for each in containers)
            services = [each for each in view.services_of(pods) if _waits(each)] if unready else []
            if services:
                message = f"{services[0]} sends requests to {pods.owner}, whose pods have no readinessProbe."
                alone = scale(pods, view).most <= 1  # then each roll-out has a gap, probe or none
                severity = Severity.INFO if alone else None
                yield rule.finding(pods.owner, message, related=services, severity=severity)
