"""The diagnosis as a table for a person, and as JSON for a machine."""

import json
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from groundswell.live.diagnosis import NOT_LOOKED_AT
from groundswell.live.row import Row, State, first_bad

MOST = 8
COLOURS = {State.GOOD: "green", State.UNSEEN: "dim"}


def print_report(console: Console, title: str, rows: Sequence[Row]) -> None:
    """The table, each bad row with what was seen and the runbook's words, where to begin, and what was left out."""
    table = Table("where", "state", "seen", title=title, title_justify="left")
    for row in rows:
        state = f"[{COLOURS.get(row.state, 'red')}]{row.state}[/]"
        table.add_row(escape(row.where), state, escape(_seen(row)))
    console.print(table)
    for row in (each for each in rows if each.bad):
        _print_bad(console, row)
    console.print(f"\n{summary(rows)}", highlight=False, markup=False)
    console.print("Not looked at:", highlight=False)
    for line in NOT_LOOKED_AT:
        console.print(f"  {line}", highlight=False, markup=False)


def _print_bad(console: Console, row: Row) -> None:
    def tell(line: str) -> None:
        console.print(line, highlight=False, markup=False, soft_wrap=True)

    tell(f"\n{row.where}:")
    for symptom in row.symptoms[:MOST]:
        tell(f"  {symptom.said}")
    if len(row.symptoms) > MOST:
        tell(f"  and {len(row.symptoms) - MOST} more")
    if row.check:
        tell(f"  Check: {row.check}")
    if row.cure:
        tell(f"  If it fails: {row.cure}")


def as_json(name: str, rows: Sequence[Row]) -> str:
    """One JSON document."""
    first = first_bad(rows)
    document = {
        "platform": name,
        "good": first is None,
        "begin_at": first.where if first else None,
        "rows": [
            {
                "where": row.where,
                "state": row.state,
                "seen": _seen(row),
                "symptoms": [{"state": each.state, "said": each.said} for each in row.symptoms],
                "check": row.check,
                "if_it_fails": row.cure,
            }
            for row in rows
        ],
        "not_looked_at": list(NOT_LOOKED_AT),
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def summary(rows: Sequence[Row]) -> str:
    """One sentence; where something is bad, it says where to begin."""
    first = first_bad(rows)
    if first is None:
        return f"All {len(rows)} are there, healthy and as synthesised, as far as the cluster tells."
    bad = sum(row.bad for row in rows)
    return f"{bad} of {len(rows)} need attention. Begin at {first.where}: what comes later mostly waits for it."


def _seen(row: Row) -> str:
    if not row.symptoms:
        return row.seen
    more = f" (and {len(row.symptoms) - 1} more)" if len(row.symptoms) > 1 else ""
    return f"{row.symptoms[0].said}{more}"
