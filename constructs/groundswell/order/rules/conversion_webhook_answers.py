"""GS704: a conversion webhook answers for objects that are not written as they are stored."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.definitions import CustomKind, definitions
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Need, Strength
from groundswell.order.rule import ANY, Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS704",
    severity=Severity.ERROR,
    sentence="A conversion webhook answers for objects that are not written as they are stored.",
    consequence="The API server asks the webhook to convert them, nobody answers, and they can neither be written nor "
    "read.",
    fix="Let the definition name the Service of the release that runs the webhook, or set spec.conversion.strategy to "
    "None where one version suffices.",
)


@rule.requires(ANY)
def converted(resource: Resource, view: View) -> Iterator[Need]:
    for each in view.once(definitions).get((resource.key.group, resource.key.kind), ()):
        service = _service(each.resource)
        if service and resource.version in each.served and each.stored not in ("", resource.version):
            yield _need(service, each.resource, Strength.ADMITTED)


@rule.check
def misnamed(view: View) -> Iterator[Finding]:
    """The webhook of a definition calls a Service that is not there, while its namespace holds one like it."""
    for found in view.once(definitions).values():
        for each in found:
            service = _service(each.resource)
            near = _like(service, view) if service else None
            if near is not None:
                yield _misnamed(each, service, near)


def _misnamed(kind: CustomKind, service: Mapping[str, Any], near: Resource) -> Finding:
    message = f"{kind.resource} is converted by Service {_name(service)}, which is not there; there is {near}."
    return rule.finding(kind.resource, message, related=[near], severity=Severity.WARNING)


def _like(service: Mapping[str, Any], view: View) -> Resource | None:
    """A Service that serves webhooks in the namespace of one that nothing declares."""
    namespace, name = text(service.get("namespace")), text(service.get("name"))
    if view.named("Service", namespace, name, ""):
        return None
    ends = name.rpartition("-")[2]
    found = (each for each in view.of_kind("Service", "") if each.key.namespace == namespace)
    return next((each for each in found if ends and each.key.name.endswith(ends)), None)


def _need(service: Mapping[str, Any], definition: Resource, strength: Strength) -> Need:
    name = f"conversion webhook of {definition} (Service {_name(service)})"
    capability = ("endpoints", text(service.get("namespace")), text(service.get("name")))
    return Need(capability, strength, words=name, since=definition)


def _name(service: Mapping[str, Any]) -> str:
    return f"{text(service.get('namespace'))}/{text(service.get('name'))}"


def _service(definition: Resource) -> Mapping[str, Any]:
    conversion = at(definition.body, "spec", "conversion")
    if at(conversion, "strategy") != "Webhook":
        return {}
    return mapping(at(conversion, "webhook", "clientConfig", "service"))
