"""GS529: a CronJob's schedule is one, and its day comes."""

from typing import Any

import pytest

from tests.rules.machines import workload


def told(world: Any, schedule: str, more: str = "") -> list[tuple[str, str]]:
    text = workload("c", kind="CronJob", top=f"schedule: '{schedule}'{more}")
    return [(str(each.severity), each.message) for each in world.root(text=text).findings("GS529")]


@pytest.mark.parametrize(
    "schedule",
    [
        *("*/5 * * * *", "0 3 * * 1-5", "0 0 1,15 * *", "0 4 29 2 *", "@daily", "@every 1h30m", "0 0 * JAN-MAR sun"),
        *("5/15 * * * ?", "0 0 31 1,2 *", "0 0 30 2 1"),
    ],
)
def test_a_schedule(world: Any, schedule: str) -> None:
    assert told(world, schedule) == []


@pytest.mark.parametrize(
    ("schedule", "why"),
    [
        ("0 0 3 * * *", "it has 6 fields, not five"),
        ("60 * * * *", "60 is no minute"),
        ("* 24 * * *", "24 is no hour"),
        ("0 0 * * mon-funday", "mon-funday is no weekday"),
        ("*/0 * * * *", "*/0 is no minute"),
        ("0 0 * * 7", "7 is no weekday"),
        ("@dayly", "@dayly is no name of one"),
        ("TZ=UTC 0 0 * * *", "the time zone goes into timeZone"),
    ],
)
def test_no_schedule(world: Any, schedule: str, why: str) -> None:
    assert told(world, schedule) == [("error", f"CronJob shop/c has the schedule '{schedule}': {why}.")]


def test_a_day_that_never_comes(new_world: Any) -> None:
    assert told(new_world(), "0 0 31 2 *") == [
        ("warning", "CronJob shop/c has the schedule '0 0 31 2 *', a day that no year has.")
    ]
    assert told(new_world(), "0 0 31 2,4 *")[0][0] == "warning"
    assert told(new_world(), "0 0 31 2 *", ", suspend: true") == []
