"""Wave 3: who may do what, the default StorageClass, and the metrics that autoscalers read."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import cdk8s
from cdk8s_plus_27 import k8s

from groundswell.charts.chart import Chart
from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.values import on, sized
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from groundswell.model.waves import BY_NAME

FOLDER = BY_NAME["rbac-storage"].folder
READ = ["get", "list", "watch"]
SEEN: Mapping[str, tuple[str, ...]] = {
    "": (
        "configmaps",
        "endpoints",
        "events",
        "namespaces",
        "nodes",
        "persistentvolumeclaims",
        "persistentvolumes",
        "pods",
        "pods/log",
        "serviceaccounts",
        "services",
    ),
    "apps": ("daemonsets", "deployments", "replicasets", "statefulsets"),
    "argoproj.io": ("applications", "appprojects"),
    "autoscaling": ("horizontalpodautoscalers",),
    "batch": ("cronjobs", "jobs"),
    "elbv2.k8s.aws": ("targetgroupbindings",),
    "external-secrets.io": ("clustersecretstores", "externalsecrets"),
    "monitoring.coreos.com": ("podmonitors", "prometheusrules", "servicemonitors"),
    "networking.istio.io": ("envoyfilters", "gateways", "virtualservices"),
    "networking.k8s.io": ("networkpolicies",),
    "policy": ("poddisruptionbudgets",),
    "security.istio.io": ("authorizationpolicies", "peerauthentications", "requestauthentications"),
}
"""What observers see. Secrets are left out: who may read pods must not read passwords."""


def deliveries(platform: Platform) -> Iterator[Delivery]:
    yield Delivery(name="rbac-storage", wave="rbac-storage", namespace="kube-system", folder=FOLDER)
    release = platform.release("metrics-server")
    yield Delivery(
        name=release.name,
        wave="rbac-storage",
        namespace=release.namespace,
        release=release,
        values=_metrics_server(platform),
    )


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    def charts(app: cdk8s.App) -> None:
        _roles(Chart(app, "rbac"), platform)
        _storage(Chart(app, "storage"), platform)

    return {FOLDER: charts}


def _metrics_server(platform: Platform) -> dict[str, Any]:
    own = {} if platform.kubelets_are_signed else {"args": ["--kubelet-insecure-tls"]}
    return {**on(platform, platform.controllers), "resources": sized(100, 128, 500, 256), **own}


def _storage(chart: Chart, platform: Platform) -> None:
    chart.add(
        k8s.KubeStorageClass,
        metadata=k8s.ObjectMeta(
            name=platform.storage_class,
            labels=platform_labels(platform.name),
            annotations={"storageclass.kubernetes.io/is-default-class": "true"},
        ),
        provisioner="ebs.csi.aws.com",
        parameters={"type": "gp3", "encrypted": "true", "csi.storage.k8s.io/fstype": "ext4"},
        volume_binding_mode="WaitForFirstConsumer",  # the volume is made in the zone of its pod
        allow_volume_expansion=True,
        reclaim_policy="Retain" if platform.environment.production else "Delete",
    )


def _roles(chart: Chart, platform: Platform) -> None:
    """Reading for whoever looks after the platform; nobody gets cluster-admin, and no group gets everything."""
    rules = [k8s.PolicyRule(api_groups=[group], resources=list(kinds), verbs=READ) for group, kinds in SEEN.items()]
    name = f"{platform.name}-observer"
    chart.add(
        k8s.KubeClusterRole, metadata=k8s.ObjectMeta(name=name, labels=platform_labels(platform.name)), rules=rules
    )
    chart.add(
        k8s.KubeClusterRoleBinding,
        metadata=k8s.ObjectMeta(name=name, labels=platform_labels(platform.name)),
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="ClusterRole", name=name),
        subjects=[k8s.Subject(api_group="rbac.authorization.k8s.io", kind="Group", name=f"{platform.name}:observers")],
    )


ROW = Row(wave="rbac-storage", platforms=Platform, deliveries=deliveries, folders=folders)
