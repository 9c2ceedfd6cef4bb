"""GS603: a collector's exporter speaks the protocol of the port that it sends to."""

from typing import Any

import pytest

from tests.rules.collector_objects import PLAIN, collector

SENDS = 'otlp/tempo: {endpoint: "tempo:4317", tls: {insecure: true}}'


def told(world: Any, exporter: str) -> list[tuple[str, str]]:
    name = exporter.partition(":")[0]
    config = PLAIN.replace(SENDS, exporter).replace("[otlp/tempo]", f"[{name}]")
    return [(str(each.severity), each.message) for each in world.root(text=collector(config)).findings("GS603")]


@pytest.mark.parametrize(
    "exporter",
    [
        SENDS,
        'otlp: {endpoint: "http://tempo:4317"}',
        'otlp: {endpoint: "otlp.vendor.example:443"}',
        'otlphttp: {endpoint: "http://tempo:4318"}',
        'otlphttp: {traces_endpoint: "http://tempo:4318/v1/traces"}',
        'otlp: {endpoint: "${env:TARGET}"}',
        "debug: {}",
        "otlp: 7",
    ],
)
def test_the_protocol_of_the_port(world: Any, exporter: str) -> None:
    assert told(world, exporter) == []


@pytest.mark.parametrize(
    ("exporter", "severity", "words"),
    [
        (
            'otlp: {endpoint: "tempo:4318", tls: {insecure: true}}',
            "error",
            "tempo:4318, HTTP's port, and it speaks gRPC.",
        ),
        ('otlphttp: {endpoint: "http://tempo:4317"}', "error", "http://tempo:4317, gRPC's port, and it speaks HTTP."),
        ('otlphttp: {endpoint: "tempo:4318"}', "error", "without http:// before it, and it takes a URL only."),
        ('otlphttp: {endpoint: "http://t:4318/v1/traces"}', "error", "and appends the path itself"),
        ('otlp: {endpoint: "tempo:4317"}', "warning", "with TLS, since nothing says tls.insecure: true"),
    ],
)
def test_another_protocol(world: Any, exporter: str, severity: str, words: str) -> None:
    ((found, message),) = told(world, exporter)
    assert found == severity and words in message
    assert message.startswith(f"Exporter {exporter.partition(':')[0]} of ConfigMap shop/otel sends to ")
