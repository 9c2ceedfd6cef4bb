"""Sprig's lists and dictionaries."""

from collections.abc import Callable, Mapping
from typing import Any

from groundswell.manifests.go_format import verbatim
from groundswell.manifests.go_tree import TemplateError


def _texts(values: Any) -> list[str]:
    return [verbatim(each) for each in values or [] if each is not None]


def _join(separator: str, values: Any) -> str:
    return separator.join(_texts(values)) if isinstance(values, list | tuple) else verbatim(values)


def _split(separator: str, text: str) -> dict[str, str]:
    return {f"_{index}": part for index, part in enumerate(text.split(separator))}


def _splitn(separator: str, count: int, text: str) -> dict[str, str]:
    return {f"_{index}": part for index, part in enumerate(text.split(separator, max(count - 1, 0)))}


def _uniq(values: Any) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def _dict(*pairs: Any) -> dict[str, Any]:
    values = pairs if len(pairs) % 2 == 0 else (*pairs, "")
    return {verbatim(key): value for key, value in zip(values[::2], values[1::2], strict=True)}


def _set(mapping: Mapping[str, Any], key: str, value: Any) -> Mapping[str, Any]:
    """In place, as in Go; only a dictionary of the template's own can be changed."""
    if isinstance(mapping, dict):
        mapping[key] = value
    return mapping


def _dig(*arguments: Any) -> Any:
    *names, fallback, value = arguments
    for name in names:
        if not isinstance(value, Mapping) or name not in value:
            return fallback
        value = value[name]
    return value


def _merge(*mappings: Mapping[str, Any]) -> dict[str, Any]:
    """The first one wins."""
    merged: dict[str, Any] = {}
    for mapping in reversed(mappings):
        merged = _merged(merged, mapping)
    return merged


def _overwrite(*mappings: Mapping[str, Any]) -> dict[str, Any]:
    """The last one wins."""
    return _merge(*reversed(mappings))


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        both = isinstance(under, Mapping) and isinstance(value, Mapping)
        result[key] = _merged(under or {}, value) if both else value
    return result


def _index(value: Any, *keys: Any) -> Any:
    for key in keys:
        if isinstance(value, Mapping):
            value = value.get(key)
        elif isinstance(value, list | tuple | str) and isinstance(key, int) and 0 <= key < len(value):
            value = value[key]
        else:
            raise TemplateError(f"error calling index: {verbatim(key)} is out of range, or nothing is indexed")
    return value


def _slice(value: Any, start: int = 0, end: int | None = None) -> Any:
    return value[start:end]


def _length(value: Any) -> int:
    return len(value)


LISTS: dict[str, Callable[..., Any]] = {
    "len": _length,
    "index": _index,
    "slice": _slice,
    "split": _split,
    "splitn": _splitn,
    "splitList": lambda separator, text: text.split(separator),
    "join": _join,
    "toStrings": _texts,
    "list": lambda *values: list(values),
    "tuple": lambda *values: list(values),
    "first": lambda values: values[0] if values else None,
    "last": lambda values: values[-1] if values else None,
    "rest": lambda values: list(values[1:]),
    "initial": lambda values: list(values[:-1]),
    "append": lambda values, value: [*values, value],
    "prepend": lambda values, value: [value, *values],
    "concat": lambda *lists: [each for values in lists for each in values],
    "has": lambda value, values: value in (values or []),
    "without": lambda values, *gone: [each for each in values if each not in gone],
    "uniq": _uniq,
    "compact": lambda values: [each for each in values if each],
    "reverse": lambda values: list(reversed(values)),
    "sortAlpha": lambda values: sorted(_texts(values)),
    "dict": _dict,
    "get": lambda mapping, key: mapping.get(key, ""),
    "set": _set,
    "unset": lambda mapping, key: {name: value for name, value in mapping.items() if name != key},
    "hasKey": lambda mapping, key: key in mapping,
    "pluck": lambda key, *mappings: [each[key] for each in mappings if key in each],
    "keys": lambda *mappings: [key for mapping in mappings for key in sorted(mapping)],
    "values": lambda mapping: [mapping[key] for key in sorted(mapping)],
    "pick": lambda mapping, *names: {name: mapping[name] for name in names if name in mapping},
    "omit": lambda mapping, *names: {name: value for name, value in mapping.items() if name not in names},
    "merge": _merge,
    "mergeOverwrite": _overwrite,
    "deepCopy": lambda value: value,
    "dig": _dig,
}
