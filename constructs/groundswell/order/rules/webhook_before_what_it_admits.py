"""GS105: the pods behind a webhook answer before the objects that it must admit."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.admission import admitting
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import ANY, Rule
from groundswell.order.view import View

rule = Rule(
    id="GS105",
    severity=Severity.ERROR,
    sentence="The pods behind a webhook answer before the objects that it must admit.",
    consequence="The API server calls the webhook, nobody answers, and every write of that kind is refused.",
    fix="Deliver the webhook's pods in an earlier wave than what they admit, or let the webhook fail open (Ignore).",
)


@rule.provides(*WORKLOADS)
def endpoints(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for service in view.services_of(pods) if pods else ():
        yield Provision(("endpoints", service.key.namespace, service.key.name))


@rule.requires(ANY)
def admission(resource: Resource, view: View) -> Iterator[Need]:
    for webhook in admitting(resource, view):
        if webhook.must_answer:
            yield Need(
                ("endpoints", webhook.namespace, webhook.service),
                Strength.ADMITTED,
                words=f"webhook {webhook.name} (Service {webhook.namespace}/{webhook.service})",
                since=webhook.configuration,
            )
