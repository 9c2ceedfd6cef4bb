"""The labels that pods of one workload can carry: a Rollout gives its two generations some of their own."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.mesh.istio_hosts import NETWORKING, ServiceName, service_of
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

HASHES = frozenset({"rollouts-pod-template-hash", "pod-template-hash"})
"""Labels that controllers add to pods: what a selector asks of them nobody can know."""


def generations(pods: PodTemplate) -> Iterator[Mapping[str, Any]]:
    """The label sets of the pods of one workload: one, or for a Rollout with metadata of its own one a generation."""
    extra = [
        mapping(at(pods.owner.body, "spec", "strategy", strategy, field, "labels"))
        for strategy, fields in _METADATA.items()
        for field in fields
    ]
    yield pods.labels
    for labels in extra if pods.owner.key.kind == "Rollout" else ():
        if labels:
            yield {**pods.labels, **labels}


_METADATA = {
    "canary": ("canaryMetadata", "stableMetadata"),
    "blueGreen": ("activeMetadata", "previewMetadata"),
}


def carried(wanted: Mapping[str, Any], pods: PodTemplate) -> bool:
    """Whether some pods of a workload carry these labels."""
    asked = {name: value for name, value in wanted.items() if name not in HASHES}
    return any(all(labels.get(name) == value for name, value in asked.items()) for labels in generations(pods))


def idle_subsets(view: View) -> frozenset[tuple[ServiceName, str]]:
    """(Service, subset) of each subset that VirtualServices name with the weight 0 and nowhere with another."""
    idle: set[tuple[ServiceName, str]] = set()
    busy: set[tuple[ServiceName, str]] = set()
    for each in view.of_kind("VirtualService", NETWORKING):
        for protocol in ("http", "tls", "tcp"):
            for route in mappings(at(each.body, "spec", protocol)):
                ways = list(mappings(route.get("route")))
                for way in ways:
                    service = service_of(text(at(way, "destination", "host")), each.key.namespace, view)
                    if service is not None:
                        rests = way.get("weight", 0 if len(ways) > 1 else None) == 0
                        (idle if rests else busy).add((service, text(at(way, "destination", "subset"))))
    return frozenset(idle - busy)
