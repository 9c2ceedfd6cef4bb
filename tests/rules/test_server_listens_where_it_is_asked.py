"""GS672: a server listens on the ports that probes ask and Services send to."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, deployment, service

LOKI = "auth_enabled: false\nserver: {http_listen_port: %s}\n"
COLLECTOR = """
extensions: {health_check: {endpoint: "0.0.0.0:%s"}}
receivers: {otlp: {protocols: {grpc: {endpoint: "0.0.0.0:4317"}, http: {}}}}
service: {extensions: %s, pipelines: {traces: {receivers: [otlp], exporters: [debug]}}}
"""


def running(image: str, config: str, port: int, probe: int) -> str:
    container = {
        "readinessProbe": {"httpGet": {"path": "/ready", "port": probe}},
        "volumeMounts": [{"name": "config", "mountPath": "/etc/x"}],
    }
    volumes = [{"name": "config", "configMap": {"name": "config"}}]
    pods = deployment("web", "shop", image=image, container=container, volumes=volumes)
    config_map = custom("v1", "ConfigMap", "config", "shop", {}, data={"config.yaml": config})
    return config_map + pods + service("web", "shop", port, port)


def test_loki_where_it_listens(world: Any) -> None:
    assert world.root(text=running("grafana/loki:3.0.0", LOKI % 3100, 3100, 3100)).messages("GS672") == []


def test_loki_elsewhere(world: Any) -> None:
    """A Service that nothing probes keeps no pod from being ready."""
    probe, sent = world.root(text=running("grafana/loki:3.0.0", LOKI % 3101, 3100, 3100)).findings("GS672")
    listens = "port 3100 of Deployment shop/web, which listens on 3101, 7946, 9095 by ConfigMap shop/config."
    assert (probe.message, str(probe.place.key)) == (f"The readinessProbe asks {listens}", "Deployment shop/web")
    assert (sent.message, str(sent.place.key)) == (f"Service shop/web sends to {listens}", "Service shop/web")
    assert "the pods are ready" in sent.consequence


@pytest.mark.parametrize(
    ("port", "extensions", "told"), [(13133, "[health_check]", 0), (13134, "[health_check]", 1), (13133, "[]", 1)]
)
def test_a_collectors_health_check(world: Any, port: int, extensions: str, told: int) -> None:
    config = COLLECTOR % (port, extensions)
    text = running("otel/opentelemetry-collector-contrib:0.114.0", config, 4318, 13133)
    assert len(world.root(text=text).messages("GS672")) == told


def test_a_port_that_an_argument_sets(world: Any) -> None:
    text = running("grafana/loki:3.0.0", LOKI % 3101, 3100, 3100)
    text = text.replace('"image"', '"args": ["-server.http-listen-port=3100"], "image"')
    assert world.root(text=text).messages("GS672") == []


def test_another_program(world: Any) -> None:
    assert world.root(text=running("shop/web:1", LOKI % 3101, 3100, 3100)).messages("GS672") == []
