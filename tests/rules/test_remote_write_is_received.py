"""GS606: what is written to Prometheus is taken."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.prometheus_objects import config, server

ON, PREFIX = "--web.enable-remote-write-receiver", "--web.route-prefix=/metrics"


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text, namespace="shop").messages("GS606")
    return found


def test_written_where_it_is_taken(new_world: Any) -> None:
    assert told(new_world(), server(ON) + config("remote_write: http://prometheus:9090/api/v1/write")) == []
    long = config("remote_write: http://prometheus.shop.svc.cluster.local:9090/metrics/api/v1/write")
    assert told(new_world(), server(ON, PREFIX) + long) == []
    assert told(new_world(), server("--enable-feature=remote-write-receiver") + config("prometheusremotewrite: "
                "http://prometheus:9090/api/v1/write")) == []  # fmt: skip


def test_the_receiver_is_off(world: Any) -> None:
    assert told(world, server() + config("endpoint: http://prometheus:9090/api/v1/write")) == [
        "ConfigMap shop/caller writes to http://prometheus:9090/api/v1/write (data.file), "
        "and Deployment shop/prometheus has no receiver for remote writes."
    ]


def test_another_path(new_world: Any) -> None:
    (found,) = told(new_world(), server(ON) + config("remote_write: [{url: http://prometheus:9090}]"))
    assert found.endswith("and Deployment shop/prometheus takes writes at /api/v1/write.")
    (found,) = told(new_world(), server(ON, PREFIX) + config("x: http://prometheus:9090/api/v1/write"))
    assert found.endswith("takes writes at /metrics/api/v1/write.")


def test_a_variable_of_a_load_test(world: Any) -> None:
    env = "env: [{name: K6_PROMETHEUS_RW_SERVER_URL, value: 'http://prometheus:9090/api/v1/write'}]"
    assert "Deployment shop/k6 writes to" in told(world, server() + workload("k6", container=env))[0]


def test_the_operators_server(new_world: Any) -> None:
    resource = "---\nkind: Prometheus\napiVersion: monitoring.coreos.com/v1\nmetadata: {{name: p}}\nspec: {}\n"
    call = config("remote_write: http://prometheus-operated:9090/api/v1/write")
    assert len(told(new_world(), resource.format("{replicas: 1}") + call)) == 1
    assert told(new_world(), resource.format("{enableRemoteWriteReceiver: true}") + call) == []


def test_the_charts_server(new_world: Any) -> None:
    source = {"chart": "kube-prometheus-stack", "repoURL": "https://x.example"}
    call = config("remote_write: http://prometheus-operated:9090/api/v1/write")
    for values, number in (({}, 1), ({"prometheus": {"prometheusSpec": {"enableRemoteWriteReceiver": True}}}, 0)):
        world = new_world().root(text=call).app("metrics", sources=[source], values=[values], namespace="shop")
        assert len(world.messages("GS606")) == number


def test_a_server_that_nobody_declared(world: Any) -> None:
    assert told(world, config("remote_write: http://mimir:9009/api/v1/push")) == []
