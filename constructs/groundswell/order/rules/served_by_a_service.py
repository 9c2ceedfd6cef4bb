"""GS218: the Service that the API server calls for a webhook or an API exists."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need
from groundswell.order.network.services import has_port, service_need, services, shown_ports
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS218",
    severity=Severity.ERROR,
    sentence="The Service that the API server calls for a webhook or an API exists.",
    consequence="The API server calls nobody: objects of these kinds cannot be written, or the API is not there.",
    fix="Name the Service as its release calls it, with its namespace and port; or take the webhook away.",
)

_WEBHOOKS = ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
_KINDS = (*_WEBHOOKS, "apiregistration.k8s.io/APIService")


@rule.requires(*_KINDS)
def called(resource: Resource, view: View) -> Iterator[Need]:
    for each in _called(resource):
        yield service_need(text(each.get("namespace")), text(each.get("name")), view)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for resource in (each for kind in _KINDS for each in view.of_kind(kind.rpartition("/")[2])):
        for called in _called(resource):
            found = services(view, text(called.get("namespace")), text(called.get("name")))
            port = number(called.get("port"), 443)
            if found and not has_port(found, port):
                message = f"{resource} is served by port {port} of {found[0]}, which has {shown_ports(found)}."
                yield rule.finding(resource, message, related=found)


def _called(resource: Resource) -> Iterator[Mapping[str, Any]]:
    spec = mapping(resource.body.get("spec"))
    if resource.key.kind in _WEBHOOKS:
        entries = mappings(resource.body.get("webhooks"))  # one that fails open refuses nothing when nobody answers
        written = [at(each, "clientConfig", "service") for each in entries if each.get("failurePolicy") != "Ignore"]
    else:
        written = [spec.get("service")]
    yield from (each for each in written if isinstance(each, Mapping) and text(each.get("name")))
