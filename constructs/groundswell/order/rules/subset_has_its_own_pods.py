"""GS208: each subset of a DestinationRule selects pods of its host, and none of another that it is weighed with."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.generations import carried, idle_subsets
from groundswell.order.mesh.istio_hosts import NETWORKING, ServiceName, routes_of, service_of
from groundswell.order.missing.unread import pods_are_known
from groundswell.order.network.services import services
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS208",
    severity=Severity.ERROR,
    sentence="Each subset of a DestinationRule selects pods of its host, and none of another that it is weighed with.",
    consequence="A subset without pods answers 503; subsets that share pods leak traffic past their weights.",
    fix="Give each generation's pods the label that its subset asks for, and no other subset.",
)


@rule.check
def subsets(view: View) -> Iterator[Finding]:
    weighed = view.once(_weighed)
    steered = view.once(_steered)
    for each in view.of_kind("DestinationRule", NETWORKING):
        service = service_of(text(at(each.body, "spec", "host")), each.key.namespace, view)
        pods = [one for found in services(view, *service) for one in view.backends(found)] if service else []
        if not service or not pods or not pods_are_known(view, service.namespace):
            continue
        chosen = {
            text(one.get("name")): mapping(one.get("labels")) for one in mappings(at(each.body, "spec", "subsets"))
        }
        moved = (each.key.namespace, each.key.name) in steered
        idle = frozenset() if moved else frozenset(name for of, name in view.once(idle_subsets) if of == service)
        yield from _empty(each, chosen, pods, idle)
        if not moved:
            yield from _shared(each, chosen, pods, weighed.get(service, frozenset()))


def _empty(
    each: Resource, chosen: Mapping[str, Mapping[str, Any]], pods: list[PodTemplate], idle: frozenset[str]
) -> Iterator[Finding]:
    for name, labels in chosen.items():
        if labels and not any(carried(labels, one) for one in pods):
            owners = ", ".join(sorted({str(one.owner) for one in pods}))
            asked = _shown(labels)
            message = f"No pod can be of subset {name} of {each}: it asks for {asked}, which no pod of {owners} has."
            severity = Severity.INFO if name in idle else None
            yield rule.finding(each, message, severity=severity, related=[one.owner for one in pods])


def _shared(
    each: Resource, chosen: Mapping[str, Mapping[str, Any]], pods: list[PodTemplate], weighed: frozenset[frozenset[str]]
) -> Iterator[Finding]:
    for pair in sorted(sorted(one) for one in weighed):
        first, second = (chosen.get(name) for name in pair)
        for one in pods if first and second else ():
            if carried(first or {}, one) and carried(second or {}, one):
                message = f"The pods of {one.owner} are of subset {pair[0]} and of subset {pair[1]} of {each}."
                yield rule.finding(each, message, related=[one.owner], severity=Severity.WARNING)


def _weighed(view: View) -> Mapping[ServiceName, frozenset[frozenset[str]]]:
    """Service to the pairs of its subsets that one VirtualService tells apart, by weight or by match."""
    found: dict[ServiceName, frozenset[frozenset[str]]] = {}
    for each in view.of_kind("VirtualService", NETWORKING):
        used: dict[ServiceName, set[str]] = defaultdict(set)
        for host, subset, _ in (one for route in routes_of(each) for one in route):
            service = service_of(host, each.key.namespace, view)
            if service and subset:
                used[service].add(subset)
        for service, names in used.items():
            found[service] = found.get(service, frozenset()) | {frozenset(pair) for pair in combinations(names, 2)}
    return found


def _steered(view: View) -> frozenset[tuple[str, str]]:
    """(namespace, name) of the DestinationRules whose subsets a Rollout tells apart by a hash it adds."""
    path = ("spec", "strategy", "canary", "trafficRouting", "istio", "destinationRule", "name")
    return frozenset(
        (each.key.namespace, text(at(each.body, *path))) for each in view.of_kind("Rollout", "argoproj.io")
    )


def _shown(labels: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in sorted(labels.items()))
