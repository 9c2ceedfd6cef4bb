"""GS602: a collector's pipelines name components that it configures, and connectors at both ends."""

from typing import Any

import pytest
import yaml

from tests.rules.collector_objects import PLAIN, collector


def told(world: Any, config: str) -> list[tuple[str, str]]:
    found = world.root(text=collector(config)).findings("GS602")
    return [(str(each.severity), each.message.removeprefix("The collector of ConfigMap shop/otel ")) for each in found]


def test_everything_is_configured(world: Any) -> None:
    assert told(world, PLAIN) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("receivers: [otlp]", "receivers: [zipkin]", "names zipkin in pipeline traces, and its receivers are otlp."),
        ("processors: [batch]", "processors: [memory_limiter]", "names memory_limiter in pipeline traces"),
        ("exporters: [otlp/tempo]", "exporters: [otlp]", "names otlp in pipeline traces, and its exporters are otlp/"),
        ("exporters: [otlp/tempo]", "exporters: []", "has pipeline traces without exporters."),
        (
            "{pipelines",
            "{extensions: [health_check], pipelines",
            "starts extension health_check, and its extensions are none.",
        ),
    ],
)
def test_a_name_that_means_nothing(world: Any, old: str, new: str, message: str) -> None:
    errors = [words for severity, words in told(world, PLAIN.replace(old, new)) if severity == "error"]
    assert len(errors) == 1 and errors[0].startswith(message)


def connected(**pipelines: dict[str, list[str]]) -> str:
    config = yaml.safe_load(PLAIN)
    config["connectors"] = {"spanmetrics": {}}
    config["service"]["pipelines"] = pipelines
    return yaml.safe_dump(config)


def test_a_connector_has_two_ends(new_world: Any) -> None:
    traces = {"receivers": ["otlp"], "processors": ["batch"], "exporters": ["otlp/tempo", "spanmetrics"]}
    metrics = {"receivers": ["spanmetrics"], "exporters": ["otlp/tempo"]}
    assert told(new_world(), connected(traces=traces, metrics=metrics)) == []
    assert told(new_world(), connected(traces=traces)) == [
        ("error", "feeds connector spanmetrics from pipeline traces, and no pipeline receives from it.")
    ]
    unfed = {**traces, "exporters": ["otlp/tempo"]}
    assert told(new_world(), connected(traces=unfed, metrics=metrics)) == [
        ("error", "receives from connector spanmetrics in pipeline metrics, and no pipeline exports to it.")
    ]


def test_what_was_configured_for_nothing(world: Any) -> None:
    assert told(world, PLAIN.replace("{batch: {}}", "{batch: {}, resource: {}}")) == [
        ("info", "configures processor resource, which no pipeline names.")
    ]


def test_a_custom_resource_and_the_values_of_a_chart(new_world: Any) -> None:
    config = yaml.safe_load(PLAIN.replace("receivers: [otlp]", "receivers: [kafka]"))
    resource = {"apiVersion": "opentelemetry.io/v1beta1", "kind": "OpenTelemetryCollector"}
    custom = yaml.safe_dump({**resource, "metadata": {"name": "c", "namespace": "shop"}, "spec": {"config": config}})
    assert "names kafka in pipeline traces" in new_world().root(text=custom).messages("GS602")[0]
    source = {"chart": "opentelemetry-collector", "repoURL": "https://x.example"}
    pipelines = {"traces": {"receivers": ["otlp"], "processors": ["batch"], "exporters": ["debug"]}}
    for values, number in (({}, 0), ({"receivers": {"otlp": None}}, 1)):
        given = {"config": {**values, "service": {"pipelines": pipelines}}}
        world = new_world().root().app("otel", sources=[source], values=[given])
        assert len(world.messages("GS602")) == number


def test_another_file_and_no_yaml_at_all(world: Any) -> None:
    assert told(world, "receivers: [slack]\npipelines: none") == []
    assert told(world, "receivers: {\npipelines:") == []


def test_a_part_that_a_second_file_brings(world: Any) -> None:
    other = PLAIN.replace('exporters: {otlp/tempo: {endpoint: "tempo:4317", tls: {insecure: true}}}\n', "")
    assert other != PLAIN and told(world, other) == []
