"""GS423: members that decide by majority are an odd number."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS423",
    severity=Severity.WARNING,
    sentence="Members that decide by majority are an odd number.",
    consequence="The loss of one of two stops both, and four survive no more than three do: the copies protect from "
    "nothing, or two halves decide apart.",
    fix="Run one member, three or five.",
)

_VOTERS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("rabbitmq.com", "RabbitmqCluster"): ("spec", "replicas"),
    ("databases.spotahome.com", "RedisFailover"): ("spec", "sentinel", "replicas"),
    ("redis.redis.opstreelabs.in", "RedisSentinel"): ("spec", "clusterSize"),
    ("etcd.database.coreos.com", "EtcdCluster"): ("spec", "size"),
}


@rule.check
def voters(view: View) -> Iterator[Finding]:
    for (group, kind), path in _VOTERS.items():
        for each in view.of_kind(kind, group):
            yield from _even(each, number(at(each.body, *path), 0), ".".join(path))
    for application in view.reading.applications:
        for source, values in zip(application.chart_sources, application.chart_values, strict=True):
            sentinel = mapping(values.get("sentinel"))
            if (
                text(source.get("chart")) == "redis"
                and sentinel.get("enabled") is True
                and view.delivers_here(application)
            ):
                count = number(at(values, "replica", "replicaCount"), 3)
                yield from _even(application.resource, count, "replica.replicaCount, each with a sentinel")


def _even(each: Resource, count: int, where: str) -> Iterator[Finding]:
    if count and count % 2 == 0:
        yield rule.finding(each, f"{each} runs {count} voters ({where}), an even number.")
