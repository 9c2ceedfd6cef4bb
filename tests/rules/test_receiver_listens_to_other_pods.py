"""GS605: a collector's receiver listens to other pods, not only to its own."""

from typing import Any

from tests.rules.collector_objects import PLAIN, SERVICE, collector

SAID = '{endpoint: "0.0.0.0:4317"}'


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS605")
    return found


def test_every_address(world: Any) -> None:
    assert told(world, collector(PLAIN)) == []


def test_nothing_said_means_localhost_since_0_104(new_world: Any) -> None:
    silent = PLAIN.replace(SAID, "null")
    assert told(new_world(), collector(silent)) == [
        "Receiver otlp of ConfigMap shop/otel listens on localhost:4317 (grpc) only."
    ]
    assert told(new_world(), collector(silent, "0.103.1")) == []
    assert told(new_world(), collector(silent, "latest")) == []


def test_localhost_said(world: Any) -> None:
    local = PLAIN.replace(SAID, '{endpoint: "127.0.0.1:4317"}')
    assert told(world, collector(local, "0.90.0"))[0].endswith("listens on 127.0.0.1:4317 (grpc) only.")


def test_a_collector_that_no_service_names_is_its_pods_own(world: Any) -> None:
    assert told(world, collector(PLAIN.replace(SAID, "null")).replace(SERVICE, "")) == []
