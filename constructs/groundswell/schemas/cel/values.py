"""An object's fields as CEL values, typed by their schema. JSON's own types stay what they are."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from groundswell.schemas.cel.error import CelError

_UNITS = {"ns": 1e-3, "us": 1.0, "µs": 1.0, "μs": 1.0, "ms": 1e3, "s": 1e6, "m": 6e7, "h": 3.6e9}  # in microseconds
_PART = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)")
_DURATION = re.compile(rf"[+-]?(?:0|(?:{_PART.pattern})+)")
_ESCAPES = (("__dot__", "."), ("__dash__", "-"), ("__slash__", "/"), ("__underscores__", "__"))
_WORD = re.compile(r"__(\w+)__")
_CONVERTED_FORMATS = ("date-time", "duration")


def unescaped(name: str) -> str:
    """The field that a rule means: `__namespace__` is `namespace`, a word of CEL, and `a__dash__b` is `a-b`."""
    for word, sign in _ESCAPES:
        name = name.replace(word, sign)
    word_only = _WORD.fullmatch(name)
    return word_only[1] if word_only else name


def duration(text: str) -> timedelta:
    """A Go duration as "1h30m". Raises CelError when it is none."""
    if not isinstance(text, str) or not _DURATION.fullmatch(text):
        raise CelError(f"{text!r} is no duration")
    length = sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    return timedelta(microseconds=-length if text.startswith("-") else length)


def timestamp(text: str) -> datetime:
    """An RFC 3339 time. Raises CelError when it is none."""
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise CelError(f"{text!r} is no timestamp") from error


def typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """The value as CEL sees it: whole numbers of a `number` field are doubles, dates and durations have own types."""
    if isinstance(value, dict):
        fields, rest = schema.get("properties", {}), schema.get("additionalProperties")
        rest = rest if isinstance(rest, dict) else {}
        return {name: typed(field, fields.get(name, rest)) for name, field in value.items()}
    if isinstance(value, list):
        return [typed(item, schema.get("items", {})) for item in value]
    if isinstance(value, str) and schema.get("format") in _CONVERTED_FORMATS:
        return duration(value) if schema["format"] == "duration" else timestamp(value)
    return float(value) if type(value) is int and "number" in _types(schema) else value


def converts(schema: Mapping[str, Any]) -> bool:
    """Whether anything at or below the schema is another type in CEL than in JSON."""
    if "number" in _types(schema) or schema.get("format") in _CONVERTED_FORMATS:
        return True
    below = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
    return any(converts(node) for node in below if isinstance(node, dict))


def _types(schema: Mapping[str, Any]) -> tuple[str, ...] | list[str]:
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else types
