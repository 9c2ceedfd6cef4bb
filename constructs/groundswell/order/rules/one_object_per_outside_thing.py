"""GS145: two objects do not declare one thing outside of the cluster's API."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS145",
    severity=Severity.WARNING,
    sentence="Two objects do not declare one thing outside of the cluster's API.",
    consequence="Both objects write the same thing; whichever is deleted first takes it away from the other.",
    fix="Keep one of them.",
)

_RABBITMQ: Mapping[str, tuple[str, ...]] = {
    "Queue": ("vhost", "name"),
    "Exchange": ("vhost", "name"),
    "Vhost": ("name",),
    "Binding": ("vhost", "source", "destination", "destinationType", "routingKey"),
    "Policy": ("vhost", "name"),
}
"""What names the thing in the broker (messaging topology operator, API reference)."""


@rule.check
def twins(view: View) -> Iterator[Finding]:
    found: dict[tuple[Any, ...], list[Resource]] = defaultdict(list)
    for kind, fields in _RABBITMQ.items():
        for each in view.of_kind(kind, "rabbitmq.com"):
            spec = mapping(each.body.get("spec"))
            cluster = mapping(spec.get("rabbitmqClusterReference"))
            home = text(cluster.get("namespace")) or each.key.namespace
            names = tuple(str(spec.get(field) or ("/" if field == "vhost" else "")) for field in fields)
            arguments = str(spec.get("arguments") or "")
            found[(kind, home, text(cluster.get("name")), names, arguments)].append(each)
    for each in view.of_kind("KafkaTopic", "kafka.strimzi.io"):
        topic = text(at(each.body, "spec", "topicName")) or each.key.name
        cluster_name = each.labels.get("strimzi.io/cluster", "")
        found[("KafkaTopic", each.key.namespace, str(cluster_name), (topic,), "")].append(each)
    for several in found.values():
        others = [each for each in several[1:] if each.key != several[0].key]
        if others:
            told = " and ".join(sorted({str(each) for each in (several[0], *others)}))
            yield rule.finding(several[0], f"{told} declare the same thing.", related=others)
