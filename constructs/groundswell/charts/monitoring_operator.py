"""Wave 20: Prometheus with its operator, on the node that keeps metrics."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Ignored, Row
from groundswell.charts.values import on, sized
from groundswell.model.platform import Platform


def deliveries(platform: Platform) -> Iterator[Delivery]:
    release = platform.release("kube-prometheus-stack")
    yield Delivery(
        name=release.name,
        wave="monitoring-operator",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        server_side=True,  # dashboards and rules come close to client-side apply's limit
        skip_crds=True,  # wave 0 owns them
        ignored=tuple(
            Ignored(
                group="admissionregistration.k8s.io",
                kind=kind,
                jq=(".webhooks[]?.clientConfig.caBundle", ".webhooks[]?.failurePolicy"),
                why="a job of the chart writes the certificate, and failurePolicy with it",
            )
            for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
        ),
    )


def _values(platform: Platform) -> dict[str, Any]:
    placed = on(platform, platform.monitoring)
    absent = {"enabled": False}
    return {
        "crds": {"enabled": False},
        "grafana": absent,  # wave 21
        # Out of reach (kubeadm binds them to 127.0.0.1, EKS shows nobody its own): they would only be reported down.
        "kubeControllerManager": absent,
        "kubeScheduler": absent,
        "kubeEtcd": absent,
        "kubeProxy": absent,
        "prometheusOperator": {
            **placed,
            "resources": sized(50, 128, 200, 256),
            "admissionWebhooks": {"patch": placed},
        },
        "prometheus": {"prometheusSpec": {**placed, **_prometheus(platform)}},
        "alertmanager": {
            "alertmanagerSpec": {
                **placed,
                "replicas": 1,
                "resources": sized(20, 64, 100, 128),
                "storage": {"volumeClaimTemplate": _claim(platform, 2)},
            }
        },
        "kube-state-metrics": {**placed, "resources": sized(20, 64, 200, 256)},
        "prometheus-node-exporter": {
            "tolerations": [{"operator": "Exists"}],  # every node is measured, whatever its taint
            "resources": sized(20, 32, 200, 64),
        },
    }


def _prometheus(platform: Platform) -> dict[str, Any]:
    environment = platform.environment
    return {
        "retention": f"{environment.prometheus_retention}d",
        "retentionSize": f"{environment.prometheus_storage * 9 // 10}GB",  # full disks lose the newest data
        "storageSpec": {"volumeClaimTemplate": _claim(platform, environment.prometheus_storage)},
        "resources": sized(300, 1024, 1000, 3072),
        "externalLabels": {"cluster": platform.slug},
        # Every monitor of every namespace, not only those that the chart made itself.
        "serviceMonitorSelectorNilUsesHelmValues": False,
        "podMonitorSelectorNilUsesHelmValues": False,
        "ruleSelectorNilUsesHelmValues": False,
        "probeSelectorNilUsesHelmValues": False,
        # Metrics made from traces come by themselves: nobody scrapes them.
        **({"enableRemoteWriteReceiver": True} if platform.traces_address else {}),
    }


def _claim(platform: Platform, gibibytes: int) -> dict[str, Any]:
    return {
        "spec": {
            "accessModes": ["ReadWriteOnce"],
            "storageClassName": platform.storage_class,
            "resources": {"requests": {"storage": f"{gibibytes}Gi"}},
        }
    }


ROW = Row(wave="monitoring-operator", platforms=Platform, deliveries=deliveries)
