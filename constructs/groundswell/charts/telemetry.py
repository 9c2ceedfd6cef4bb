"""Wave 22: where traces go. Services send to the collector, which keeps a sample and makes metrics of all."""

from collections.abc import Iterator
from typing import Any

from groundswell.charts.delivery import Delivery, Row
from groundswell.charts.pod import OUTSIDE_THE_MESH
from groundswell.charts.values import sized
from groundswell.model.eks import EksPlatform
from groundswell.model.telemetry import PROMETHEUS_PORT

BUCKETS = ["5ms", "10ms", "25ms", "50ms", "100ms", "250ms", "500ms", "1s", "2500ms", "5s", "10s"]
DIMENSIONS = ("http.method", "http.status_code", "http.route")


def deliveries(platform: EksPlatform) -> Iterator[Delivery]:
    telemetry = platform.telemetry
    for name, values in ((telemetry.traces, _traces(platform)), (telemetry.collector, _collector(platform))):
        release = platform.release(name)
        yield Delivery(
            name=name, wave="telemetry", namespace=release.namespace, release=release, values=values, skip_dry_run=True
        )


def _remote_write(platform: EksPlatform) -> str:
    """Prometheus takes metrics here (the operator names its Service after the release, chart 72.4.0)."""
    prometheus = platform.release("kube-prometheus-stack")
    host = f"{prometheus.name}-prometheus.{prometheus.namespace}.svc.cluster.local"
    return f"http://{host}:{PROMETHEUS_PORT}/api/v1/write"


def _traces(platform: EksPlatform) -> dict[str, Any]:
    """Tempo, one process, with its blocks in a bucket; the role comes from Pod Identity, so no key stands here."""
    bucket = {
        "bucket": platform.bucket_name("traces"),
        "endpoint": f"s3.{platform.region}.amazonaws.com",
        "region": platform.region,
    }
    return {
        "fullnameOverride": platform.telemetry.traces,
        "podLabels": OUTSIDE_THE_MESH,
        "tempo": {
            "retention": "168h",  # the bucket expires what is older too
            "reportingEnabled": False,
            "storage": {"trace": {"backend": "s3", "s3": bucket}},
            "metricsGenerator": {"enabled": True, "remoteWriteUrl": _remote_write(platform)},
            "resources": sized(100, 256, 500, 512),
        },
        "serviceMonitor": {"enabled": True},
    }


def _collector(platform: EksPlatform) -> dict[str, Any]:
    return {
        "fullnameOverride": platform.telemetry.collector,
        "mode": "deployment",
        "image": {"repository": "otel/opentelemetry-collector-contrib"},  # tail sampling is not in the core one
        "replicaCount": 1,  # tail sampling needs every span of a trace in one place
        "podLabels": OUTSIDE_THE_MESH,
        "ports": {name: {"enabled": False} for name in ("jaeger-compact", "jaeger-thrift", "jaeger-grpc", "zipkin")}
        | {"metrics": {"enabled": True}},
        "config": _pipelines(platform),
        "resources": sized(100, 256, 500, 512),
        "serviceMonitor": {"enabled": True},
    }


def _pipelines(platform: EksPlatform) -> dict[str, Any]:
    """In by OTLP; out to Tempo, and as metrics to Prometheus. `null` takes out what the chart's own settings have."""
    telemetry = platform.telemetry
    return {
        "receivers": {
            "jaeger": None,
            "zipkin": None,
            "prometheus": None,
            "otlp": {
                "protocols": {
                    "grpc": {"endpoint": f"0.0.0.0:{telemetry.otlp_grpc}"},
                    "http": {"endpoint": f"0.0.0.0:{telemetry.otlp_http}"},
                }
            },
        },
        "processors": {
            "memory_limiter": {"check_interval": "1s", "limit_mib": 400, "spike_limit_mib": 100},
            "tail_sampling": _sampling(),
            "batch": {"timeout": "5s", "send_batch_size": 1000},
        },
        "connectors": _connectors(),
        "exporters": {
            "debug": None,
            "otlp/tempo": {"endpoint": f"{telemetry.traces}:{telemetry.otlp_grpc}", "tls": {"insecure": True}},
            "prometheusremotewrite": {"endpoint": _remote_write(platform)},
        },
        "service": {"pipelines": _ways()},
    }


def _connectors() -> dict[str, Any]:
    """Metrics made of spans."""
    return {
        "spanmetrics": {
            "namespace": "traces.spanmetrics",
            "histogram": {"unit": "s", "explicit": {"buckets": BUCKETS}},
            "dimensions": [{"name": name} for name in DIMENSIONS],
        },
        "servicegraph": {"store": {"ttl": "2m", "max_items": 10000}},
    }


def _ways() -> dict[str, Any]:
    """Metrics of every trace, and then the sample that is kept; no logs come this way."""
    return {
        "traces": _way(["otlp"], ["memory_limiter", "batch"], ["spanmetrics", "servicegraph"]),
        "traces/sampled": _way(["otlp"], ["memory_limiter", "tail_sampling", "batch"], ["otlp/tempo"]),
        "metrics": _way(["spanmetrics", "servicegraph"], ["memory_limiter", "batch"], ["prometheusremotewrite"]),
        "logs": None,
    }


def _way(receivers: list[str], processors: list[str], exporters: list[str]) -> dict[str, Any]:
    return {"receivers": receivers, "processors": processors, "exporters": exporters}


def _sampling() -> dict[str, Any]:
    """Every error, every slow one, and a tenth of the rest."""
    return {
        "decision_wait": "10s",
        "num_traces": 100000,
        "policies": [
            {"name": "errors", "type": "status_code", "status_code": {"status_codes": ["ERROR"]}},
            {"name": "slow", "type": "latency", "latency": {"threshold_ms": 1000}},
            {"name": "rest", "type": "probabilistic", "probabilistic": {"sampling_percentage": 10}},
        ],
    }


ROW = Row(wave="telemetry", platforms=EksPlatform, deliveries=deliveries)
