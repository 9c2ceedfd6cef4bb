"""One YAML document as plain values, with what was noticed while it was read."""

from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key that a mapping holds twice. Kubernetes takes the last without a word. Lines count from 1 in the file."""

    key: str
    line: int
    first_line: int


@dataclass(frozen=True, slots=True)
class Document:
    """What stands between two `---`.

    `value` is None, bool, int, float, str, list or dict; `line` is the line of its first key. `tags` are the custom
    tags met (`!include`), whose meaning is unknown here. `error` is the sentence of what made it unreadable, at
    `error_line`; `value` is then None.
    """

    value: Any
    line: int
    duplicates: tuple[Duplicate, ...] = ()
    tags: tuple[str, ...] = ()
    error: str = ""
    error_line: int = 0
