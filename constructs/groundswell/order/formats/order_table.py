"""The boot order as a table and as JSON."""

import json
from collections import Counter
from collections.abc import Iterator

from groundswell.order.boot_order import Bundle, Turn
from groundswell.order.formats.machine import key_fields
from groundswell.order.formats.plain import plain

_SHOWN = 6


def as_table(turns: tuple[Turn, ...]) -> str:
    """One row a turn: its number, where it is, what comes."""
    rows = [(str(turn.number), plain(turn.where), plain(_contents(turn))) for turn in turns]
    widths = [max(len(row[column]) for row in [("#", "where", "what"), *rows]) for column in range(2)]
    return "".join(f"{line}\n" for line in _aligned([("#", "where", "what"), *rows], widths))


def _aligned(rows: list[tuple[str, str, str]], widths: list[int]) -> Iterator[str]:
    for number, where, what in rows:
        yield f"{number:>{widths[0]}}  {where:<{widths[1]}}  {what}".rstrip()


def _contents(turn: Turn) -> str:
    if len(turn.resources) <= _SHOWN:
        return ", ".join(str(each) for each in turn.resources)
    counted = Counter(each.key.kind for each in turn.resources)
    return ", ".join(f"{count} {kind}" for kind, count in counted.items())


def as_order_json(turns: tuple[Turn, ...], bundles: tuple[Bundle, ...]) -> str:
    """`{"version": 1, "turns": [{"number", "where", "resources": […]}], "bundles": [{"name", "kind", "where", "size",
    "waits_for"}]}`; a resource has group, kind, namespace, name, file and line."""
    document = {
        "version": 1,
        "turns": [
            {
                "number": turn.number,
                "where": turn.where,
                "resources": [
                    {**key_fields(each.key), "file": each.location.file, "line": each.location.line}
                    for each in turn.resources
                ],
            }
            for turn in turns
        ],
        "bundles": [
            {
                "name": each.name,
                "kind": each.kind,
                "where": each.where,
                "size": each.size,
                "waits_for": list(each.waits_for),
            }
            for each in bundles
        ],
    }
    return json.dumps(document, indent=2) + "\n"
