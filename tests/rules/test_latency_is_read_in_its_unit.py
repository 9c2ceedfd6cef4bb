"""GS608: span metrics are read in the unit that they are written in."""

from typing import Any

import yaml

from tests.rules.collector_objects import PLAIN, collector
from tests.rules.prometheus_objects import config


def told(world: Any, unit: str, asked: str) -> list[str]:
    settings = yaml.safe_load(PLAIN)
    settings["connectors"] = {"spanmetrics": {"namespace": "traces.spanmetrics", "histogram": {"unit": unit}}}
    panel = config(f"histogram_quantile(0.9, {asked}_bucket)", "dashboard")
    found: list[str] = world.root(text=collector(yaml.safe_dump(settings)) + panel).messages("GS608")
    return found


def test_the_same_unit(new_world: Any) -> None:
    assert told(new_world(), "s", "traces_spanmetrics_duration_seconds") == []
    assert told(new_world(), "ms", "traces_spanmetrics_duration_milliseconds") == []


def test_the_other_unit(world: Any) -> None:
    assert told(world, "s", "traces_spanmetrics_duration_milliseconds") == [
        "ConfigMap shop/dashboard asks for traces_spanmetrics_duration_milliseconds (data.file), "
        "and the collector writes traces_spanmetrics_duration_seconds."
    ]


def test_without_a_unit_it_is_milliseconds(world: Any) -> None:
    assert len(told(world, "", "traces_spanmetrics_duration_seconds")) == 1
