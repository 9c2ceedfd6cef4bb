"""Workloads that operators make and that autoscalers name.

Names as these have them: Istio 1.27 ("Gateway API", automated deployment), Flagger 1.39 ("How it works"), Prometheus'
operator 0.80, OpenTelemetry's 0.117, Keycloak's 26, Grafana's 5.16, Argo CD's 0.13, ECK 2.16, RabbitMQ's 2.12,
mariadb-operator 25.8, MongoDB's community operator 0.13, Zalando's 1.15, CloudNativePG's Pooler 1.27, Strimzi 0.45,
OT-CONTAINER-KIT's for Redis 0.19, Spotahome's 1.2, Percona's for MySQL 1.17.
"""

from collections.abc import Callable, Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.operators.products import Kind
from groundswell.order.tree import at, mapping, mappings, text

_PATTERNS: Mapping[Kind, tuple[str, ...]] = {
    ("monitoring.coreos.com", "Prometheus"): ("StatefulSet/prometheus-*",),
    ("monitoring.coreos.com", "PrometheusAgent"): ("StatefulSet/prom-agent-*",),
    ("monitoring.coreos.com", "Alertmanager"): ("StatefulSet/alertmanager-*",),
    ("monitoring.coreos.com", "ThanosRuler"): ("StatefulSet/thanos-ruler-*",),
    ("opentelemetry.io", "OpenTelemetryCollector"): (
        *("Deployment/*-collector", "StatefulSet/*-collector", "DaemonSet/*-collector", "Deployment/*-targetallocator"),
    ),
    ("k8s.keycloak.org", "Keycloak"): ("StatefulSet/*",),
    ("grafana.integreatly.org", "Grafana"): ("Deployment/*-deployment",),
    ("argoproj.io", "ArgoCD"): (
        *("Deployment/*-server", "Deployment/*-repo-server", "Deployment/*-redis", "Deployment/*-dex-server"),
        *("Deployment/*-applicationset-controller", "StatefulSet/*-application-controller"),
    ),
    ("kibana.k8s.elastic.co", "Kibana"): ("Deployment/*-kb",),
    ("apm.k8s.elastic.co", "ApmServer"): ("Deployment/*-apm-server",),
    ("enterprisesearch.k8s.elastic.co", "EnterpriseSearch"): ("Deployment/*-ent",),
    ("maps.k8s.elastic.co", "ElasticMapsServer"): ("Deployment/*-ems",),
    ("logstash.k8s.elastic.co", "Logstash"): ("StatefulSet/*-ls",),
    ("rabbitmq.com", "RabbitmqCluster"): ("StatefulSet/*-server",),
    ("k8s.mariadb.com", "MariaDB"): ("StatefulSet/*",),
    ("k8s.mariadb.com", "MaxScale"): ("StatefulSet/*",),
    ("mongodbcommunity.mongodb.com", "MongoDBCommunity"): ("StatefulSet/*", "StatefulSet/*-arb"),
    ("acid.zalan.do", "postgresql"): ("StatefulSet/*", "Deployment/*-pooler", "Deployment/*-pooler-repl"),
    ("postgresql.cnpg.io", "Pooler"): ("Deployment/*",),
    ("kafka.strimzi.io", "Kafka"): (
        *("Deployment/*-entity-operator", "Deployment/*-kafka-exporter", "Deployment/*-cruise-control"),
    ),
    ("kafka.strimzi.io", "KafkaBridge"): ("Deployment/*-bridge",),
    ("redis.redis.opstreelabs.in", "Redis"): ("StatefulSet/*",),
    ("redis.redis.opstreelabs.in", "RedisReplication"): ("StatefulSet/*",),
    ("redis.redis.opstreelabs.in", "RedisSentinel"): ("StatefulSet/*-sentinel",),
    ("redis.redis.opstreelabs.in", "RedisCluster"): ("StatefulSet/*-leader", "StatefulSet/*-follower"),
    ("databases.spotahome.com", "RedisFailover"): ("StatefulSet/rfr-*", "Deployment/rfs-*"),
    ("pxc.percona.com", "PerconaXtraDBCluster"): (
        "StatefulSet/*-pxc",
        "StatefulSet/*-haproxy",
        "StatefulSet/*-proxysql",
    ),
}


def _gateway(resource: Resource) -> Iterator[str]:
    yield f"Deployment/{resource.key.name}-{text(at(resource.body, 'spec', 'gatewayClassName'))}"
    yield f"Deployment/{resource.key.name}"


def _canary(resource: Resource) -> Iterator[str]:
    target = mapping(at(resource.body, "spec", "targetRef"))
    yield f"{text(target.get('kind'))}/{text(target.get('name'))}-primary"


def _node_sets(resource: Resource) -> Iterator[str]:
    for each in mappings(at(resource.body, "spec", "nodeSets")):
        yield f"StatefulSet/{resource.key.name}-es-{text(each.get('name'))}"


def _beat(resource: Resource) -> Iterator[str]:
    for kind in ("Deployment", "DaemonSet"):
        yield f"{kind}/{resource.key.name}-beat-{text(at(resource.body, 'spec', 'type'))}"


def _pools(resource: Resource) -> Iterator[str]:
    for each in mappings(at(resource.body, "spec", "pools")):
        yield f"StatefulSet/{resource.key.name}-{text(each.get('name'))}"


_DERIVED: Mapping[Kind, Callable[[Resource], Iterator[str]]] = {
    ("gateway.networking.k8s.io", "Gateway"): _gateway,
    ("flagger.app", "Canary"): _canary,
    ("elasticsearch.k8s.elastic.co", "Elasticsearch"): _node_sets,
    ("beat.k8s.elastic.co", "Beat"): _beat,
    ("minio.min.io", "Tenant"): _pools,
}

MAKERS = tuple(f"{group}/{kind}" for group, kind in (*_PATTERNS, *_DERIVED))
"""The kinds, as `Rule.provides` takes them."""


def workloads_made(resource: Resource) -> Iterator[tuple[str, str]]:
    """(kind, name) of each workload that an operator makes in a custom resource's namespace."""
    kind = (resource.key.group, resource.key.kind)
    derived = _DERIVED[kind](resource) if kind in _DERIVED else ()
    for each in (*(pattern.replace("*", resource.key.name) for pattern in _PATTERNS.get(kind, ())), *derived):
        made, _, name = each.partition("/")
        yield made, name
