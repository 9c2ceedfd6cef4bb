"""ServiceMonitors: what Prometheus scrapes, by Service label and port name."""

import cdk8s

from groundswell.charts.chart import Chart
from groundswell.charts.pod import METRICS_PORT
from groundswell.model.labels import object_labels, selector_of
from imports.com.coreos.monitoring import (
    ServiceMonitor,
    ServiceMonitorSpec,
    ServiceMonitorSpecEndpoints,
    ServiceMonitorSpecSelector,
)

MERGED_PATH = "/stats/prometheus"
"""Where the sidecar serves its own and the application's metrics (Istio 1.27, Prometheus integration)."""


def add_monitor(chart: Chart, name: str, namespace: str, workload: str, component: str, part_of: str) -> None:
    """Scrapes a workload's Service through its sidecar, every 30 s."""
    chart.add(
        ServiceMonitor,
        metadata=cdk8s.ApiObjectMetadata(
            name=workload, namespace=namespace, labels=dict(object_labels(name, component, part_of))
        ),
        spec=ServiceMonitorSpec(
            selector=ServiceMonitorSpecSelector(match_labels=dict(selector_of(name, component))),
            endpoints=[
                ServiceMonitorSpecEndpoints(
                    port=METRICS_PORT.name, path=MERGED_PATH, interval="30s", scrape_timeout="10s"
                )
            ],
        ),
    )
