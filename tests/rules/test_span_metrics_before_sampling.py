"""GS604: what counts spans sees all of them: it stands before the sampling."""

from typing import Any

import yaml

from tests.rules.collector_objects import PLAIN, collector


def told(world: Any, **pipelines: tuple[list[str], list[str], list[str]]) -> list[str]:
    config = yaml.safe_load(PLAIN)
    config["service"]["pipelines"] = {
        name.replace("_", "/"): {"receivers": receivers, "processors": processors, "exporters": exporters}
        for name, (receivers, processors, exporters) in pipelines.items()
    }
    found: list[str] = world.root(text=collector(yaml.safe_dump(config))).messages("GS604")
    return found


METRICS = (["spanmetrics"], [], ["otlp/tempo"])


def test_counted_before(world: Any) -> None:
    first = (["otlp"], ["batch"], ["spanmetrics", "forward"])
    assert (
        told(world, traces=first, traces_kept=(["forward"], ["tail_sampling"], ["otlp/tempo"]), metrics=METRICS) == []
    )


def test_counted_behind(world: Any) -> None:
    only = (["otlp"], ["tail_sampling", "batch"], ["otlp/tempo", "spanmetrics", "servicegraph"])
    assert told(world, traces=only, metrics=METRICS) == [
        "ConfigMap shop/otel feeds servicegraph from pipeline traces, behind tail_sampling.",
        "ConfigMap shop/otel feeds spanmetrics from pipeline traces, behind tail_sampling.",
    ]


def test_counted_in_a_pipeline_that_a_sampling_one_feeds(world: Any) -> None:
    first = (["otlp"], ["probabilistic_sampler/half"], ["forward"])
    (found,) = told(world, traces=first, traces_two=(["forward"], [], ["spanmetrics"]), metrics=METRICS)
    assert found.endswith("feeds spanmetrics from pipeline traces/two, behind probabilistic_sampler/half.")


def test_a_pipeline_that_also_gets_everything(world: Any) -> None:
    first = (["otlp"], ["tail_sampling"], ["forward"])
    other = (["otlp"], [], ["forward"])
    assert told(world, traces=first, traces_all=other, traces_two=(["forward"], [], ["spanmetrics"])) == []
