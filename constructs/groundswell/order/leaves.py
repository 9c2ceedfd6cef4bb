"""The texts of an object, each with the path that leads to it."""

from collections.abc import Iterator, Mapping
from typing import Any


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


_PLAIN = (int, bool, float, type(None))


def shown(path: tuple[str | int, ...]) -> str:
    """A path as people write it."""
    parts = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in path)
    return parts.removeprefix(".")
