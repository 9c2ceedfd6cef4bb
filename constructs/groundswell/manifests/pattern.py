"""Argo CD's globs for `directory.include` and `directory.exclude`: `*` also crosses `/`, `{a,b}` means either."""

import re
from functools import lru_cache

from groundswell.manifests.bounded_pattern import joined

_STAR = "\0*"  # no file's name holds the first character
_MOST = 4
"""Stars in a pattern with alternatives, each of which is tried with each place of each star."""


def matches(pattern: str, path: str) -> bool:
    """Whether the whole path, relative to the source's folder, matches."""
    return _compiled(pattern).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    """The glob as a regular expression; a pattern that is no glob matches itself only."""
    parts: list[str] = []
    depth = at = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "*":
            parts.append(_STAR)
        elif sign == "?":
            parts.append(".")
        elif sign == "{":
            depth += 1
            parts.append("(?:")
        elif sign == "}" and depth:
            depth -= 1
            parts.append(")")
        elif sign == "," and depth:
            parts.append("|")
        elif sign == "[" and "]" in pattern[at + 1 :]:
            end = pattern.index("]", at + 1)
            parts.append(_set(pattern[at + 1 : end]))
            at = end
        elif sign == "\\" and at + 1 < len(pattern):
            at += 1
            parts.append(re.escape(pattern[at]))
        else:
            parts.append(re.escape(sign))
        at += 1
    whole = "".join(parts)
    if depth or ("(?:" in parts and parts.count(_STAR) > _MOST):
        return re.compile(re.escape(pattern))
    return re.compile(joined(whole.split(_STAR), ".*") if "(?:" not in parts else whole.replace(_STAR, ".*"), re.DOTALL)


def _set(inside: str) -> str:
    """`[a-z]` and `[!a-z]`."""
    negated = inside.startswith(("!", "^"))
    signs = inside[1:] if negated else inside
    escaped = re.sub(r"[\\\]\[^]", lambda match: f"\\{match[0]}", signs)
    return f"[{'^' if negated else ''}{escaped}]" if signs else re.escape(f"[{inside}]")
