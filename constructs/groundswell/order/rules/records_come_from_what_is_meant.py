"""GS335: what asks for a DNS record is what ExternalDNS looks at."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.external_dns import PREFIX, SOURCES, Instance, filter_matches, instances
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS335",
    severity=Severity.WARNING,
    sentence="What asks for a DNS record is what ExternalDNS looks at.",
    consequence="No record is written: the name does not resolve, or keeps pointing at an old load balancer.",
    fix="Give the object what the filter wants, or widen the filter.",
)


@rule.check
def records(view: View) -> Iterator[Finding]:
    found = instances(view)
    for (group, kind), source in SOURCES.items() if found else ():
        for each in view.of_kind(kind, group):
            hosts = [host.strip() for host in str(mapping(each.annotations).get(f"{PREFIX}hostname") or "").split(",")]
            for host in filter(None, hosts):
                refusals = [_refusal(instance, each, source, host) for instance in found]
                if all(refusals):
                    message = f"{each} asks for a record of {host}, and {found[0].resource} {refusals[0]}."
                    yield rule.finding(each, message, related=[found[0].resource])
                    break
    yield from _gateways(found, view)


def _refusal(instance: Instance, each: Resource, source: str, host: str) -> str:
    """Why an instance passes over an object, "" where it takes it."""
    if source not in instance.sources:
        return f"does not look at source {source}"
    if not filter_matches(instance.annotations, mapping(each.annotations)):
        return f"takes only what is annotated {instance.annotations}"
    if not filter_matches(instance.labels, mapping(each.labels)):
        return f"takes only what is labelled {instance.labels}"
    return "" if instance.covers(host) else f"writes only to {', '.join(instance.domains) or 'other domains'}"


def _gateways(found: tuple[Instance, ...], view: View) -> Iterator[Finding]:
    """Gateways whose routes ask for records, and that the filter for gateways passes over."""
    wanted = [each for each in found if each.gateway_labels and any("gateway-" in name for name in each.sources)]
    for route in view.of_kind("HTTPRoute", "gateway.networking.k8s.io") if wanted else ():
        for parent in mappings(at(route.body, "spec", "parentRefs")):
            home = text(parent.get("namespace")) or route.key.namespace
            gateway = view.named("Gateway", home, text(parent.get("name")), "gateway.networking.k8s.io")
            if gateway and not any(filter_matches(each.gateway_labels, mapping(gateway.labels)) for each in wanted):
                message = f"{route} gets its records through {gateway}, and {wanted[0].resource} "
                message += f"takes only Gateways labelled {wanted[0].gateway_labels}."
                yield rule.finding(gateway, message, related=[wanted[0].resource, route])
