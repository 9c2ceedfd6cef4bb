"""Where traces go: services to the collector, the collector to the store of traces and to Prometheus."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from groundswell.model import labels
from groundswell.model.described import described
from groundswell.model.flow import DNS, DNS_PORT, Flow, Pods
from groundswell.model.names import DnsLabel, Port

if TYPE_CHECKING:
    from groundswell.model.eks import EksPlatform

PROMETHEUS_PORT = 9090


@described
class Telemetry:
    """One protocol for all clients: OTLP as protobuf over HTTP. Both programs stand outside the mesh."""

    collector: DnsLabel = "otel-collector"  # the release, and the name that clients call
    traces: DnsLabel = "tempo"
    namespace: DnsLabel
    otlp_http: Port = 4318
    otlp_grpc: Port = 4317
    query: Port = 3200  # where Grafana asks for traces
    collector_metrics: Port = 8888

    @property
    def endpoint(self) -> str:
        """By its short name: clients live in the collector's namespace."""
        return f"http://{self.collector}:{self.otlp_http}"

    @property
    def collector_pods(self) -> Pods:
        """Labels of the chart opentelemetry-collector, 0.142.0."""
        return Pods(self.namespace, {labels.NAME: "opentelemetry-collector"})

    @property
    def traces_pods(self) -> Pods:
        """Labels of the chart tempo, 1.24.1."""
        return Pods(self.namespace, {labels.NAME: "tempo"})


def telemetry_flows(platform: "EksPlatform") -> Iterator[Flow]:
    """Every connection that telemetry takes part in, in the order of a trace's way."""
    own = platform.telemetry
    collector, traces, prometheus = own.collector_pods, own.traces_pods, platform.prometheus_pods
    for service in platform.services:
        client = Pods(service.namespace, labels.selector_of(service.name))
        yield Flow(client, collector, own.otlp_http, f"{service.name} sends its traces")
    for pods in (collector, traces):
        yield Flow(pods, DNS, DNS_PORT, "names are resolved over UDP", "UDP")
        yield Flow(pods, DNS, DNS_PORT, "an answer of over 512 bytes is asked again over TCP")
        yield Flow(pods, prometheus, PROMETHEUS_PORT, "metrics made from traces are written")
    yield Flow(collector, traces, own.otlp_grpc, "sampled traces are kept")
    yield Flow(platform.grafana_pods, traces, own.query, "people look at traces")
    yield Flow(prometheus, collector, own.collector_metrics, "metrics are scraped")
    yield Flow(prometheus, traces, own.query, "metrics are scraped")
    yield from platform.role_flows(traces, own.traces, f"{own.traces} keeps traces in its bucket")
