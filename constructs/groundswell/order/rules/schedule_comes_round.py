"""GS529: a CronJob's schedule is one, and its day comes."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.notation.cron import cron, fault
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS529",
    severity=Severity.ERROR,
    sentence="A CronJob's schedule is one, and its day comes.",
    consequence="The API server refuses it, or the job never runs, and nobody is told.",
    fix="Five fields: minute, hour, day, month, weekday; or @daily and the like.",
)

_MACROS = frozenset({"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"})


@rule.check
def schedules(view: View) -> Iterator[Finding]:
    for each in view.of_kind("CronJob", "batch"):
        schedule = text(at(each.body, "spec", "schedule"))
        if schedule and not each.contract and "{{" not in schedule:
            if wrong := _wrong(schedule):
                yield rule.finding(each, f"{each} has the schedule {schedule!r}: {wrong}.")
            elif _never(schedule) and at(each.body, "spec", "suspend") is not True:
                message = f"{each} has the schedule {schedule!r}, a day that no year has."
                yield rule.finding(each, message, severity=Severity.WARNING)


def _wrong(schedule: str) -> str:
    """What the parser of Kubernetes' cron controller does not take, "" for nothing."""
    if schedule.startswith("@"):
        known = schedule in _MACROS or re.fullmatch(r"@every (?:\d+(?:\.\d+)?(?:h|m|s|ms))+", schedule)
        return "" if known else f"{schedule} is no name of one"
    if schedule.startswith(("TZ=", "CRON_TZ=")):
        return "the time zone goes into timeZone"
    return fault(schedule)


def _never(schedule: str) -> bool:
    found = cron(schedule)
    return found is not None and found.longest_pause() is None
