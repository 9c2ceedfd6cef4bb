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
        host = text(at(each.body, "spec", "host"))
        service = service_of(host, each.key.namespace, view)
        if service and is_nobodys(each, view):
            message = f"{each} is for {host}, and no Service of namespace {service.namespace} is called {service.name}."
            yield rule.finding(each, message)


def is_nobodys(each: Resource, view: View) -> bool:
    """Whether a DestinationRule is for a Service of a namespace whose Services are all known, and that has none."""
    service = None if each.contract else service_of(text(at(each.body, "spec", "host")), each.key.namespace, view)
    if service is None or services(view, *service) or not each.key.name:
        return False
    return services_are_known(view, service.namespace) and bool(view.by_namespace.get(service.namespace))
