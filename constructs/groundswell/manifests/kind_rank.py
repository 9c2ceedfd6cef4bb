"""The order in which Argo CD applies kinds inside one wave."""

_ORDER = (
    "Namespace",
    "NetworkPolicy",
    "ResourceQuota",
    "LimitRange",
    "PodSecurityPolicy",
    "PodDisruptionBudget",
    "ServiceAccount",
    "Secret",
    "SecretList",
    "ConfigMap",
    "StorageClass",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "CustomResourceDefinition",
    "ClusterRole",
    "ClusterRoleList",
    "ClusterRoleBinding",
    "ClusterRoleBindingList",
    "Role",
    "RoleList",
    "RoleBinding",
    "RoleBindingList",
    "Service",
    "DaemonSet",
    "Pod",
    "ReplicationController",
    "ReplicaSet",
    "Deployment",
    "HorizontalPodAutoscaler",
    "StatefulSet",
    "Job",
    "CronJob",
    "IngressClass",
    "Ingress",
    "APIService",
)

LAST = len(_ORDER) + 1
"""The rank every other kind shares: custom resources, webhook configurations, PriorityClass, Gateway, Application."""

_RANKS = {kind: rank for rank, kind in enumerate(_ORDER, start=1)}


def rank_of(kind: str) -> int:
    """The place of a kind in its wave, 1 first, `LAST` for what the table does not name.

    Argo CD looks at the name only and not at the API group: a Knative Service ranks as a Service. Source: the kind
    order of its sync engine.
    """
    return _RANKS.get(kind, LAST)
