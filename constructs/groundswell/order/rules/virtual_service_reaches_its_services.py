"""GS207: a VirtualService sends to Services, ports and subsets that exist."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istio_hosts import NETWORKING, ServiceName, routes_of, service_of
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.network.services import has_port, service_need, services, shown_ports
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS207",
    severity=Severity.ERROR,
    sentence="A VirtualService sends to Services, ports and subsets that exist.",
    consequence="Envoy has no cluster of that name, and answers every request of the route with 503.",
    fix="Name a Service that exists, a port that it has, and a subset that its DestinationRule defines.",
)


@rule.provides(f"{NETWORKING}/DestinationRule")
def subsets(resource: Resource, view: View) -> Iterator[Provision]:
    service = service_of(text(at(resource.body, "spec", "host")), resource.key.namespace, view)
    for each in mappings(at(resource.body, "spec", "subsets")):
        if service:
            yield Provision(("subset", service.namespace, service.name, text(each.get("name"))), Moment.APPLIED)


@rule.requires(f"{NETWORKING}/VirtualService")
def destinations(resource: Resource, view: View) -> Iterator[Need]:
    for host, subset, _ in (each for route in routes_of(resource) for each in route):
        service = service_of(host, resource.key.namespace, view)
        if service:
            short = "a host without a dot means one beside the VirtualService" if "." not in host else ""
            yield service_need(service.namespace, service.name, view, local=short)
        if service and subset:
            words = f"subset {subset} of Service {service}"
            defined = service in view.once(_ruled)
            yield Need(("subset", *service, subset), Strength.NAMED, words=words, elsewhere=not defined)


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for each in view.of_kind("VirtualService", NETWORKING):
        for host, _, port in (one for route in routes_of(each) for one in route):
            service = service_of(host, each.key.namespace, view)
            found = services(view, *service) if service else []
            if found and port is not None and not has_port(found, port):
                message = f"{each} sends to port {port} of {found[0]}, which has {shown_ports(found)}."
                yield rule.finding(each, message, related=found)


def _ruled(view: View) -> Mapping[ServiceName, list[Resource]]:
    """Service to the DestinationRules that give it subsets."""
    found: dict[ServiceName, list[Resource]] = defaultdict(list)
    for each in view.of_kind("DestinationRule", NETWORKING):
        service = service_of(text(at(each.body, "spec", "host")), each.key.namespace, view)
        if service and at(each.body, "spec", "subsets"):
            found[service].append(each)
    return found
