"""Incidents about telemetry: what was sent where nobody listened, and counted after it was thrown away."""

from typing import Any

import yaml

from tests.rules.collector_objects import PLAIN, collector
from tests.rules.machines import workload
from tests.rules.prometheus_objects import config, server
from tests.rules.test_dashboard_is_json import told as dashboard
from tests.rules.test_latency_is_read_in_its_unit import told as units

RECEIVER = "--web.enable-remote-write-receiver"
WRITE = "http://prometheus:9090/api/monitoring/prometheus/api/v1/write"
PREFIX = "--web.route-prefix=/api/monitoring/prometheus"


def writing(url: str) -> str:
    """A collector whose span metrics go to a URL."""
    settings = yaml.safe_load(PLAIN)
    settings["exporters"]["prometheusremotewrite"] = {"endpoint": url}
    settings["connectors"] = {"spanmetrics": {}}
    settings["service"]["pipelines"] = {
        "traces": {"receivers": ["otlp"], "exporters": ["otlp/tempo", "spanmetrics"]},
        "metrics": {"receivers": ["spanmetrics"], "exporters": ["prometheusremotewrite"]},
    }
    return collector(yaml.safe_dump(settings))


def telling(**variables: str) -> str:
    env = ", ".join(f"{{name: {name}, value: '{value}'}}" for name, value in variables.items())
    return workload("auth-service", container=f"env: [{env}]")


def test_w74_span_metrics_for_a_server_that_takes_no_writes(new_world: Any) -> None:
    """No span metric ever arrived: the server's receiver for remote writes was never turned on."""
    (told,) = new_world().root(text=server(PREFIX) + writing(WRITE)).messages("GS606")
    assert told.startswith(
        "ConfigMap shop/otel writes to http://prometheus:9090/api/monitoring/prometheus/api/v1/write"
    )
    assert told.endswith("and Deployment shop/prometheus has no receiver for remote writes.")
    assert new_world().root(text=server(PREFIX, RECEIVER) + writing(WRITE)).messages("GS606") == []


def test_w76_seconds_asked_for_as_milliseconds(new_world: Any) -> None:
    """Latencies were absurd: the connector counted in another unit than the dashboards asked for."""
    (told,) = units(new_world(), "s", "traces_spanmetrics_duration_milliseconds")
    assert "asks for traces_spanmetrics_duration_milliseconds" in told
    assert units(new_world(), "s", "traces_spanmetrics_duration_seconds") == []


def test_w80_a_write_url_without_the_servers_prefix(new_world: Any) -> None:
    """Every write was refused with 404: the URL lacked the prefix under which the server answers."""
    short = writing("http://prometheus:9090/api/v1/write")
    (told,) = new_world().root(text=server(PREFIX, RECEIVER) + short).messages("GS606")
    assert told.endswith("takes writes at /api/monitoring/prometheus/api/v1/write.")
    assert new_world().root(text=server(PREFIX, RECEIVER) + writing(WRITE)).messages("GS606") == []


def test_w82_the_port_of_the_other_protocol(new_world: Any) -> None:
    """No trace arrived: the collector's gRPC exporter dialled the HTTP port of the trace store."""
    (told,) = new_world().root(text=collector(PLAIN.replace("tempo:4317", "tempo:4318"))).messages("GS603")
    assert told == "Exporter otlp/tempo of ConfigMap shop/otel sends to tempo:4318, HTTP's port, and it speaks gRPC."
    assert new_world().root(text=collector(PLAIN)).messages("GS603") == []


def test_w84_the_metrics_generators_write_url(new_world: Any) -> None:
    """The trace store's generator wrote its metrics to the server's root."""
    tempo = "metrics_generator: {storage: {remote_write: [{url: %s}]}}"
    wrong = config(tempo % "http://prometheus:9090", "tempo")
    (told,) = new_world().root(text=server(PREFIX, RECEIVER) + wrong).messages("GS606")
    assert told.startswith("ConfigMap shop/tempo writes to http://prometheus:9090")
    assert new_world().root(text=server(PREFIX, RECEIVER) + config(tempo % WRITE, "tempo")).messages("GS606") == []


