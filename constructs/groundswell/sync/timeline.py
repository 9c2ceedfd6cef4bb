"""The timeline of an answer: one row for each group that ran, and for each wave that was deleted."""

from collections.abc import Iterable
from dataclasses import dataclass

from groundswell.manifests.resource import Key
from groundswell.sync.answer import Answer
from groundswell.sync.record import Attempt, Result, State


@dataclass(frozen=True, slots=True)
class Row:
    """One group of one attempt. Times in seconds; `ended` is None if it still runs at the end.

    `last` is the object that was done last, or that is still waited for; `state` is how the group went.
    """

    application: str
    attempt: int
    phase: str
    wave: int
    started: float
    ended: float | None
    objects: int
    state: State
    last: Key | None


def rows(answer: Answer) -> tuple[Row, ...]:
    """All groups, by the time at which they started, then by Application."""
    attempts = [attempt for outcome in answer.outcomes for attempt in (*outcome.attempts, outcome.deletion) if attempt]
    found = [row for attempt in attempts for row in _rows(attempt)]
    return tuple(sorted(found, key=lambda row: (row.started, row.application, row.attempt)))


def span(all_rows: Iterable[Row], at: float | None) -> float:
    """The last moment that a picture has to show, in seconds; at least 1."""
    moments = [moment for row in all_rows for moment in (row.started, row.ended) if moment is not None]
    return max([1.0, *moments, *([at] if at is not None else [])])


def _rows(attempt: Attempt) -> Iterable[Row]:
    by_step: dict[tuple[str, int], list[Result]] = {}
    for result in attempt.results:
        by_step.setdefault((result.phase, result.wave), []).append(result)
    for group in attempt.groups:
        results = by_step.get((group.phase, group.wave), [])
        failed = [each for each in results if each.state is State.FAILED]
        open_ones = [each for each in results if each.ended is None]
        last = max(results, key=lambda each: (each.ended or each.started, each.key), default=None)
        telling = next(iter([*failed, *open_ones]), last)
        state = State.FAILED if failed else State.RUNNING if group.ended is None else State.SUCCEEDED
        yield Row(
            attempt.application,
            attempt.number,
            group.phase,
            group.wave,
            group.started,
            group.ended,
            max(group.tasks, len(results)),
            state,
            telling.key if telling is not None else next(iter(attempt.waiting), None),
        )
