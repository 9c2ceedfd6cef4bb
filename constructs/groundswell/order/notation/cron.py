"""Cron schedules, as the parser that Kubernetes and Argo CD share reads them (robfig/cron, standard fields)."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

_FIELDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
_LABELS = ("minute", "hour", "day", "month", "weekday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEK = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_WORDS: tuple[dict[str, int], ...] = (
    *({}, {}, {}),
    {name: index for index, name in enumerate(_MONTHS, start=1)},
    {name: index for index, name in enumerate(_WEEK)},
)
_PART = re.compile(r"(\*|\?|[a-z0-9]+)(?:-([a-z0-9]+))?(?:/(\d{1,3}))?", re.IGNORECASE)
_CYCLE = 8 * 366
"""Days after which every date has come, also the 29th of February of 2104."""


@dataclass(frozen=True, slots=True)
class Cron:
    """When a schedule of five fields fires: the numbers of each field, weekdays from Sunday 0.

    `both` is whether day and weekday have to fit: so where one of them is `*`; else one of the two is enough.
    """

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    both: bool

    def next(self, after: datetime) -> datetime | None:
        """The first time it fires later than a moment; None if it never does."""
        times = [time(hour, minute) for hour in self.hours for minute in self.minutes]
        for offset in range(_CYCLE):
            day = after.date() + timedelta(days=offset)
            for at in times if self.fits(day) else ():
                found = datetime.combine(day, at, after.tzinfo)
                if found > after:
                    return found
        return None

    def fits(self, day: date) -> bool:
        """Whether it fires on a day."""
        by_date, by_weekday = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        return day.month in self.months and ((by_date and by_weekday) if self.both else (by_date or by_weekday))

    def longest_pause(self) -> timedelta | None:
        """The longest time from one firing to the next; None if it never fires."""
        times = [hour * 60 + minute for hour in self.hours for minute in self.minutes]
        begin = date(2024, 1, 1)
        days = [offset for offset in range(_CYCLE) if self.fits(begin + timedelta(days=offset))]
        if not days:
            return None
        within = max((later - earlier for earlier, later in pairwise(times)), default=0)
        between = max((later - earlier for earlier, later in pairwise(days)), default=_CYCLE)
        return timedelta(minutes=max(within, between * 1440 - times[-1] + times[0]))


def fault(schedule: str) -> str:
    """Why five fields are none, "" when they are: no macros, no time zone."""
    fields = schedule.split()
    if len(fields) != len(_FIELDS):
        return f"it has {len(fields)} fields, not five"
    for index, field in enumerate(fields):
        if any(_numbers(part, index) is None for part in field.split(",")):
            return f"{field} is no {_LABELS[index]}"
    return ""


@lru_cache(maxsize=1024)
def cron(schedule: str) -> Cron | None:
    """A schedule of five fields; None where `fault` finds one."""
    if fault(schedule):
        return None
    fields = schedule.split()
    found = [_set(field, index) for index, field in enumerate(fields)]
    stars = any(part in ("*", "?", "*/1", "?/1") for field in fields[2::2] for part in field.split(","))
    days, months, weekdays = (frozenset(each) for each in found[2:])
    return Cron(tuple(sorted(found[0])), tuple(sorted(found[1])), days, months, weekdays, stars)


def _set(field: str, index: int) -> set[int]:
    return {number for part in field.split(",") for number in _numbers(part, index) or ()}


def _numbers(part: str, index: int) -> range | None:
    """The numbers of one part of a field, None for what is none."""
    found = _PART.fullmatch(part)
    low, high = _FIELDS[index]
    if not found or (found[3] is not None and int(found[3]) == 0):
        return None
    step = int(found[3] or 1)
    if found[1] in ("*", "?"):
        return None if found[2] else range(low, high + 1, step)
    first = _number(found[1], index)
    last = _number(found[2], index) if found[2] else high if found[3] else first
    fits = first is not None and last is not None and low <= first <= last <= high
    return range(first, last + 1, step) if fits and first is not None and last is not None else None


def _number(word: str, index: int) -> int | None:
    return int(word) if word.isascii() and word.isdigit() else _WORDS[index].get(word.lower())
