"""Patterns in Go's RE2 dialect, run by Python's `re`."""

import re
from functools import cache

_FLAGS = re.compile(r"\(\?([a-zA-Z]+)\)")


def search(pattern: str, text: str) -> bool:
    """Whether the RE2 `pattern` occurs in `text`."""
    return _compiled(pattern).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # RE2's \d and \w are ASCII.
    return re.compile(rewritten(pattern), re.ASCII)


def rewritten(pattern: str) -> str:
    r"""The pattern in Python's dialect.

    RE2 lets `(?i)` stand anywhere: it holds to the end of its group, through every alternative. Python wants
    `(?i:…)`, so each alternative gets its own. `$` and `\z` mean the very end, not before a last newline.
    """
    parts: list[str] = []
    flags = [""]  # of each open group, outermost first
    index = 0
    while index < len(pattern):
        taken, text = _step(pattern, index, flags)
        parts.append(text)
        index += taken
    return "".join(parts) + (")" if flags[0] else "")


def _step(pattern: str, index: int, flags: list[str]) -> tuple[int, str]:
    """How many characters one step takes, and what they become. Keeps `flags` up to date."""
    sign = pattern[index]
    if sign == "\\":
        return 2, r"\Z" if pattern[index : index + 2] == r"\z" else pattern[index : index + 2]
    if sign == "[":
        end = pattern.index("]", index + (3 if pattern.startswith("[^", index) else 2))
        return end + 1 - index, pattern[index : end + 1]
    if inline := _FLAGS.match(pattern, index):
        closing, flags[-1] = (")" if flags[-1] else ""), inline[1]
        return inline.end() - index, f"{closing}(?{inline[1]}:"
    return 1, _sign(sign, flags)


def _sign(sign: str, flags: list[str]) -> str:
    if sign == "(":
        flags.append("")
    elif sign == ")":
        return "))" if flags.pop() else ")"
    elif sign == "|" and flags[-1]:
        return f")|(?{flags[-1]}:"
    return r"\Z" if sign == "$" else sign
