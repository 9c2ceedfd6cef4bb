"""GS141: a conversion webhook answers before objects that are not written as they are stored."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.kinds.definitions import definitions
from groundswell.order.need import Need, Strength
from groundswell.order.rule import ANY, Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS141",
    severity=Severity.ERROR,
    sentence="A conversion webhook answers before objects that are not written as they are stored.",
    consequence="The API server asks the webhook to convert them, nobody answers, and every write of them is refused.",
    fix="Deliver the webhook's pods in an earlier wave, or write the objects in the version that is stored.",
)


@rule.requires(ANY)
def conversion(resource: Resource, view: View) -> Iterator[Need]:
    """Order only: whether the Service exists at all is another rule's question."""
    for each in view.once(definitions).get((resource.key.group, resource.key.kind), ()):
        spec = at(each.resource.body, "spec", "conversion")
        service = mapping(at(spec, "webhook", "clientConfig", "service")) if at(spec, "strategy") == "Webhook" else {}
        if service and resource.version in each.served and each.stored not in ("", resource.version):
            namespace, name = text(service.get("namespace")), text(service.get("name"))
            yield Need(
                ("endpoints", namespace, name),
                Strength.ADMITTED,
                words=f"conversion webhook of {each.resource} (Service {namespace}/{name})",
                since=each.resource,
                optional=True,
            )