def test_w92_host_and_port_for_an_http_exporter(new_world: Any) -> None:
    """A service did not start: its HTTP exporter was given the host and port of gRPC, without a scheme."""
    protocol = {"OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf"}
    wrong = telling(OTEL_EXPORTER_OTLP_ENDPOINT="otel-collector:4317", **protocol)
    (told,) = new_world().root(text=wrong).messages("GS601")
    assert "without http:// before it: an HTTP exporter takes a URL only" in told
    cured = telling(OTEL_EXPORTER_OTLP_ENDPOINT="http://otel-collector:4318", **protocol)
    assert new_world().root(text=cured).messages("GS601") == []


def test_w96_queries_without_the_servers_prefix(new_world: Any) -> None:
    """The operations portal showed zeros: it asked the server without the prefix of its routes."""
    (told,) = new_world().root(text=server(PREFIX) + telling(PROMETHEUS_URL="http://prometheus:9090")).messages("GS607")
    assert told.endswith("and Deployment shop/prometheus answers under /api/monitoring/prometheus.")
    cured = telling(PROMETHEUS_URL="http://prometheus:9090/api/monitoring/prometheus")
    assert new_world().root(text=server(PREFIX) + cured).messages("GS607") == []


def test_w116_a_path_that_the_exporter_appends_itself(new_world: Any) -> None:
    """One SDK asked for the path twice, another failed on host and port: each endpoint has a rule of its own."""
    twice = telling(OTEL_EXPORTER_OTLP_ENDPOINT="http://otel-collector:4318/v1/traces")
    (told,) = new_world().root(text=twice).messages("GS601")
    assert "it asks for /v1/traces/v1/traces and gets 404" in told
    plain = telling(OTEL_EXPORTER_OTLP_ENDPOINT="otel-collector:4318")
    assert "without http:// before it" in new_world().root(text=plain).messages("GS601")[0]
    cured = telling(
        OTEL_EXPORTER_OTLP_ENDPOINT="http://otel-collector:4318",
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT="http://otel-collector:4318/v1/traces",
    )
    assert new_world().root(text=cured).messages("GS601") == []


def test_w128_the_prefix_missing_in_every_writer(new_world: Any) -> None:
    """Four writers, a load test among them, lacked the prefix; each was mended on its own."""
    wrong = telling(K6_PROMETHEUS_RW_SERVER_URL="http://prometheus:9090/api/v1/write")
    writers = wrong + config("prometheus.remote_write: http://prometheus:9090/api/v1/write", "alloy")
    told = new_world().root(text=server(PREFIX, RECEIVER) + writers).messages("GS606")
    writers_told = sorted(each.partition(" writes")[0] for each in told)
    assert writers_told == ["ConfigMap shop/alloy", "Deployment shop/auth-service"]
    cured = telling(K6_PROMETHEUS_RW_SERVER_URL=WRITE) + config(f"prometheus.remote_write: {WRITE}", "alloy")
    assert new_world().root(text=server(PREFIX, RECEIVER) + cured).messages("GS606") == []


def test_wl11_span_metrics_behind_the_sampler(new_world: Any) -> None:
    """Request counts saw only the traces that the sampler kept: errors, slow ones, a tenth of the rest."""
    settings = yaml.safe_load(PLAIN)
    settings["processors"]["tail_sampling"] = {}
    settings["connectors"] = {"spanmetrics": {}, "forward": {}}
    metrics = {"receivers": ["spanmetrics"], "exporters": ["otlp/tempo"]}
    behind = {"receivers": ["otlp"], "processors": ["tail_sampling"], "exporters": ["otlp/tempo", "spanmetrics"]}
    settings["service"]["pipelines"] = {"traces": behind, "metrics": metrics}
    (told,) = new_world().root(text=collector(yaml.safe_dump(settings))).messages("GS604")
    assert told == "ConfigMap shop/otel feeds spanmetrics from pipeline traces, behind tail_sampling."
    settings["service"]["pipelines"] = {
        "traces": {"receivers": ["otlp"], "exporters": ["spanmetrics", "forward"]},
        "traces/kept": {"receivers": ["forward"], "processors": ["tail_sampling"], "exporters": ["otlp/tempo"]},
        "metrics": metrics,
    }
    assert new_world().root(text=collector(yaml.safe_dump(settings))).messages("GS604") == []


def test_w86_a_dashboard_that_is_no_json(new_world: Any) -> None:
    """A dashboard was missing: its JSON had a comma too many."""
    (told,) = dashboard(new_world(), '{"title": "x", "panels": [],}')
    assert told.startswith("a.json of ConfigMap g/d is no JSON")
    assert dashboard(new_world(), '{"title": "x", "panels": []}') == []
