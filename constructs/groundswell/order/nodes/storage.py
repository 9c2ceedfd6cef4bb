"""Storage: which driver stands behind a StorageClass, and who brings it."""

from groundswell.manifests.resource import Application, Resource
from groundswell.order.tree import text

DRIVERS_BY_IMAGE = {
    "aws-ebs-csi-driver": "ebs.csi.aws.com",
    "aws-efs-csi-driver": "efs.csi.aws.com",
    "aws-fsx-csi-driver": "fsx.csi.aws.com",
    "gcp-compute-persistent-disk-csi-driver": "pd.csi.storage.gke.io",
    "azuredisk-csi": "disk.csi.azure.com",
    "azurefile-csi": "file.csi.azure.com",
    "local-path-provisioner": "rancher.io/local-path",
    "longhorn-manager": "driver.longhorn.io",
    "nfs-subdir-external-provisioner": "cluster.local/nfs-subdir-external-provisioner",
    "nfsplugin": "nfs.csi.k8s.io",
    "hcloud-csi-driver": "csi.hetzner.cloud",
    "do-csi-plugin": "dobs.csi.digitalocean.com",
    "vsphere-csi-driver": "csi.vsphere.vmware.com",
    "cinder-csi-plugin": "cinder.csi.openstack.org",
    "provisioner-localpv": "openebs.io/local",
}
"""Last part of an image's name to the driver that it runs."""

DRIVERS_BY_CHART = {
    "aws-ebs-csi-driver": "ebs.csi.aws.com",
    "aws-efs-csi-driver": "efs.csi.aws.com",
    "aws-fsx-csi-driver": "fsx.csi.aws.com",
    "azuredisk-csi-driver": "disk.csi.azure.com",
    "longhorn": "driver.longhorn.io",
    "nfs-subdir-external-provisioner": "cluster.local/nfs-subdir-external-provisioner",
    "csi-driver-nfs": "nfs.csi.k8s.io",
    "hcloud-csi": "csi.hetzner.cloud",
    "local-path-provisioner": "rancher.io/local-path",
}
"""Name of a chart, or of an EKS add-on, to the driver that it brings."""

_MIGRATED = {
    "kubernetes.io/aws-ebs": "ebs.csi.aws.com",
    "kubernetes.io/gce-pd": "pd.csi.storage.gke.io",
    "kubernetes.io/azure-disk": "disk.csi.azure.com",
    "kubernetes.io/azure-file": "file.csi.azure.com",
    "kubernetes.io/cinder": "cinder.csi.openstack.org",
    "kubernetes.io/vsphere-volume": "csi.vsphere.vmware.com",
}
OTHER_CHARTS = frozenset(
    (
        *("base", "istiod", "gateway", "kiali-server", "external-secrets", "external-dns", "cert-manager", "kyverno"),
        *("aws-load-balancer-controller", "metrics-server", "cluster-autoscaler", "aws-node-termination-handler"),
        *("kube-prometheus-stack", "prometheus", "grafana", "loki", "tempo", "jaeger", "opentelemetry-collector"),
        *("opentelemetry-operator", "promtail", "alloy", "fluent-bit", "eck-operator", "elasticsearch", "kibana"),
        *("postgresql", "redis", "rabbitmq", "kafka", "postgres-operator", "redis-operator", "cloudnative-pg"),
        *("argo-rollouts", "argo-cd", "argo-events", "argo-workflows", "keda", "karpenter", "ingress-nginx"),
        *("opencost", "k6-operator", "sealed-secrets", "reloader", "velero", "livekit-server", "cluster"),
    )
)
"""Charts whose templates hold no StorageClass and no driver (read off their upstream repositories)."""
_CLASS_VALUES = frozenset({"storageClasses", "defaultStorageClass"})
"""The values by which the chart of the EBS driver makes StorageClasses (aws-ebs-csi-driver 2.30, values.yaml)."""
_NO_DRIVER = "kubernetes.io/no-provisioner"

DEFAULT_CLASS = "storageclass.kubernetes.io/is-default-class"


def driver_of(storage_class: Resource) -> str:
    """The driver that serves a class, "" where there is nothing to run; in-tree names mean the driver they became."""
    provisioner = text(storage_class.body.get("provisioner"))
    return "" if provisioner == _NO_DRIVER else _MIGRATED.get(provisioner, provisioner)


def brings_no_storage(application: Application, kind: str) -> bool:
    """Whether each source of an Application is a chart that brings no such thing: a storage-class, or a csi-driver."""
    for index, source in enumerate(application.sources):
        values = application.values[index] if index < len(application.values) else {}
        asked = bool(_CLASS_VALUES & values.keys())
        driver_only = source.get("chart") == "aws-ebs-csi-driver" and kind == "storage-class" and not asked
        if not source.get("ref") and not driver_only and text(source.get("chart")) not in OTHER_CHARTS:
            return False
    return bool(application.sources)


def is_default(storage_class: Resource) -> bool:
    """Whether claims that name no class get this one."""
    return storage_class.annotations.get(DEFAULT_CLASS) == "true"


def waits_for_consumer(storage_class: Resource) -> bool:
    """Whether its claims stay Pending until a pod uses them."""
    return storage_class.body.get("volumeBindingMode") == "WaitForFirstConsumer"
