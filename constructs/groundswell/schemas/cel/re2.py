"""Patterns in Go's RE2 dialect, run by Python's `re`."""

import re
from functools import cache

_FLAGS = re.compile(r"\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)")
_CLASS = re.compile(r"(\[\^?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]", re.DOTALL)
_POSIX = {
    "alnum": "0-9A-Za-z", "alpha": "A-Za-z", "blank": r"\t ", "digit": "0-9", "lower": "a-z", "space": r"\s",
    "upper": "A-Z", "word": r"\w", "xdigit": "0-9A-Fa-f",
}  # fmt: skip
_NAMED = re.compile(rf"\[:({'|'.join(_POSIX)}):\]|(\\.)|(\[)", re.DOTALL)


def search(pattern: str, text: str) -> bool:
    """Whether the RE2 `pattern` occurs in `text`. Raises ValueError for a pattern that Python has no word for."""
    return _compiled(pattern).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(rewritten(pattern), re.ASCII)  # RE2's \d and \w are ASCII
    except re.error as error:
        raise ValueError(f"the pattern {pattern} is not readable: {error}") from error


def rewritten(pattern: str) -> str:
    r"""The pattern in Python's dialect.

    RE2 lets `(?i)` stand anywhere: it holds to the end of its group, through every alternative. Python wants
    `(?i:…)`, so each alternative gets its own. `$` and `\z` mean the very end, not before a last newline.
    """
    parts: list[str] = []
    flags = [""]  # the opening, as "(?i:", that holds in each open group; outermost first
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
        return 2, r"\Z" if pattern[index + 1 : index + 2] == "z" else pattern[index : index + 2]
    if sign == "[" and (found := _CLASS.match(pattern, index)):
        # Python has no [:alpha:], and wants an escape before a [ that only means itself.
        return len(found[0]), found[1] + _NAMED.sub(_in_class, found[2]) + "]"
    if inline := _FLAGS.match(pattern, index):
        closing, flags[-1] = (")" if flags[-1] else ""), _opening(flags[-1], inline)
        return len(inline[0]), closing + flags[-1]
    return 1, _sign(sign, flags)


def _in_class(match: re.Match[str]) -> str:
    return _POSIX[match[1]] if match[1] else match[2] or r"\["


def _opening(before: str, inline: re.Match[str]) -> str:
    """The flags before, with those of `inline` set and unset."""
    on, _, off = before.removeprefix("(?").removesuffix(":").partition("-")
    unset = set(inline[2] or "") | set(off) - set(inline[1])
    kept = sorted(set(on) | set(inline[1]))
    wanted = "".join(flag for flag in kept if flag not in unset)
    return f"(?{wanted}{'-' if unset else ''}{''.join(sorted(unset))}:"


def _sign(sign: str, flags: list[str]) -> str:
    if sign == "(":
        flags.append("")
    elif sign == ")" and len(flags) > 1:
        return "))" if flags.pop() else ")"
    elif sign == "|" and flags[-1]:
        return f")|{flags[-1]}"
    return r"\Z" if sign == "$" else sign
