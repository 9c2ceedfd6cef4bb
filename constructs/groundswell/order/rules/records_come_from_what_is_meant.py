"""GS335: what asks for a DNS record is what ExternalDNS looks at."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.external_dns import PREFIX, SOURCES, Instance, filter_matches, instances
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
    yield from _ingresses(found, view)
    yield from _hostless(found, view)


def _refusal(instance: Instance, each: Resource, source: str, host: str) -> str:
    """Why an instance passes over an object, "" where it takes it."""
    if source not in instance.sources:
        return f"does not look at source {source}"
    if not filter_matches(instance.annotations, mapping(each.annotations)):
        return f"takes only what is annotated {instance.annotations}"
    if not filter_matches(instance.labels, mapping(each.labels)):
        return f"takes only what is labelled {instance.labels}"
    return "" if instance.covers(host) else f"writes only to {', '.join(instance.domains) or 'other domains'}"


def _ingresses(found: tuple[Instance, ...], view: View) -> Iterator[Finding]:
    """Hosts of Ingresses in the domains of an instance that takes, for its filters, none of the objects with them."""
    wanted = [each for each in found if "ingress" in each.sources and (each.annotations or each.labels)]
    every = view.of_kind("Ingress", "networking.k8s.io") if len(wanted) == len(found) else ()
    taken = {
        host.strip()
        for group, kind in SOURCES
        for each in view.of_kind(kind, group)
        if any(_passes(one, each) for one in found)
        for host in [*_hosts(each), *str(mapping(each.annotations).get(f"{PREFIX}hostname") or "").split(",")]
    }
    for each in every:
        lost = [host for host in _hosts(each) if host not in taken and any(one.covers(host) for one in wanted)]
        if lost and not mapping(each.annotations).get(f"{PREFIX}hostname"):
            why = _refusal(wanted[0], each, "ingress", lost[0])
            message = f"{each} has host {lost[0]}, and {wanted[0].resource} {why}: no record is made of it."
            yield rule.finding(each, message, related=[wanted[0].resource])


def _hostless(found: tuple[Instance, ...], view: View) -> Iterator[Finding]:
    """Ingresses that are marked for an instance by its own annotation, and name no host at all."""
    for each in view.of_kind("Ingress", "networking.k8s.io") if found else ():
        notes = mapping(each.annotations)
        marked = any(str(name).startswith(PREFIX) for name in notes)
        if marked and not notes.get(f"{PREFIX}hostname") and not _hosts(each):
            message = f"{each} is marked for ExternalDNS and names no host: no record is made of it."
            yield rule.finding(each, message, related=[found[0].resource])


def _passes(instance: Instance, each: Resource) -> bool:
    marks = filter_matches(instance.annotations, mapping(each.annotations))
    return marks and filter_matches(instance.labels, mapping(each.labels))


def _hosts(each: Resource) -> list[str]:
    found = [text(one.get("host")) for one in mappings(at(each.body, "spec", "rules"))]
    return [host for host in found if host] if each.key.kind == "Ingress" else []


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
