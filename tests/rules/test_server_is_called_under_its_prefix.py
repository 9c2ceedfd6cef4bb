"""GS607: a Prometheus with a route prefix is called under it."""

from typing import Any

from tests.rules.prometheus_objects import config, server


def told(world: Any, arguments: list[str], url: str) -> list[str]:
    found: list[str] = world.root(text=server(*arguments) + config(f"url: {url}")).messages("GS607")
    return found


def test_called_under_it(new_world: Any) -> None:
    for url in ("http://prometheus:9090/metrics/api/v1/query", "http://prometheus.shop:9090/metrics"):
        assert told(new_world(), ["--web.route-prefix=/metrics"], url) == [], url
    assert told(new_world(), [], "http://prometheus:9090") == []


def test_called_without_it(new_world: Any) -> None:
    assert told(new_world(), ["--web.route-prefix=/metrics"], "http://prometheus:9090") == [
        "ConfigMap shop/caller calls http://prometheus:9090 (data.file), "
        "and Deployment shop/prometheus answers under /metrics."
    ]
    for arguments in (["--web.external-url=https://x.example/metrics"], ["--web.route-prefix", "/metrics/"]):
        assert len(told(new_world(), arguments, "http://prometheus:9090/api/v1/query")) == 1, arguments


def test_the_prefix_is_a_whole_word(world: Any) -> None:
    assert len(told(world, ["--web.route-prefix=/metrics"], "http://prometheus:9090/metrics2")) == 1


def test_a_route_prefix_goes_before_the_external_url(world: Any) -> None:
    flags = ["--web.external-url=https://x.example/metrics", "--web.route-prefix=/"]
    assert told(world, flags, "http://prometheus:9090") == []
