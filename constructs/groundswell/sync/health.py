"""Health: Argo CD's words, and which kinds have a check at all."""

from collections.abc import Iterable
from enum import StrEnum


class Health(StrEnum):
    """Argo CD's health of an object, best first."""

    HEALTHY = "Healthy"
    SUSPENDED = "Suspended"
    PROGRESSING = "Progressing"
    MISSING = "Missing"
    DEGRADED = "Degraded"
    UNKNOWN = "Unknown"


_SEVERITY = {health: index for index, health in enumerate(Health)}

IGNORE_HEALTH = "argocd.argoproj.io/ignore-healthcheck"

_KINDS: dict[str, frozenset[str]] = {
    group: frozenset(kinds.split())
    for group, kinds in {
        "": "Pod Service PersistentVolumeClaim",
        "acid.zalan.do": "postgresql",
        "acme.cert-manager.io": "Challenge Order",
        "apiextensions.k8s.io": "CustomResourceDefinition",
        "apiregistration.k8s.io": "APIService",
        "apps": "Deployment StatefulSet ReplicaSet DaemonSet",
        "argoproj.io": "AnalysisRun ApplicationSet EventBus EventSource Rollout Sensor Workflow",
        "autoscaling": "HorizontalPodAutoscaler",
        "batch": "CronJob Job",
        "bitnami.com": "SealedSecret",
        "cert-manager.io": "Certificate ClusterIssuer Issuer",
        "elasticsearch.k8s.elastic.co": "Elasticsearch",
        "external-secrets.io": "ClusterExternalSecret ClusterSecretStore ExternalSecret PushSecret SecretStore",
        "gateway.networking.k8s.io": "BackendTLSPolicy Gateway GatewayClass GRPCRoute HTTPRoute ListenerSet TLSRoute",
        "install.istio.io": "IstioOperator",
        "kafka.strimzi.io": "Kafka KafkaBridge KafkaConnect KafkaTopic KafkaUser",
        "monitoring.coreos.com": "Alertmanager Prometheus PrometheusAgent ThanosRuler",
        "networking.k8s.io": "Ingress",
        "operator.tigera.io": "Installation",
        "operators.coreos.com": "Subscription",
        "policy": "PodDisruptionBudget",
        "postgresql.cnpg.io": "Cluster",
        "rabbitmq.com": "RabbitmqCluster",
        "serving.knative.dev": "Service",
    }.items()
}
_WILDCARDS = (".cnrm.cloud.google.com", ".crossplane.io", ".services.k8s.aws", ".upbound.io")
APPLICATION = ("argoproj.io", "Application")


def has_check(group: str, kind: str, *, of_applications: bool = False) -> bool:
    """Whether Argo CD looks at the health of this kind: built in, or among the checks that it ships.

    `of_applications` tells whether argocd-cm restores the check of the kind Application; without it an Application
    counts as done the moment it is applied, like every kind for which this is false. The table holds the built-in
    checks and those shipped ones that platforms meet; a kind of a group it does not know is taken to have none.
    """
    if (group, kind) == APPLICATION:
        return of_applications
    return kind in _KINDS.get(group, ()) or group.endswith(_WILDCARDS)


def worst(healths: Iterable[Health]) -> Health:
    """The worst of several; Healthy for none."""
    return max(healths, key=_SEVERITY.__getitem__, default=Health.HEALTHY)
