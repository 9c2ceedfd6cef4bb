"""Wave 21: Grafana with its dashboards, which are code like all else."""

import json
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

FOLDER = BY_NAME["grafana"].folder
DASHBOARD = "grafana_dashboard"  # the sidecar of the chart loads every ConfigMap that carries this label


def deliveries(platform: Platform) -> Iterator[Delivery]:
    release = platform.release("grafana")
    yield Delivery(
        name=release.name,
        wave="grafana",
        namespace=release.namespace,
        release=release,
        values=_values(platform),
        folder=FOLDER,
        skip_dry_run=True,  # ServiceMonitor's definition comes from wave 0
    )


def folders(platform: Platform) -> Mapping[str, Callable[[cdk8s.App], None]]:
    return {FOLDER: lambda app: _dashboards(Chart(app, "dashboards"), platform)}


def _values(platform: Platform) -> dict[str, Any]:
    prometheus = platform.release("kube-prometheus-stack")
    # The operator makes this Service with the release's name (chart kube-prometheus-stack 72.4.0).
    url = f"http://{prometheus.name}-prometheus.{prometheus.namespace}.svc.cluster.local:9090"
    source = {
        "name": "Prometheus",
        "type": "prometheus",
        "uid": "prometheus",
        "url": url,
        "access": "proxy",
        "isDefault": True,
    }
    return {
        **on(platform, platform.monitoring),
        "admin": {
            "existingSecret": platform.grafana_secret,
            "userKey": "admin-user",
            "passwordKey": "admin-password",
        },
        "datasources": {"datasources.yaml": {"apiVersion": 1, "datasources": [source, *_traces(platform)]}},
        "grafana.ini": {
            "server": {"root_url": f"https://{platform.host('grafana')}", "domain": platform.host("grafana")},
            "auth.anonymous": {"enabled": False},
            "analytics": {"check_for_updates": False, "reporting_enabled": False},
        },
        "sidecar": {
            "dashboards": {"enabled": True, "label": DASHBOARD, "labelValue": "1"},
            "resources": sized(20, 96, 100, 192),
        },
        "persistence": {"enabled": True, "storageClassName": platform.storage_class, "size": "5Gi"},
        "deploymentStrategy": {"type": "Recreate"},  # its volume is one pod's at a time
        "initChownData": {"enabled": False},  # it would need root; fsGroup does the same
        "resources": sized(100, 256, 500, 512),
        "serviceMonitor": {"enabled": True},
        "testFramework": {"enabled": False},
    }


def _traces(platform: Platform) -> list[dict[str, Any]]:
    source = {"name": "Tempo", "type": "tempo", "uid": "tempo", "url": platform.traces_address, "access": "proxy"}
    return [source] if platform.traces_address else []


def _dashboards(chart: Chart, platform: Platform) -> None:
    namespace = platform.release("grafana").namespace
    labels = {**platform_labels(platform.name), DASHBOARD: "1"}
    chart.add(
        k8s.KubeConfigMap,
        metadata=k8s.ObjectMeta(name="dashboard-services", namespace=namespace, labels=labels),
        data={"services.json": json.dumps(_services(platform), indent=2, sort_keys=True) + "\n"},
    )


def _services(platform: Platform) -> dict[str, Any]:
    """Requests, errors and latency of every service, as the mesh sees them."""
    by = "destination_service_name"
    own = "|".join(service.workload_name for service in platform.services)
    chosen = f'reporter="destination", {by}=~"{own}"'
    queries = {
        "Requests per second": f"sum by ({by}) (rate(istio_requests_total{{{chosen}}}[5m]))",
        "Share of errors": (
            f'sum by ({by}) (rate(istio_requests_total{{{chosen}, response_code=~"5.."}}[5m]))'
            f" / sum by ({by}) (rate(istio_requests_total{{{chosen}}}[5m]))"
        ),
        "Latency, 95th percentile (ms)": (
            f"histogram_quantile(0.95, sum by (le, {by}) "
            f"(rate(istio_request_duration_milliseconds_bucket{{{chosen}}}[5m])))"
        ),
    }
    panels = [
        {
            "id": index + 1,
            "type": "timeseries",
            "title": title,
            "datasource": {"type": "prometheus", "uid": "prometheus"},
            "gridPos": {"h": 8, "w": 24, "x": 0, "y": 8 * index},
            "targets": [{"refId": "A", "expr": query, "legendFormat": f"{{{{{by}}}}}"}],
        }
        for index, (title, query) in enumerate(queries.items())
    ]
    return {
        "uid": f"{platform.name}-services",
        "title": f"{platform.name} services",
        "schemaVersion": 39,
        "panels": panels,
        "time": {"from": "now-3h", "to": "now"},
        "refresh": "30s",
    }


ROW = Row(wave="grafana", platforms=Platform, deliveries=deliveries, folders=folders)
