"""Schedules: the next firing is the one that looking at every minute finds."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.order.notation.cron import Cron, cron
from groundswell.order.notation.cron import fault as fault_of

HORIZON = 3 * 1440


@st.composite
def fields(draw: st.DrawFn, low: int, high: int) -> str:
    """One field: all, a step, a list or a range."""
    first, last = sorted((draw(st.integers(low, high)), draw(st.integers(low, high))))
    span = f"{first}-{last}"
    return draw(st.sampled_from(["*", "*/7", f"{first}", f"{first},{last}", span, f"{span}/2", "?"]))


@st.composite
def schedules(draw: st.DrawFn) -> str:
    parts = [fields(0, 59), fields(0, 23), fields(1, 31), fields(1, 12), fields(0, 6)]
    return " ".join(draw(part) for part in parts)


def fires(found: Cron, moment: datetime) -> bool:
    return moment.minute in found.minutes and moment.hour in found.hours and found.fits(moment.date())


@settings(max_examples=150, deadline=None)
@given(schedules(), st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)))
def test_the_next_firing(schedule: str, after: datetime) -> None:
    found = cron(schedule)
    assert found is not None
    start = after.replace(second=0, microsecond=0) + timedelta(minutes=1)
    minutes = (start + timedelta(minutes=offset) for offset in range(HORIZON))
    expected = next((moment for moment in minutes if fires(found, moment)), None)
    following = found.next(after)
    if expected is None:
        assert following is None or following >= start + timedelta(minutes=HORIZON)
    else:
        assert following == expected


@settings(max_examples=100, deadline=None)
@given(schedules(), st.datetimes(datetime(2024, 1, 1), datetime(2029, 1, 1)))
def test_no_pause_is_longer_than_the_longest(schedule: str, after: datetime) -> None:
    found = cron(schedule)
    assert found is not None
    longest, first = found.longest_pause(), found.next(after)
    second = found.next(first) if first is not None else None
    assert (longest is None) is (first is None)
    if longest is not None and first is not None and second is not None:
        assert second - first <= longest


@given(st.text(max_size=20))
def test_anything_is_a_schedule_or_has_a_fault(text: str) -> None:
    assert (cron(text) is None) is bool(fault_of(text))
