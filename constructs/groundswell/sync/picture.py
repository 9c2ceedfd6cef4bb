"""The timeline as a picture: one SVG file that needs nothing else."""

from collections.abc import Iterator
from html import escape

from groundswell.sync.answer import Answer
from groundswell.sync.record import State
from groundswell.sync.timeline import Row, rows, span

_LEFT, _WIDTH, _ROW, _TOP = 360, 860, 20, 84
_COLOURS = {State.SUCCEEDED: "#2e7d5b", State.FAILED: "#b3372f", State.RUNNING: "#c98a1b"}
_WORDS = {State.SUCCEEDED: "done", State.FAILED: "failed", State.RUNNING: "still waits"}
_MOST = 300
_STEPS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800)


def as_svg(answer: Answer) -> str:
    """The timeline of an answer. Each bar is one wave of one Application; its title tells the rest."""
    every = rows(answer)
    end = span(every, answer.at)
    found = _most_telling(every)
    left_out = f" ({len(every) - len(found)} short waves left out)" if len(every) > len(found) else ""
    height = _TOP + _ROW * len(found) + 60
    width = _LEFT + _WIDTH + 40
    title = f"{answer.scenario} on Argo CD {answer.profile}{left_out}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label="{_text(title)}" font-family="Helvetica, Arial, sans-serif" font-size="12">',
        f"<title>{_text(title)}: {_text(answer.summary)}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="16" y="26" font-size="16" font-weight="bold" fill="#1b2430">{_text(title)}</text>',
        f'<text x="16" y="46" fill="#1b2430">{_text(_short(answer.summary, 170))}</text>',
        *_axis(end, len(found)),
        *(line for index, row in enumerate(found) for line in _bar(row, index, end)),
        *_legend(_TOP + _ROW * len(found) + 34),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _most_telling(found: tuple[Row, ...]) -> tuple[Row, ...]:
    """What a person can still look at: all rows, or those that failed, wait or took longest, in the order of time."""
    if len(found) <= _MOST:
        return found
    lengths = [float("inf") if row.ended is None else row.ended - row.started for row in found]
    by_weight = sorted(range(len(found)), key=lambda index: (found[index].state is State.SUCCEEDED, -lengths[index]))
    return tuple(found[index] for index in sorted(by_weight[:_MOST]))


def _axis(end: float, count: int) -> Iterator[str]:
    step = next((step for step in _STEPS if end / step <= 12), 86_400)
    bottom = _TOP + _ROW * count + 4
    for tick in range(0, int(end) + 1, step):
        x = _place(tick, end)
        yield f'<line x1="{x}" y1="{_TOP - 8}" x2="{x}" y2="{bottom}" stroke="#d9dee5"/>'
        yield f'<text x="{x}" y="{_TOP - 14}" text-anchor="middle" fill="#5b6675">{tick} s</text>'


def _bar(row: Row, index: int, end: float) -> Iterator[str]:
    y = _TOP + _ROW * index
    left = _place(row.started, end)
    right = _place(end if row.ended is None else row.ended, end)
    again = f", attempt {row.attempt}" if row.attempt > 1 else ""
    label = f"{row.application}{again}  {row.phase} {row.wave}"
    until = "for ever" if row.ended is None else f"{row.ended:g} s"
    told = f"{label}: {row.objects} objects, {row.started:g} s to {until}, {_WORDS[row.state]}"
    told += f", last {row.last}" if row.last else ""
    yield "<g>"
    yield f"<title>{_text(told)}</title>"
    yield f'<text x="{_LEFT - 10}" y="{y + 14}" text-anchor="end" fill="#1b2430">{_text(_short(label, 52))}</text>'
    yield (
        f'<rect x="{left}" y="{y + 3}" width="{max(2.0, round(right - left, 1))}" height="{_ROW - 6}" rx="2" '
        f'fill="{_COLOURS[row.state]}"/>'
    )
    yield "</g>"


def _legend(y: int) -> Iterator[str]:
    for index, (state, colour) in enumerate(_COLOURS.items()):
        x = _LEFT + index * 120
        yield f'<rect x="{x}" y="{y - 10}" width="12" height="12" rx="2" fill="{colour}"/>'
        yield f'<text x="{x + 18}" y="{y}" fill="#1b2430">{_WORDS[state]}</text>'


def _place(seconds: float, end: float) -> float:
    return round(_LEFT + _WIDTH * seconds / end, 1)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _text(text: str) -> str:
    """Text that is safe in XML: marks escaped, and what XML cannot hold at all (control characters) replaced."""
    return escape("".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text), quote=True)
