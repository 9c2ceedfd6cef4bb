"""The mesh as a whole: strict mTLS, what is logged, and the gateway's own metrics."""

import cdk8s

from groundswell.charts.chart import Chart
from groundswell.charts.monitor import MERGED_PATH
from groundswell.model.labels import platform_labels
from groundswell.model.platform import Platform
from imports.com.coreos.monitoring import (
    PodMonitor,
    PodMonitorSpec,
    PodMonitorSpecNamespaceSelector,
    PodMonitorSpecPodMetricsEndpoints,
    PodMonitorSpecSelector,
)
from imports.io.istio.security import (
    PeerAuthentication,
    PeerAuthenticationSpec,
    PeerAuthenticationSpecMtls,
    PeerAuthenticationSpecMtlsMode,
)
from imports.io.istio.telemetry import (
    Telemetry,
    TelemetrySpec,
    TelemetrySpecAccessLogging,
    TelemetrySpecAccessLoggingFilter,
    TelemetrySpecAccessLoggingProviders,
)

ENVOY_PORT = "http-envoy-prom"
"""The port of every proxy that serves Envoy's own metrics (Istio 1.27, 15090)."""


def meta(platform: Platform, name: str, namespace: str) -> cdk8s.ApiObjectMetadata:
    labels = platform_labels(platform.name)
    return cdk8s.ApiObjectMetadata(name=name, namespace=namespace, labels=labels)


def add_mesh(chart: Chart, platform: Platform) -> None:
    """Objects in the root namespace of the mesh hold for every namespace."""
    root = platform.ingress.gateway_namespace
    chart.add(
        PeerAuthentication,
        metadata=meta(platform, "default", root),
        spec=PeerAuthenticationSpec(mtls=PeerAuthenticationSpecMtls(mode=PeerAuthenticationSpecMtlsMode.STRICT)),
    )
    failures = TelemetrySpecAccessLogging(
        providers=[TelemetrySpecAccessLoggingProviders(name="envoy")],
        filter=TelemetrySpecAccessLoggingFilter(expression="response.code >= 400"),  # successes are in the metrics
    )
    chart.add(Telemetry, metadata=meta(platform, "default", root), spec=TelemetrySpec(access_logging=[failures]))
    chart.add(
        PodMonitor,
        metadata=meta(platform, platform.ingress.gateway_service, root),
        spec=PodMonitorSpec(
            namespace_selector=PodMonitorSpecNamespaceSelector(match_names=[root]),
            selector=PodMonitorSpecSelector(match_labels=dict(platform.gateway_pods.labels)),
            pod_metrics_endpoints=[
                PodMonitorSpecPodMetricsEndpoints(port=ENVOY_PORT, path=MERGED_PATH, interval="30s")
            ],
        ),
    )
