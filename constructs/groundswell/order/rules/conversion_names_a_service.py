"""GS239: the Service that a definition's conversion names exists."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need
from groundswell.order.network.services import service_need
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS239",
    severity=Severity.WARNING,
    sentence="The Service that a definition's conversion names exists.",
    consequence="Objects in another version than the stored one can be neither written nor read.",
    fix="Name the Service as the release of the webhook calls it, or set spec.conversion.strategy to None.",
)


@rule.requires("apiextensions.k8s.io/CustomResourceDefinition")
def converted(resource: Resource, view: View) -> Iterator[Need]:
    conversion = mapping(at(resource.body, "spec", "conversion"))
    service = mapping(at(conversion, "webhook", "clientConfig", "service"))
    if conversion.get("strategy") == "Webhook" and text(service.get("name")):
        local = "the definition names another namespace"
        yield service_need(text(service.get("namespace")), text(service.get("name")), view, local=local)
