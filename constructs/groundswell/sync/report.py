"""An answer as text for a person, and as JSON for a machine."""

import json
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.order.formats.machine import key_fields
from groundswell.sync.answer import Answer
from groundswell.sync.outcome import Outcome
from groundswell.sync.record import Attempt
from groundswell.sync.timeline import Row, rows

MOST = 20
"""How many lines of a list the text shows before it counts the rest."""


def as_text(answer: Answer) -> str:
    """The answer as a table: the verdict, the Applications, the groups in time, and what was taken for granted."""
    begins = f", from {answer.begins}" if answer.begins else ""
    title = f"{answer.scenario} on Argo CD {answer.profile}{begins}: {answer.about}"
    parts = [title, f"  {answer.summary}", "", *_table(_outcome_cells(answer)), "", *_table(_row_cells(rows(answer)))]
    parts += _list("not healthy at the end", [f"{key}: {health}" for key, health in answer.unhealthy])
    parts += _list(
        "created before what should have acted on it", [f"{key}, without {provider}" for key, provider in answer.wrong]
    )
    parts += _list(
        "undefined whether it goes before the controller that holds it with a finalizer",
        [f"{key}, held by {controller}" for key, controller in answer.races],
    )
    parts += _list(
        "undefined whether it goes on so early, past an Application whose own sync still runs",
        [f"{name}, past {key}" for name, key in answer.early],
    )
    parts += _list("left in the cluster", [f"{each.key} of {each.application}: {each.why}" for each in answer.left])
    parts += _list(
        "order undefined in Argo CD", [_tie(name, tie.keys, tie.phase, tie.wave) for name, tie in answer.undefined]
    )
    parts += _list("assumed", list(answer.assumed))
    return "".join(f"{clean(line).rstrip()}\n" for line in parts)


def as_json(answer: Answer) -> str:
    """The answer as a JSON document with sorted keys; times in seconds, null for never."""
    document = {
        "scenario": answer.scenario,
        "about": answer.about,
        "profile": answer.profile,
        "begins": answer.begins or None,
        "verdict": answer.verdict.value,
        "at": answer.at,
        "culprit": answer.culprit,
        "summary": answer.summary,
        "applications": [_outcome_json(outcome) for outcome in answer.outcomes],
        "timeline": [_row_json(row) for row in rows(answer)],
        "unhealthy": [{"object": key_fields(key), "health": health.value} for key, health in answer.unhealthy],
        "wrong": [{"object": key_fields(key), "without": provider} for key, provider in answer.wrong],
        "left": [
            {"object": key_fields(each.key), "application": each.application, "why": each.why} for each in answer.left
        ],
        "early": [{"application": name, "past": key_fields(key)} for name, key in answer.early],
        "races": [{"object": key_fields(key), "held_by": key_fields(controller)} for key, controller in answer.races],
        "undefined": [
            {
                "application": name,
                "phase": tie.phase,
                "wave": tie.wave,
                "objects": [key_fields(key) for key in tie.keys],
            }
            for name, tie in answer.undefined
        ],
        "assumed": list(answer.assumed),
    }
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=True) + "\n"


def clean(text: str) -> str:
    """The text without control characters: what was read must not steer a terminal."""
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)


def _outcome_cells(answer: Answer) -> list[tuple[str, ...]]:
    head = ("APPLICATION", "HOW IT ENDS", "AT", "ATTEMPTS", "WHY")
    return [
        head,
        *(
            (each.application, each.verdict.value, _time(each.at), str(len(each.attempts)), each.why)
            for each in answer.outcomes
        ),
    ]


def _row_cells(found: tuple[Row, ...]) -> list[tuple[str, ...]]:
    head = ("FROM", "TO", "APPLICATION", "ATTEMPT", "PHASE", "WAVE", "OBJECTS", "STATE", "LAST")
    return [
        head,
        *(
            (
                _time(row.started),
                _time(row.ended),
                row.application,
                str(row.attempt),
                row.phase,
                str(row.wave),
                str(row.objects),
                row.state.value,
                str(row.last) if row.last else "",
            )
            for row in found
        ),
    ]


def _time(seconds: float | None) -> str:
    return "-" if seconds is None else f"{seconds:g} s"


def _table(cells: list[tuple[str, ...]]) -> list[str]:
    cleaned = [tuple(clean(cell) for cell in row) for row in cells]
    widths = [max(len(row[index]) for row in cleaned) for index in range(len(cleaned[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cleaned]


def _list(title: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    more = [f"  and {len(lines) - MOST} more"] if len(lines) > MOST else []
    return ["", f"{title}:", *(f"  {line}" for line in lines[:MOST]), *more]


def _tie(name: str, keys: tuple[Key, ...], phase: str, wave: int) -> str:
    return f"{name}, {phase} wave {wave}: {', '.join(map(str, keys))}"


def _outcome_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "application": outcome.application,
        "verdict": outcome.verdict.value,
        "at": outcome.at,
        "why": outcome.why,
        "because": [key_fields(key) for key in outcome.because],
        "attempts": [_attempt_json(attempt) for attempt in outcome.attempts],
        "deletion": _attempt_json(outcome.deletion) if outcome.deletion is not None else None,
    }


def _attempt_json(attempt: Attempt) -> dict[str, Any]:
    return {
        "number": attempt.number,
        "started": attempt.started,
        "ended": attempt.ended,
        "state": attempt.state.value,
        "message": attempt.message,
    }


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "application": row.application,
        "attempt": row.attempt,
        "phase": row.phase,
        "wave": row.wave,
        "started": row.started,
        "ended": row.ended,
        "objects": row.objects,
        "state": row.state.value,
        "last": key_fields(row.last) if row.last else None,
    }
