"""What every Kubernetes cluster brings itself, before anyone has applied anything."""

from groundswell.order.need import Capability

_NAMESPACES = frozenset({"default", "kube-system", "kube-public", "kube-node-lease"})
_PRIORITIES = frozenset({"system-cluster-critical", "system-node-critical"})
_SERVICES = frozenset({("default", "kubernetes"), ("kube-system", "kube-dns")})
_CONFIGMAPS = frozenset({"kube-root-ca.crt"})
_CORE_GROUPS = frozenset({"", "apps", "batch", "autoscaling", "policy", "extensions", "events.k8s.io"})
_CORE_SUFFIX = ".k8s.io"
_CORE_STEMS = frozenset(  # not every *.k8s.io: Gateway API, snapshots and metrics are installed
    (
        *("admissionregistration", "apiextensions", "apiregistration", "authentication", "authorization"),
        *("certificates", "coordination", "discovery", "flowcontrol.apiserver", "internal.apiserver", "networking"),
        *("node", "rbac.authorization", "resource", "scheduling", "storage", "storagemigration"),
    )
)


def core_group(group: str) -> bool:
    """Whether an API group is served by every cluster, without a CRD or an aggregated API server."""
    return group in _CORE_GROUPS or (group.endswith(_CORE_SUFFIX) and group.removesuffix(_CORE_SUFFIX) in _CORE_STEMS)


def brings(capability: Capability) -> bool:
    """Whether a bare cluster provides a capability."""
    kind, rest = capability[0], capability[1:]
    if kind == "namespace":
        return rest[0] in _NAMESPACES
    if kind in ("crd", "api"):
        return core_group(rest[0])
    if kind == "service-account":
        return rest[-1] == "default"
    if kind == "priority-class":
        return rest[0] in _PRIORITIES
    if kind == "service":
        return rest in _SERVICES
    if kind == "configmap":
        return rest[-1] in _CONFIGMAPS
    return kind == "configmap-key" and rest[1] in _CONFIGMAPS
