"""The texts of an object, alone or each with the path that leads to it."""

from collections.abc import Iterator, Mapping
from typing import Any


def texts_in(value: Any) -> Iterator[str]:
    """Every text of a value, keys of mappings left out, in no order that means anything.

    Plain classes first: they are all that a YAML reader makes, and a cheap question.
    """
    waiting = [value]
    while waiting:
        each = waiting.pop()
        kind = each.__class__
        if kind is str:
            yield each
        elif kind is dict or (kind not in _CLASSES and isinstance(each, Mapping)):
            waiting.extend(each.values())
        elif kind is list or kind is tuple:
            waiting.extend(each)


def long_leaves(value: Any, least: int) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(path, text) of the texts of some length: what a search through everything can afford."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), value)]
    while waiting:
        path, each = waiting.pop()
        if isinstance(each, str):
            if len(each) >= least:
                yield path, each
        elif isinstance(each, Mapping):
            waiting.extend(((*path, str(name)), inner) for name, inner in each.items() if inner.__class__ not in _PLAIN)
        elif isinstance(each, list | tuple):
            waiting.extend(((*path, index), inner) for index, inner in enumerate(each))


_PLAIN = frozenset({int, bool, float, type(None)})
_CLASSES = _PLAIN | {list, tuple}


def shown(path: tuple[str | int, ...]) -> str:
    """A path as people write it."""
    parts = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in path)
    return parts.removeprefix(".")
