"""What one line of regular block YAML is: `key: value`, `key:`, `- value`, `- key: value`, or nothing.

Only the subset whose meaning does not depend on other lines is known here; anything else is `UNUSUAL`, and the document
is left to the thorough reader.
"""

import json
import re
import sys
from typing import Any

from groundswell.manifests.scalar import NOT_JSON, plain

EMPTY, ENTRY, OPEN, ITEM, ITEM_ENTRY, ITEM_OPEN, BARE_ITEM, SEPARATOR, UNUSUAL = range(9)
"""Nothing; `key: value`; `key:`; `- value`; `- key: value`; `- key:`; `-`; `---`; anything else."""

Shape = tuple[int, int, str, Any, int]
"""Indentation, one of the numbers above, key, value, indentation of the key after a dash (else that of the line)."""

_KEY = r"""(?:([A-Za-z0-9_./$~(][A-Za-z0-9_./$~()+=@%\\-]*)|"([^"\\]*)"|'([^']*)')"""
_LINE = re.compile(rf"( *)(- +)?(?:{_KEY}:(?: +|$))?(.*)", re.DOTALL)
_HEADER = re.compile(r"([|>])([-+]?)([1-9]?)(?: +#.*)?")
_IN_DOUBLE = r'((?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*)'
_IN_SINGLE = r"((?:[^']|'')*)"
_DOUBLE_OPEN, _SINGLE_OPEN = re.compile(f'"{_IN_DOUBLE}'), re.compile(f"'{_IN_SINGLE}")
_DOUBLE_END, _SINGLE_END = re.compile(f'{_IN_DOUBLE}"(?: +#.*)?'), re.compile(f"{_IN_SINGLE}'(?: +#.*)?")
_WORDS = re.compile(r"\[ *([A-Za-z0-9_./][A-Za-z0-9_./*-]*(?: *, *[A-Za-z0-9_./][A-Za-z0-9_./*-]*)*) *\]")
_FORBIDDEN_START = frozenset(",[]{}#&*!|>'\"%@`")
_AFTER_DASH = frozenset("-?:")


class Block:
    """The value of `key: |` or `key: >`: the text that the following lines make."""

    __slots__ = ("chomping", "folded", "indentation")

    def __init__(self, style: str, chomping: str, indentation: int) -> None:
        self.folded = style == ">"
        self.chomping = chomping
        self.indentation = indentation


class Quoted:
    """The value of `key: 'text` whose quote is closed on a later line. `mark` is the quote."""

    __slots__ = ("mark", "text")

    def __init__(self, mark: str, text: str) -> None:
        self.mark = mark
        self.text = text

    def more(self, line: str) -> tuple[str, bool]:
        """What a later line adds, and whether it closes the quote. Raises ValueError for a line out of the ordinary."""
        if "\t" in line:
            raise ValueError(line)
        last = (_DOUBLE_END if self.mark == '"' else _SINGLE_END).fullmatch(line)
        if last:
            return last[1], True
        middle = (_DOUBLE_OPEN if self.mark == '"' else _SINGLE_OPEN).fullmatch(self.mark + line)
        if middle is None:
            raise ValueError(line)
        return middle[1], False

    def unquoted(self, text: str) -> str:
        """The text that stands between the quotes."""
        if self.mark == "'":
            return text.replace("''", "'")
        return str(json.loads(f'"{text}"', strict=False)) if "\\" in text else text


class Flow:
    """The value of `key: {…}` or `key: […]`, made anew each time, since it can be changed."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def value(self) -> Any:
        if self.text == "{}":
            return {}
        if self.text == "[]":
            return []
        words = _WORDS.fullmatch(self.text)
        if words:
            return [plain(word.strip()) for word in words[1].split(",")]
        return json.loads(self.text, parse_float=plain, parse_int=plain)


_UNUSUAL: Shape = (0, UNUSUAL, "", None, 0)
_EMPTY: Shape = (0, EMPTY, "", None, 0)


class _UnusualError(ValueError):
    """The line is not of the subset."""


def shape(line: str) -> Shape:
    """What the line is, taken by itself."""
    stripped = line.lstrip(" ")
    if not stripped or stripped[0] == "#":
        return _EMPTY
    if line.startswith("---"):
        return _separator(line)
    if "\t" in line or line.startswith("..."):
        return _UNUSUAL
    try:
        return _shape(line)
    except _UnusualError:
        return _UNUSUAL


def _separator(line: str) -> Shape:
    rest = line[3:].strip()
    if not rest or (line[3] in " \t" and rest[0] == "#"):
        return (0, SEPARATOR, "", None, 0)
    return _UNUSUAL


def _shape(line: str) -> Shape:
    match = _LINE.fullmatch(line)
    if match is None:
        return _UNUSUAL
    spaces, dash, word, double, single, rest = match.groups()
    indentation = len(spaces)
    inner = indentation + len(dash) if dash else indentation
    keyed = word is not None or double is not None or single is not None
    if not keyed:
        if dash and rest:
            return (indentation, ITEM, "", _value(rest), inner)
        return (indentation, BARE_ITEM, "", None, inner) if rest.rstrip(" ") == "-" else _UNUSUAL
    key = _key(word) if word is not None else sys.intern(double if double is not None else single)
    if not rest or rest[0] == "#":
        return (indentation, ITEM_OPEN if dash else OPEN, key, None, inner)
    return (indentation, ITEM_ENTRY if dash else ENTRY, key, _value(rest), inner)


def _key(word: str) -> str:
    """An unquoted key, which has to mean a text."""
    if not isinstance(plain(word), str) or word in NOT_JSON:
        raise _UnusualError
    return sys.intern(word)


def _value(text: str) -> Any:
    """A value that ends on its line, or a Block, Quoted or Flow."""
    start = text[0]
    if start in "\"'":
        return _quoted(text.rstrip(" "), start)
    if start in "|>":
        match = _HEADER.fullmatch(text.rstrip(" "))
        if match is None:
            raise _UnusualError
        return Block(match[1], match[2], int(match[3] or 0))
    if start in "[{":
        return _flow(text.rstrip(" "))
    return _plain(text)


def _quoted(text: str, mark: str) -> Any:
    """A quoted text, or a Quoted when it goes on in the next line."""
    whole = (_DOUBLE_END if mark == '"' else _SINGLE_END).fullmatch(text, 1)
    if whole:
        return Quoted(mark, "").unquoted(whole[1])
    begun = (_DOUBLE_OPEN if mark == '"' else _SINGLE_OPEN).fullmatch(text)
    if begun is None:
        raise _UnusualError
    return Quoted(mark, begun[1])


def _plain(text: str) -> Any:
    """An unquoted value, its comment taken off."""
    if text[0] in _FORBIDDEN_START or (text[0] in _AFTER_DASH and text[1:2] in ("", " ")):
        raise _UnusualError
    end = text.find(" #")
    value = (text if end < 0 else text[:end]).rstrip(" ")
    if ": " in value or value.endswith(":") or value in NOT_JSON:
        raise _UnusualError
    return plain(value)


def first_of_several(line: str, *, waits: bool) -> str | None:
    """The beginning of an unquoted text that may go on in the next line: what `key:` or `-` is followed by.

    With `waits`, the line before was `key:` and the text is the whole line. None where no text can go on.
    """
    if waits:
        text = line.strip(" ")
    else:
        match = _LINE.fullmatch(line)
        text = match[6].rstrip(" ") if match else ""
    if not text or text[0] in _FORBIDDEN_START or (text[0] in _AFTER_DASH and text[1:2] in ("", " ")):
        return None
    return text if goes_on(text) else None


def goes_on(text: str) -> bool:
    """Whether a line of an unquoted text ends neither in a key nor in a comment."""
    return not (": " in text or text[-1] == ":" or " #" in text or "\t" in text or text[0] == "#")


def _flow(text: str) -> Flow:
    """A collection on one line: empty, a list of words, or JSON without escapes that YAML lacks and without twins."""
    words = _WORDS.fullmatch(text)
    if words and any(word.strip() in NOT_JSON for word in words[1].split(",")):
        raise _UnusualError
    if words or text in ("{}", "[]"):
        return Flow(text)
    if "\\u" in text or ("\\" in text and "\\/" in text):
        raise _UnusualError
    try:
        json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise _UnusualError from error
    return Flow(text)


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise _UnusualError
    return value


def _refused(_: str) -> None:
    raise _UnusualError
