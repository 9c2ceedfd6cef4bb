"""Patterns that others wrote, run by Python's `re`, which tries every way and may take for ever where Go does not."""

import re
from collections.abc import Sequence

_MOST_STEPS = 10_000_000
_TOKEN = re.compile(
    r"\\(?P<escaped>.)|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\((?:\?[:imsU-]*)?)|(?P<sign>[)*+?|{])", re.DOTALL
)


def is_bounded(pattern: str, length: int) -> bool:
    """Whether a pattern is surely tried on a text of so many characters in a few million steps: it repeats nothing that
    repeats or chooses itself, and not too often in a row."""
    inside = [False]  # of each open group: whether it repeats or chooses
    repeats = 0
    for token in _TOKEN.finditer(pattern):
        if token["open"]:
            inside.append(False)
        elif (token["escaped"] or "").isdigit():
            return False  # a reference back
        elif token["sign"] == ")":
            held = inside.pop() if len(inside) > 1 else False
            if held and pattern[token.end() : token.end() + 1] in ("*", "+", "{"):
                return False
            inside[-1] = inside[-1] or held
        elif token["sign"]:
            inside[-1] = True
            repeats += token["sign"] in "*+{"
    return (length + 1) ** (repeats + 1) <= _MOST_STEPS or (repeats <= 1 and length < 100_000)


def joined(parts: Sequence[str], star: str) -> str:
    """A glob as an expression: its fixed parts, themselves expressions of one length, with `star` between them.

    What follows a star is looked for from the left and then kept: any later place leaves less to the rest. So the time
    is linear, however many stars there are.
    """
    first, *others = parts
    if not others:
        return first
    kept = "".join(f"(?>{star}?{part})" for part in others[:-1])
    return f"{first}{kept}{star}{others[-1]}"
