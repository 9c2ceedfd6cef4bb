"""Which objects make Services that no manifest declares: custom resources, through their operators."""

from collections.abc import Callable, Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, text

_SUFFIXES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("postgresql.cnpg.io", "Cluster"): ("-rw", "-ro", "-r"),
    ("postgresql.cnpg.io", "Pooler"): ("",),
    ("acid.zalan.do", "postgresql"): ("", "-repl", "-config", "-pooler", "-pooler-repl"),
    ("rabbitmq.com", "RabbitmqCluster"): ("", "-nodes"),
    ("kafka.strimzi.io", "Kafka"): ("-kafka-bootstrap", "-kafka-brokers", "-zookeeper-client", "-zookeeper-nodes"),
    ("kafka.strimzi.io", "KafkaConnect"): ("-connect-api",),
    ("kafka.strimzi.io", "KafkaBridge"): ("-bridge-service",),
    ("elasticsearch.k8s.elastic.co", "Elasticsearch"): ("-es-http", "-es-transport", "-es-internal-http"),
    ("kibana.k8s.elastic.co", "Kibana"): ("-kb-http",),
    ("apm.k8s.elastic.co", "ApmServer"): ("-apm-http",),
    ("redis.redis.opstreelabs.in", "Redis"): ("", "-headless", "-additional", "-master"),
    ("redis.redis.opstreelabs.in", "RedisReplication"): ("", "-headless", "-additional", "-master", "-replica"),
    ("redis.redis.opstreelabs.in", "RedisSentinel"): ("-sentinel", "-sentinel-headless", "-sentinel-additional"),
    ("redis.redis.opstreelabs.in", "RedisCluster"): (
        *("-leader", "-leader-headless", "-leader-additional", "-follower", "-follower-headless"),
        *("-follower-additional", "-master"),
    ),
    ("databases.spotahome.com", "RedisFailover"): ("",),
    ("opentelemetry.io", "OpenTelemetryCollector"): ("-collector", "-collector-headless", "-collector-monitoring"),
    ("jaegertracing.io", "Jaeger"): ("-query", "-collector", "-collector-headless", "-agent"),
    ("k8s.mariadb.com", "MariaDB"): ("", "-internal", "-primary", "-secondary"),
    ("flagger.app", "Canary"): ("", "-primary", "-canary"),
    ("gateway.networking.k8s.io", "Gateway"): ("",),
    ("argoproj.io", "ArgoCD"): ("-server", "-repo-server", "-redis", "-metrics", "-server-metrics"),
    ("grafana.integreatly.org", "Grafana"): ("-service",),
}

_OPERATED: Mapping[tuple[str, str], str] = {
    ("monitoring.coreos.com", "Prometheus"): "prometheus-operated",
    ("monitoring.coreos.com", "Alertmanager"): "alertmanager-operated",
    ("monitoring.coreos.com", "ThanosRuler"): "thanos-ruler-operated",
}

_SILENT = frozenset(  # groups whose objects make no Service
    (
        *("argoproj.io", "external-secrets.io", "generators.external-secrets.io", "bitnami.com", "cert-manager.io"),
        *("networking.istio.io", "security.istio.io", "telemetry.istio.io", "extensions.istio.io", "elbv2.k8s.aws"),
        *("gateway.networking.k8s.io", "gateway.k8s.aws", "monitoring.coreos.com", "keda.sh", "kyverno.io"),
        *("policies.kyverno.io", "karpenter.sh", "karpenter.k8s.aws", "crd.projectcalico.org", "projectcalico.org"),
        *("traefik.io", "secrets-store.csi.x-k8s.io", "cilium.io", "externaldns.k8s.io", "velero.io"),
        *(
            "autoscaling.k8s.io",
            "snapshot.storage.k8s.io",
            "metallb.io",
            "vpcresources.k8s.aws",
            "trust.cert-manager.io",
        ),
        *("acme.cert-manager.io", "isindir.github.com", "kustomize.toolkit.fluxcd.io", "wgpolicyk8s.io"),
    )
)


def services_made(resource: Resource) -> Iterator[tuple[str, str]]:
    """(namespace, name) of each Service that an operator makes for a custom resource; nothing for other kinds."""
    pair = (resource.key.group, resource.key.kind)
    for suffix in _SUFFIXES.get(pair, ()):
        yield resource.key.namespace, f"{resource.key.name}{suffix}"
    if pair in _OPERATED:
        yield resource.key.namespace, _OPERATED[pair]
    extra = _EXTRA.get(pair)
    for name in extra(resource) if extra else ():
        if name:
            yield resource.key.namespace, name


def _spotahome(resource: Resource) -> Iterator[str]:
    yield from (f"rfs-{resource.key.name}", f"rfr-{resource.key.name}", f"rfrm-{resource.key.name}")


def _class_name(resource: Resource) -> Iterator[str]:
    """A Gateway's own Service is called after it, by Istio also after its class."""
    yield f"{resource.key.name}-{text(at(resource.body, 'spec', 'gatewayClassName'))}"


_EXTRA: Mapping[tuple[str, str], Callable[[Resource], Iterator[str]]] = {
    ("databases.spotahome.com", "RedisFailover"): _spotahome,
    ("gateway.networking.k8s.io", "Gateway"): _class_name,
}

MAKER_KINDS = tuple(f"{group}/{kind}" for group, kind in {**_SUFFIXES, **_OPERATED})
"""The kinds, as `Rule.provides` takes them."""


def may_make(resource: Resource) -> bool:
    """Whether an operator that nobody here knows may make Services for a custom resource."""
    group = resource.key.group
    known = (group, resource.key.kind) in _SUFFIXES or (group, resource.key.kind) in _OPERATED
    return "." in group and not group.endswith(".k8s.io") and group not in _SILENT and not known


def makes_pods(resource: Resource) -> bool:
    """Whether the operator of a custom resource makes pods, or may; a Flagger Canary's pods are the Deployment's."""
    pair = (resource.key.group, resource.key.kind)
    return may_make(resource) or pair in _SUFFIXES or pair in _OPERATED or pair in _PODS


_PODS = frozenset(
    (
        *(("argoproj.io", kind) for kind in ("Workflow", "CronWorkflow", "EventSource", "Sensor", "EventBus")),
        *(("monitoring.coreos.com", kind) for kind in ("PrometheusAgent",)),
        ("keda.sh", "ScaledJob"),
    )
)
