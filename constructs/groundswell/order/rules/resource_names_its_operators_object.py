"""GS260: the cluster of an operator that an object belongs to exists."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Need, Provision, Strength
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS260",
    severity=Severity.WARNING,
    sentence="The cluster of an operator that an object belongs to exists.",
    consequence="The operator finds no cluster of that name and makes nothing of the object.",
    fix="Name the cluster as its own object is called, with its namespace where it is another.",
)

_RABBIT = "rabbitmq.com/RabbitmqCluster"
_ELASTIC = "elasticsearch.k8s.elastic.co/Elasticsearch"
_CNPG = "postgresql.cnpg.io/Cluster"
_KAFKA = "kafka.strimzi.io/Kafka"
_BY_FIELD: Mapping[str, tuple[str, str]] = {  # kind: (field of spec, kind that it names)
    **{
        f"rabbitmq.com/{kind}": ("rabbitmqClusterReference", _RABBIT)
        for kind in ("Binding", "Exchange", "Federation", "Permission", "Policy", "Queue", "Shovel", "User", "Vhost")
    },
    "kibana.k8s.elastic.co/Kibana": ("elasticsearchRef", _ELASTIC),
    "apm.k8s.elastic.co/ApmServer": ("elasticsearchRef", _ELASTIC),
    "beat.k8s.elastic.co/Beat": ("elasticsearchRef", _ELASTIC),
    "enterprisesearch.k8s.elastic.co/EnterpriseSearch": ("elasticsearchRef", _ELASTIC),
    **{
        f"postgresql.cnpg.io/{kind}": ("cluster", _CNPG)
        for kind in ("Backup", "Database", "Pooler", "Publication", "ScheduledBackup", "Subscription")
    },
    **{f"k8s.mariadb.com/{kind}": ("mariaDbRef", "k8s.mariadb.com/MariaDB") for kind in ("Database", "Grant", "User")},
}
_BY_LABEL: Mapping[str, str] = {
    "kafka.strimzi.io/KafkaTopic": _KAFKA,
    "kafka.strimzi.io/KafkaUser": _KAFKA,
    "kafka.strimzi.io/KafkaConnector": "kafka.strimzi.io/KafkaConnect",
}
_CLUSTERS = tuple(sorted({kind for _, kind in _BY_FIELD.values()} | set(_BY_LABEL.values())))


@rule.provides(*_CLUSTERS)
def cluster(resource: Resource, _: View) -> Iterator[Provision]:
    kind = f"{resource.key.group}/{resource.key.kind}"
    yield Provision(("custom-resource", resource.key.namespace, kind, resource.key.name))


@rule.requires(*_BY_FIELD)
def by_field(resource: Resource, _: View) -> Iterator[Need]:
    field, kind = _BY_FIELD[f"{resource.key.group}/{resource.key.kind}"]
    reference = mapping(at(resource.body, "spec", field))
    if text(reference.get("name")):
        yield _need(kind, text(reference.get("namespace")) or resource.key.namespace, text(reference["name"]))
    for each in mappings(at(resource.body, "spec", f"{field}s")):  # Beats and agents take several
        if text(each.get("name")):
            yield _need(kind, text(each.get("namespace")) or resource.key.namespace, text(each["name"]))


@rule.requires(*_BY_LABEL)
def by_label(resource: Resource, _: View) -> Iterator[Need]:
    name = text(resource.labels.get("strimzi.io/cluster"))
    if name:
        yield _need(_BY_LABEL[f"{resource.key.group}/{resource.key.kind}"], resource.key.namespace, name)


def _need(kind: str, namespace: str, name: str) -> Need:
    words = f"{kind.rpartition('/')[2]} {namespace}/{name}"
    return Need(("custom-resource", namespace, kind, name), Strength.NAMED, words=words)
