"""Which kinds Argo CD can call healthy or not. What has no health check counts as done the moment it is applied."""

from functools import cache

_BUILT_IN = {
    "": ("Pod", "Service", "PersistentVolumeClaim"),
    "apps": ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"),
    "batch": ("Job", "CronJob"),
    "networking.k8s.io": ("Ingress",),
    "extensions": ("Ingress",),
    "autoscaling": ("HorizontalPodAutoscaler",),
    "apiregistration.k8s.io": ("APIService",),
    "policy": ("PodDisruptionBudget",),
    "apiextensions.k8s.io": ("CustomResourceDefinition",),
    "argoproj.io": ("ApplicationSet", "Rollout", "AnalysisRun", "Experiment", "Workflow", "CronWorkflow", "EventBus"),
}
"""The core kinds, and Argo's own."""

_SHIPPED = {
    "acid.zalan.do": ("postgresql",),
    "acme.cert-manager.io": ("Challenge", "Order"),
    "addons.cluster.x-k8s.io": ("ClusterResourceSet",),
    "apps.kruise.io": ("AdvancedCronJob", "BroadcastJob", "CloneSet", "DaemonSet", "StatefulSet"),
    "apps.openshift.io": ("DeploymentConfig",),
    "autoscaling.k8s.io": ("VerticalPodAutoscaler",),
    "beat.k8s.elastic.co": ("Beat",),
    "bitnami.com": ("SealedSecret",),
    "camel.apache.org": ("Integration",),
    "ceph.rook.io": ("CephCluster", "CephObjectStore"),
    "cert-manager.io": ("Certificate", "CertificateRequest", "Issuer", "ClusterIssuer"),
    "cluster.x-k8s.io": ("Cluster", "Machine", "MachineDeployment", "MachineHealthCheck", "MachinePool"),
    "elasticsearch.k8s.elastic.co": ("Elasticsearch",),
    "external-secrets.io": (
        "ExternalSecret",
        "ClusterExternalSecret",
        "SecretStore",
        "ClusterSecretStore",
        "PushSecret",
    ),
    "flagger.app": ("Canary",),
    "flink.apache.org": ("FlinkDeployment",),
    "gateway.networking.k8s.io": (
        "BackendTLSPolicy",
        "Gateway",
        "GatewayClass",
        "GRPCRoute",
        "HTTPRoute",
        "ListenerSet",
        "TLSRoute",
    ),
    "getambassador.io": ("Host", "Mapping"),
    "grafana.integreatly.org": ("Grafana", "GrafanaDashboard", "GrafanaDatasource", "GrafanaFolder"),
    "helm.toolkit.fluxcd.io": ("HelmRelease",),
    "install.istio.io": ("IstioOperator",),
    "k8s.keycloak.org": ("Keycloak",),
    "k8s.mariadb.com": ("Backup", "Database", "Grant", "MariaDB", "SqlJob", "User"),
    "kafka.strimzi.io": ("Kafka", "KafkaBridge", "KafkaConnect", "KafkaConnector", "KafkaTopic", "KafkaUser"),
    "karpenter.k8s.aws": ("EC2NodeClass",),
    "karpenter.sh": ("EC2NodeClass", "NodeClaim", "NodePool"),
    "keda.sh": ("ScaledObject", "ScaledJob"),
    "kibana.k8s.elastic.co": ("Kibana",),
    "kubevirt.io": ("VirtualMachine", "VirtualMachineInstance"),
    "kustomize.toolkit.fluxcd.io": ("Kustomization",),
    "kyverno.io": ("ClusterPolicy", "Policy"),
    "longhorn.io": ("Volume",),
    "minio.min.io": ("Tenant",),
    "monitoring.coreos.com": ("Prometheus", "Alertmanager", "ThanosRuler"),
    "numaflow.numaproj.io": ("Pipeline", "MonoVertex", "InterStepBufferService", "Vertex"),
    "operator.openshift.io": ("IngressController",),
    "operator.tigera.io": ("Installation",),
    "operators.coreos.com": ("Subscription",),
    "postgresql.cnpg.io": ("Backup", "Cluster", "Database"),
    "projectcontour.io": ("ExtensionService", "HTTPProxy"),
    "rabbitmq.com": (
        "Binding",
        "Exchange",
        "Permission",
        "Policy",
        "Queue",
        "RabbitmqCluster",
        "Shovel",
        "User",
        "Vhost",
    ),
    "route.openshift.io": ("Route",),
    "secrets.hashicorp.com": ("VaultStaticSecret",),
    "serving.knative.dev": ("Service",),
    "source.toolkit.fluxcd.io": ("GitRepository", "HelmRepository", "HelmChart", "OCIRepository", "Bucket"),
    "sparkoperator.k8s.io": ("SparkApplication",),
    "velero.io": ("Backup", "Restore", "Schedule"),
}
"""Lua scripts that come with Argo CD, as its folder `resource_customizations` has them in 3.2 and later."""

OUTSIDE = (".crossplane.io", ".upbound.io", ".cnrm.cloud.google.com", ".services.k8s.aws")
"""Ends of groups in which every object stands for something outside: one script checks all that a provider makes."""

KINDS: frozenset[tuple[str, str]] = frozenset(
    (group, kind) for table in (_BUILT_IN, _SHIPPED) for group, kinds in table.items() for kind in kinds
)
"""(group, kind) with a health check in a stock Argo CD: built into its engine, or shipped with it as a Lua script.

`Application` is not among them: its check was taken out in 1.8 and comes back only by a customization in `argocd-cm`.
"""


@cache
def is_stock(group: str, kind: str) -> bool:
    """Whether a stock Argo CD has a health check for a kind."""
    return (group, kind) in KINDS or group.endswith(OUTSIDE)
