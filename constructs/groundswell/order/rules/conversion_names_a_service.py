"""GS239: the Service that a definition's conversion names exists."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need
from groundswell.order.network.services import has_port, service_need, services, shown_ports
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS239",
    severity=Severity.WARNING,
    sentence="The Service that a definition's conversion names exists.",
    consequence="Objects in another version than the stored one can be neither written nor read.",
    fix="Name the Service as the release of the webhook calls it, or set spec.conversion.strategy to None.",
)

_DEFAULT = 443
"""The port where the conversion names none (CustomResourceDefinition v1)."""


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each in view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io"):
        conversion = mapping(at(each.body, "spec", "conversion"))
        service = mapping(at(conversion, "webhook", "clientConfig", "service"))
        if conversion.get("strategy") == "Webhook":
            found = services(view, text(service.get("namespace")), text(service.get("name")))
            port = number(service.get("port"), _DEFAULT)
            if found and not has_port(found, port):
                message = (
                    f"{each} has its objects converted at port {port} of {found[0]}, which has {shown_ports(found)}."
                )
                yield rule.finding(each, message, related=found)


@rule.requires("apiextensions.k8s.io/CustomResourceDefinition")
def converted(resource: Resource, view: View) -> Iterator[Need]:
    conversion = mapping(at(resource.body, "spec", "conversion"))
    service = mapping(at(conversion, "webhook", "clientConfig", "service"))
    if conversion.get("strategy") == "Webhook" and text(service.get("name")):
        local = "the definition names another namespace"
        yield service_need(text(service.get("namespace")), text(service.get("name")), view, local=local)
