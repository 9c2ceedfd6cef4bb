"""GS529: a CronJob's schedule is one, and its day comes."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
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

_FIELDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
_LABELS = ("minute", "hour", "day", "month", "weekday")
_MACROS = frozenset({"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEK = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_WORDS: tuple[dict[str, int], ...] = (
    *({}, {}, {}),
    {name: index for index, name in enumerate(_MONTHS, start=1)},
    {name: index for index, name in enumerate(_WEEK)},
)
_DAYS = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_PART = re.compile(r"(\*|\?|[a-z0-9]+)(?:-([a-z0-9]+))?(?:/(\d{1,3}))?", re.IGNORECASE)


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
    """What the parser of Kubernetes' cron controller (robfig/cron, standard) does not take, "" for nothing."""
    if schedule.startswith("@"):
        known = schedule in _MACROS or re.fullmatch(r"@every (?:\d+(?:\.\d+)?(?:h|m|s|ms))+", schedule)
        return "" if known else f"{schedule} is no name of one"
    if schedule.startswith(("TZ=", "CRON_TZ=")):
        return "the time zone goes into timeZone"
    fields = schedule.split()
    if len(fields) != len(_FIELDS):
        return f"it has {len(fields)} fields, not five"
    for index, field in enumerate(fields):
        if any(_numbers(part, index) is None for part in field.split(",")):
            return f"{field} is no {_LABELS[index]}"
    return ""


def _numbers(part: str, index: int) -> tuple[int, int] | None:
    """The first and the last number of one part of a field, None for what is none."""
    found = _PART.fullmatch(part)
    low, high = _FIELDS[index]
    if not found or found[3] == "0":
        return None
    if found[1] in ("*", "?"):
        return None if found[2] else (low, high)
    first = _number(found[1], index)
    last = _number(found[2], index) if found[2] else high if found[3] else first
    return (first, last) if first is not None and last is not None and low <= first <= last <= high else None


def _number(word: str, index: int) -> int | None:
    return int(word) if word.isascii() and word.isdigit() else _WORDS[index].get(word.lower())


def _never(schedule: str) -> bool:
    """Whether every month of the schedule is too short for its day; a weekday makes another day of it."""
    fields = schedule.split()
    if len(fields) != len(_FIELDS) or fields[4] not in ("*", "?") or "*" in fields[2] + fields[3]:
        return False
    days = [found[0] for part in fields[2].split(",") if (found := _numbers(part, 2))]
    months = [found for part in fields[3].split(",") if (found := _numbers(part, 3))]
    longest = max((_DAYS.get(month, 31) for first, last in months for month in range(first, last + 1)), default=31)
    return bool(days) and min(days) > longest
