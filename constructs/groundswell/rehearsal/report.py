"""The rehearsal as a table for a person, and as JSON for a machine."""

import json
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from groundswell.model.platform import Platform
from groundswell.rehearsal.course import NOT_PROVED
from groundswell.rehearsal.row import Result, Row

LEGEND = "Real: the program, templates and requests of a first day; the API that answers is moto's, on loopback."
COLOURS = {Result.DONE: "green", Result.FAILED: "red", Result.NOT_REACHED: "yellow"}


def print_report(console: Console, platform: Platform, rows: Sequence[Row], seconds: float) -> None:
    """The table, what explains each failure, the summary, and what is not proved."""
    title = f"Rehearsal of {platform.slug}"
    table = Table("step", "how", "result", "seen", title=title, title_justify="left")
    for row in rows:
        result = f"[{COLOURS[row.result]}]{row.result}[/]"
        table.add_row(escape(row.step), row.how, result, escape(row.seen))
    console.print(table)
    for row in rows:
        if row.details:
            console.print(f"\n{row.step}:", highlight=False, markup=False)
            for line in row.details:
                console.print(f"  {line}", highlight=False, markup=False, soft_wrap=True)
    console.print(f"\n{summary(rows)} {seconds:.0f} s.", highlight=False)
    console.print(LEGEND, highlight=False)
    console.print("This does not prove:", highlight=False)
    for line in NOT_PROVED:
        console.print(f"  {line}", highlight=False, markup=False)


def as_json(platform: Platform, rows: Sequence[Row], seconds: float) -> str:
    """One JSON document."""
    document = {
        "platform": platform.slug,
        "good": all(row.good for row in rows),
        "seconds": round(seconds, 1),
        "steps": [
            {
                "step": row.step,
                "how": row.how,
                "result": row.result,
                "seen": row.seen,
                "details": list(row.details),
                "seconds": round(row.seconds, 1),
            }
            for row in rows
        ],
        "not_proved": list(NOT_PROVED),
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def summary(rows: Sequence[Row]) -> str:
    """One sentence."""
    failed = [row.step for row in rows if row.result is Result.FAILED]
    if failed:
        return f"Failed: {', '.join(failed)}."
    real = sum(row.how == "real" for row in rows)
    return f"All {len(rows)} steps are good, {real} real and {len(rows) - real} simulated."
