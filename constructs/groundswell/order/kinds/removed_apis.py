"""Core API versions that Kubernetes no longer serves: the release that removed each, and what stands in its place.

From the deprecated API migration guide of the Kubernetes documentation (releases 1.16 to 1.32).
"""

from collections.abc import Mapping
from typing import NamedTuple


class Removal(NamedTuple):
    """The minor of 1.x from which the version is gone, and the apiVersion to write, "" when nothing replaces it."""

    minor: int
    instead: str


def removal(group: str, version: str, kind: str) -> Removal | None:
    """When an API version of a kind was removed; None for one that still is served, or never was."""
    found = _KINDS.get((group, version, kind)) or _GROUPS.get((group, version))
    return Removal(*found) if found else None


_KINDS: Mapping[tuple[str, str, str], tuple[int, str]] = {
    ("extensions", "v1beta1", "Ingress"): (22, "networking.k8s.io/v1"),
    ("extensions", "v1beta1", "NetworkPolicy"): (16, "networking.k8s.io/v1"),
    ("extensions", "v1beta1", "PodSecurityPolicy"): (16, ""),
    ("policy", "v1beta1", "PodDisruptionBudget"): (25, "policy/v1"),
    ("policy", "v1beta1", "PodSecurityPolicy"): (25, ""),
    ("networking.k8s.io", "v1beta1", "Ingress"): (22, "networking.k8s.io/v1"),
    ("networking.k8s.io", "v1beta1", "IngressClass"): (22, "networking.k8s.io/v1"),
    ("storage.k8s.io", "v1beta1", "CSIStorageCapacity"): (27, "storage.k8s.io/v1"),
    ("storage.k8s.io", "v1beta1", "CSIDriver"): (22, "storage.k8s.io/v1"),
    ("storage.k8s.io", "v1beta1", "CSINode"): (22, "storage.k8s.io/v1"),
    ("storage.k8s.io", "v1beta1", "StorageClass"): (22, "storage.k8s.io/v1"),
    ("storage.k8s.io", "v1beta1", "VolumeAttachment"): (22, "storage.k8s.io/v1"),
    ("batch", "v1beta1", "CronJob"): (25, "batch/v1"),
    ("certificates.k8s.io", "v1beta1", "CertificateSigningRequest"): (22, "certificates.k8s.io/v1"),
    ("coordination.k8s.io", "v1beta1", "Lease"): (22, "coordination.k8s.io/v1"),
    ("admissionregistration.k8s.io", "v1beta1", "MutatingWebhookConfiguration"): (
        22,
        "admissionregistration.k8s.io/v1",
    ),
    (
        "admissionregistration.k8s.io",
        "v1beta1",
        "ValidatingWebhookConfiguration",
    ): (22, "admissionregistration.k8s.io/v1"),
    ("events.k8s.io", "v1beta1", "Event"): (25, "events.k8s.io/v1"),
}
_GROUPS: Mapping[tuple[str, str], tuple[int, str]] = {
    ("extensions", "v1beta1"): (16, "apps/v1"),
    ("apps", "v1beta1"): (16, "apps/v1"),
    ("apps", "v1beta2"): (16, "apps/v1"),
    ("batch", "v2alpha1"): (21, "batch/v1"),
    ("autoscaling", "v2beta1"): (25, "autoscaling/v2"),
    ("autoscaling", "v2beta2"): (26, "autoscaling/v2"),
    ("apiextensions.k8s.io", "v1beta1"): (22, "apiextensions.k8s.io/v1"),
    ("apiregistration.k8s.io", "v1beta1"): (22, "apiregistration.k8s.io/v1"),
    ("authentication.k8s.io", "v1beta1"): (22, "authentication.k8s.io/v1"),
    ("authorization.k8s.io", "v1beta1"): (22, "authorization.k8s.io/v1"),
    ("rbac.authorization.k8s.io", "v1beta1"): (22, "rbac.authorization.k8s.io/v1"),
    ("rbac.authorization.k8s.io", "v1alpha1"): (22, "rbac.authorization.k8s.io/v1"),
    ("scheduling.k8s.io", "v1beta1"): (22, "scheduling.k8s.io/v1"),
    ("discovery.k8s.io", "v1beta1"): (25, "discovery.k8s.io/v1"),
    ("node.k8s.io", "v1beta1"): (25, "node.k8s.io/v1"),
    ("flowcontrol.apiserver.k8s.io", "v1beta1"): (26, "flowcontrol.apiserver.k8s.io/v1"),
    ("flowcontrol.apiserver.k8s.io", "v1beta2"): (29, "flowcontrol.apiserver.k8s.io/v1"),
    ("flowcontrol.apiserver.k8s.io", "v1beta3"): (32, "flowcontrol.apiserver.k8s.io/v1"),
    ("settings.k8s.io", "v1alpha1"): (20, ""),
}
