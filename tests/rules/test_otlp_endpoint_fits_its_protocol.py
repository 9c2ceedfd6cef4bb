"""GS601: an OTLP endpoint has the form and the port of its protocol."""

from typing import Any

import pytest

from tests.rules.machines import workload

GENERAL, TRACES = "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
PROTOCOL = "OTEL_EXPORTER_OTLP_PROTOCOL"


def told(world: Any, **variables: str) -> list[tuple[str, str]]:
    env = ", ".join(f"{{name: {name}, value: '{value}'}}" for name, value in variables.items())
    found = world.root(text=workload(container=f"env: [{env}]")).findings("GS601")
    return [(str(each.severity), each.message) for each in found]


@pytest.mark.parametrize(
    "variables",
    [
        {GENERAL: "http://otel:4318", PROTOCOL: "http/protobuf"},
        {GENERAL: "http://otel:4317", PROTOCOL: "grpc"},
        {TRACES: "http://otel:4318/v1/traces", PROTOCOL: "http/protobuf"},
        {GENERAL: "http://otel:4317"},
        {GENERAL: "https://otlp.example/otlp", PROTOCOL: "http/protobuf"},
        {GENERAL: "http://$(HOST_IP):4318", PROTOCOL: "grpc"},
        {GENERAL: "", PROTOCOL: ""},
        {GENERAL: "http://otel:4317", PROTOCOL: "http/protobuf", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "grpc"},
    ],
)
def test_forms_that_arrive(world: Any, variables: dict[str, str]) -> None:
    kept = {**variables}
    if "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL" in kept:
        kept = {TRACES: kept[GENERAL], **{name: value for name, value in kept.items() if name != GENERAL}}
    assert told(world, **kept) == []


@pytest.mark.parametrize(
    ("variables", "severity", "words"),
    [
        (
            {GENERAL: "otel:4317", PROTOCOL: "http/protobuf"},
            "error",
            "an HTTP exporter takes a URL only; and 4317 is gRPC's port",
        ),
        ({GENERAL: "otel:4318"}, "error", "without http:// before it: an HTTP exporter takes a URL only."),
        ({GENERAL: "otel:4317"}, "warning", "not every SDK takes that for gRPC"),
        ({GENERAL: "http://otel:4317", PROTOCOL: "http/protobuf"}, "error", "and 4317 is gRPC's port"),
        ({GENERAL: "http://otel:4318", PROTOCOL: "grpc"}, "error", "and 4318 is HTTP's port"),
        ({GENERAL: "http://otel:4318/v1/traces"}, "error", "it asks for /v1/traces/v1/traces and gets 404"),
        ({TRACES: "http://otel:4318"}, "error", "it lacks the path /v1/traces"),
        ({TRACES: "http://otel:4318/v1/metrics"}, "error", "which is another signal's path; traces go to /v1/traces"),
        ({"MANAGEMENT_OTLP_TRACING_ENDPOINT": "http://otel:4318"}, "error", "it lacks the path /v1/traces"),
        ({PROTOCOL: "http"}, "error", "the known protocols are grpc, http/protobuf, http/json"),
        ({GENERAL: "tcp://otel:4317"}, "warning", "with the scheme tcp"),
    ],
)
def test_forms_that_do_not(world: Any, variables: dict[str, str], severity: str, words: str) -> None:
    ((found, message),) = told(world, **variables)
    assert found == severity and words in message
    assert message.startswith(f"Deployment shop/web is told {next(iter(variables))}=")


def test_a_value_of_a_configmap(world: Any) -> None:
    data = f"data: {{{GENERAL}: 'otel:4318'}}"
    config = f"---\n{{apiVersion: v1, kind: ConfigMap, metadata: {{name: c, namespace: shop}}, {data}}}\n"
    pods = workload(container="envFrom: [{configMapRef: {name: c}}]")
    (finding,) = world.root(text=pods + config).findings("GS601")
    assert [str(each.key) for each in finding.related] == ["ConfigMap shop/c"]
