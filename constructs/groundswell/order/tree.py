"""Reading values that others wrote: whatever is there, these return the wanted type and never raise."""

from collections.abc import Iterator, Mapping
from typing import Any

_NOTHING: Mapping[str, Any] = {}
_LISTS = (list, tuple)  # a union of types would be made anew at every question


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    if value is None or value.__class__ is dict:  # most are, and asking for the abstract class takes ten times as long
        return value or _NOTHING
    return value if isinstance(value, Mapping) else _NOTHING


def mappings(value: Any) -> Iterator[Mapping[str, Any]]:
    """The mappings of a list; nothing for what is no list."""
    if isinstance(value, _LISTS):
        for each in value:
            if each.__class__ is dict or isinstance(each, Mapping):
                yield each


def texts(value: Any) -> Iterator[str]:
    """The strings of a list; nothing for what is no list."""
    if isinstance(value, _LISTS):
        for each in value:
            if isinstance(each, str):
                yield each


def at(value: Any, *path: str | int) -> Any:
    """What stands at a path of mapping keys and list indexes, None where the path breaks off."""
    for step in path:
        if value.__class__ is dict:
            value = value.get(step)
        elif isinstance(step, int):
            value = value[step] if isinstance(value, _LISTS) and -len(value) <= step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
        if value is None:
            return None
    return value


def text(value: Any) -> str:
    """The value if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def number(value: Any, otherwise: int) -> int:
    """The value if it is an integer (and no boolean), else the other."""
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise
