"""Values that the API server checks in code, so that the published OpenAPI document of the core API does not show them.

Each name is `Definition.field`, with `[]` for the items of a list. Source: the Kubernetes API reference, "Possible enum
values" and the field texts, release 1.34.
"""

from collections.abc import Mapping
from typing import Any

_PROTOCOLS = ("SCTP", "TCP", "UDP")
_ACCESS_MODES = ("ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod")
_OPERATORS = ("DoesNotExist", "Exists", "In", "NotIn")
_PREEMPTION = ("Never", "PreemptLowerPriority")
_PORT = {"minimum": 1, "maximum": 65535}
_NOT_NEGATIVE = {"minimum": 0}

ENUMS: Mapping[str, tuple[str, ...]] = {
    "Container.imagePullPolicy": ("Always", "IfNotPresent", "Never"),
    "Container.terminationMessagePolicy": ("FallbackToLogsOnError", "File"),
    "ContainerPort.protocol": _PROTOCOLS,
    "CronJobSpec.concurrencyPolicy": ("Allow", "Forbid", "Replace"),
    "CustomResourceConversion.strategy": ("None", "Webhook"),
    "CustomResourceDefinitionSpec.scope": ("Cluster", "Namespaced"),
    "DaemonSetUpdateStrategy.type": ("OnDelete", "RollingUpdate"),
    "DeploymentStrategy.type": ("Recreate", "RollingUpdate"),
    "HPAScalingPolicy.type": ("Percent", "Pods"),
    "HPAScalingRules.selectPolicy": ("Disabled", "Max", "Min"),
    "HTTPGetAction.scheme": ("HTTP", "HTTPS"),
    "HTTPIngressPath.pathType": ("Exact", "ImplementationSpecific", "Prefix"),
    "LabelSelectorRequirement.operator": _OPERATORS,
    "MetricSpec.type": ("ContainerResource", "External", "Object", "Pods", "Resource"),
    "MetricTarget.type": ("AverageValue", "Utilization", "Value"),
    "MutatingWebhook.failurePolicy": ("Fail", "Ignore"),
    "MutatingWebhook.matchPolicy": ("Equivalent", "Exact"),
    "MutatingWebhook.reinvocationPolicy": ("IfNeeded", "Never"),
    "MutatingWebhook.sideEffects": ("None", "NoneOnDryRun"),
    "NetworkPolicyPort.protocol": _PROTOCOLS,
    "NetworkPolicySpec.policyTypes[]": ("Egress", "Ingress"),
    "NodeSelectorRequirement.operator": (*_OPERATORS, "Gt", "Lt"),
    "PersistentVolumeClaimSpec.accessModes[]": _ACCESS_MODES,
    "PersistentVolumeClaimSpec.volumeMode": ("Block", "Filesystem"),
    "PersistentVolumeSpec.accessModes[]": _ACCESS_MODES,
    "PersistentVolumeSpec.persistentVolumeReclaimPolicy": ("Delete", "Recycle", "Retain"),
    "PersistentVolumeSpec.volumeMode": ("Block", "Filesystem"),
    "PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy": ("AlwaysAllow", "IfHealthyBudget"),
    "PodSpec.dnsPolicy": ("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"),
    "PodSpec.preemptionPolicy": _PREEMPTION,
    "PodSpec.restartPolicy": ("Always", "Never", "OnFailure"),
    "PriorityClass.preemptionPolicy": _PREEMPTION,
    "RoleRef.apiGroup": ("rbac.authorization.k8s.io",),
    "RoleRef.kind": ("ClusterRole", "Role"),
    "RuleWithOperations.operations[]": ("*", "CONNECT", "CREATE", "DELETE", "UPDATE"),
    "RuleWithOperations.scope": ("*", "Cluster", "Namespaced"),
    "SeccompProfile.type": ("Localhost", "RuntimeDefault", "Unconfined"),
    "ServicePort.protocol": _PROTOCOLS,
    "ServiceSpec.externalTrafficPolicy": ("Cluster", "Local"),
    "ServiceSpec.internalTrafficPolicy": ("Cluster", "Local"),
    "ServiceSpec.ipFamilyPolicy": ("PreferDualStack", "RequireDualStack", "SingleStack"),
    "ServiceSpec.sessionAffinity": ("ClientIP", "None"),
    "ServiceSpec.type": ("ClusterIP", "ExternalName", "LoadBalancer", "NodePort"),
    "StatefulSetSpec.podManagementPolicy": ("OrderedReady", "Parallel"),
    "StatefulSetUpdateStrategy.type": ("OnDelete", "RollingUpdate"),
    "StorageClass.reclaimPolicy": ("Delete", "Retain"),
    "StorageClass.volumeBindingMode": ("Immediate", "WaitForFirstConsumer"),
    "Taint.effect": ("NoExecute", "NoSchedule", "PreferNoSchedule"),
    "Toleration.effect": ("NoExecute", "NoSchedule", "PreferNoSchedule"),
    "Toleration.operator": ("Equal", "Exists"),
    "TopologySpreadConstraint.whenUnsatisfiable": ("DoNotSchedule", "ScheduleAnyway"),
    "ValidatingWebhook.failurePolicy": ("Fail", "Ignore"),
    "ValidatingWebhook.matchPolicy": ("Equivalent", "Exact"),
    "ValidatingWebhook.sideEffects": ("None", "NoneOnDryRun"),
}

# Named like the enums, or `Definition` for the object itself.
STATED: Mapping[str, Mapping[str, Any]] = {
    "Container": {"required": ["image", "name"]},
    "ContainerPort.containerPort": _PORT,
    "DeploymentSpec.replicas": _NOT_NEGATIVE,
    "HorizontalPodAutoscalerSpec.maxReplicas": {"minimum": 1},
    "PodSpec.containers": {"minItems": 1},
    "ServicePort.nodePort": {"minimum": 0, "maximum": 65535},
    "ServicePort.port": _PORT,
    "StatefulSetSpec.replicas": _NOT_NEGATIVE,
}

# A key of a keyed list that may be left out, and what the API server then writes.
KEY_DEFAULTS: Mapping[str, str] = {"ContainerPort.protocol": "TCP", "ServicePort.protocol": "TCP"}

# Kinds that old manifests still hold, gone from the API under this group for good (deprecated API migration guide).
REMOVED: Mapping[str, tuple[str, ...]] = {
    "extensions": ("DaemonSet", "Deployment", "Ingress", "NetworkPolicy", "PodSecurityPolicy", "ReplicaSet"),
    "policy": ("PodSecurityPolicy",),
}
