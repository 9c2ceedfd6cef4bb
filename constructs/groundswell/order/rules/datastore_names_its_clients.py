"""GS312: where policies are in use, a datastore takes connections only from those that one names."""

from collections.abc import Iterator

from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Direction
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS312",
    severity=Severity.INFO,
    sentence="Where policies are in use, a datastore takes connections only from those that one names.",
    consequence="Every pod of the cluster may connect to the data, also one that an attacker runs.",
    fix="Select the datastore's pods in a policy with ingress from its clients.",
)

_STORES = frozenset(
    (
        *("postgres", "postgresql", "spilo", "mysql", "mariadb", "mongo", "mongodb", "redis", "valkey", "memcached"),
        *("rabbitmq", "kafka", "cassandra", "elasticsearch", "opensearch", "clickhouse-server", "minio", "etcd"),
    )
)


@rule.check
def guarded(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    if any(True for _ in found.namespaces()):
        for pods in view.pods:
            if _stores(pods) and not pods.ends and not found.isolating(pods, Direction.INGRESS):
                yield rule.finding(pods.owner, f"No NetworkPolicy closes the ingress of {pods.owner}.")


def _stores(pods: PodTemplate) -> bool:
    return any(image_name(text(each.get("image"))) in _STORES for each in pods.containers)
