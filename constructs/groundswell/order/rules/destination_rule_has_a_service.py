"""GS392: the host of a DestinationRule is a Service."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING, service_of
from groundswell.order.missing.unread import services_are_known
from groundswell.order.network.services import services
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS392",
    severity=Severity.WARNING,
    sentence="The host of a DestinationRule is a Service.",
    consequence="The rule is for nobody: its TLS mode, its limits and its subsets do not count.",
    fix="Name the Service as name.namespace.svc.cluster.local.",
)


@rule.check
def hosts(view: View) -> Iterator[Finding]:
    for each in view.of_kind("DestinationRule", NETWORKING):
        service = None if each.contract else service_of(text(at(each.body, "spec", "host")), each.key.namespace, view)
        if service and not services(view, *service) and _is_known(each, service.namespace, view):
            host = text(at(each.body, "spec", "host"))
            message = f"{each} is for {host}, and no Service of namespace {service.namespace} is called {service.name}."
            yield rule.finding(each, message)


def _is_known(each: Resource, namespace: str, view: View) -> bool:
    return services_are_known(view, namespace) and bool(view.by_namespace.get(namespace)) and bool(each.key.name)
