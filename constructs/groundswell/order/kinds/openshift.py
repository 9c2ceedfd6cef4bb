"""What OpenShift brings beyond Kubernetes, told where the objects show that the cluster is one."""

from groundswell.order.need import Capability
from groundswell.order.tree import at
from groundswell.order.view import View

_OWN = "openshift.io"
_SERVED = frozenset(  # API groups of OpenShift Container Platform 4.17 that are not below openshift.io
    (
        *("operators.coreos.com", "packages.operators.coreos.com", "monitoring.coreos.com", "k8s.cni.cncf.io"),
        *("metal3.io", "snapshot.storage.k8s.io", "k8s.ovn.org"),
    )
)
_INSTALLED = frozenset(  # groups below openshift.io that come with operators which somebody installs
    (
        *("ocs.openshift.io", "odf.openshift.io", "logging.openshift.io", "observability.openshift.io"),
        *("compliance.openshift.io", "fileintegrity.openshift.io", "performance.openshift.io", "nfd.openshift.io"),
        *("sriovnetwork.openshift.io", "hive.openshift.io", "ran.openshift.io", "migration.openshift.io"),
    )
)
_NAMESPACES = frozenset(
    f"openshift-{part}"
    for part in (
        *("apiserver", "authentication", "cloud-credential-operator", "cluster-storage-operator", "cluster-version"),
        *(
            "config",
            "config-managed",
            "console",
            "console-operator",
            "controller-manager",
            "dns",
            "etcd",
            "host-network",
        ),
        *("image-registry", "infra", "ingress", "ingress-operator", "insights", "kube-apiserver", "machine-api"),
        *("kube-controller-manager", "kube-scheduler", "machine-config-operator", "marketplace", "monitoring"),
        *("multus", "network-operator", "node", "oauth-apiserver", "operator-lifecycle-manager", "operators"),
        *(
            "ovn-kubernetes",
            "service-ca",
            "user-workload-monitoring",
            "cluster-csi-drivers",
            "cluster-samples-operator",
        ),
    )
)
_CONFIGMAPS = frozenset({"openshift-service-ca.crt", "kube-root-ca.crt"})
_ACCOUNTS = frozenset({"builder", "deployer", "pipeline"})
_ROLES = frozenset(
    (
        *("basic-user", "cluster-reader", "cluster-monitoring-view", "cluster-monitoring-operator", "sudoer"),
        *("monitoring-edit", "monitoring-rules-edit", "monitoring-rules-view", "registry-viewer", "registry-editor"),
        *("self-provisioner", "registry-admin", "system:image-puller", "cluster-status"),
    )
)
_MARKETPLACE = "openshift-marketplace"


def is_openshift(view: View) -> bool:
    """Whether an object is of a kind that only OpenShift serves, or takes an operator from its marketplace."""
    if any(at(each.body, "spec", "sourceNamespace") == _MARKETPLACE for each in view.of_kind("Subscription")):
        return True
    return any(_is_own(each.key.group) for each in view.resources)


def openshift_brings(capability: Capability, view: View) -> bool:
    """Whether a bare cluster of OpenShift 4.17 provides a capability; no where nothing says that it is one."""
    kind, rest = capability[0], capability[1:]
    if kind == "namespace":
        known = rest[0] in _NAMESPACES or rest[0] == "openshift"
    elif kind in ("crd", "controller"):
        known = rest[0] in _SERVED or _is_own(rest[0])
    elif kind == "api":
        known = rest[0] == "metrics.k8s.io"
    elif kind == "configmap":
        known = rest[-1] in _CONFIGMAPS
    elif kind == "service-account":
        known = rest[-1] in _ACCOUNTS
    else:
        known = kind == "cluster-role" and rest[0] in _ROLES
    return known and view.once(is_openshift)


def _is_own(group: str) -> bool:
    return group.endswith(f".{_OWN}") and group not in _INSTALLED
