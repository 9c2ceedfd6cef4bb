"""CEL as the API server runs it: cel-python, with the functions that Kubernetes adds and values typed by the schema."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any
from urllib.parse import SplitResult, urlsplit

import celpy
from celpy import celtypes
from celpy.adapter import json_to_cel
from celpy.celparser import CELParseError
from celpy.evaluation import CELEvalError

from groundswell.schemas.re2 import search

# CEL's own words: a field of that name is reached as `__name__` (Kubernetes' escaping rule).
_WORDS = frozenset({
    "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let",
    "loop", "package", "namespace", "return", "var", "void", "while",
})  # fmt: skip
_ESCAPES = (("__", "__underscores__"), (".", "__dot__"), ("-", "__dash__"), ("/", "__slash__"))


def refusal(rule: str, value: Any, schema: Mapping[str, Any]) -> str | None:
    """None when the rule holds for the value, "" when it does not, and why when it cannot be evaluated."""
    try:
        answer = _program(rule).evaluate({"self": typed(value, schema)})
    except (CELEvalError, CELParseError) as error:
        return f" (the rule cannot be evaluated: {error.args[0]})"
    return None if answer == celtypes.BoolType(True) else ""


@cache
def _program(rule: str) -> celpy.Runner:
    return _environment().program(_environment().compile(rule), functions=_FUNCTIONS)


@cache
def _environment() -> celpy.Environment:
    return celpy.Environment()


def typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """The value as CEL sees it: whole numbers of a `number` field are doubles, dates are timestamps, names escaped."""
    if isinstance(value, dict):
        fields, rest = schema.get("properties", {}), schema.get("additionalProperties")
        rest = rest if isinstance(rest, dict) else {}
        return celtypes.MapType({
            celtypes.StringType(escaped(name) if name in fields else name): typed(field, fields.get(name, rest))
            for name, field in value.items()
        })  # fmt: skip
    if isinstance(value, list):
        return celtypes.ListType([typed(item, schema.get("items", {})) for item in value])
    return _scalar(value, schema)


def _scalar(value: Any, schema: Mapping[str, Any]) -> Any:
    types = schema.get("type", ())
    if isinstance(value, (int, float)) and not isinstance(value, bool) and "number" in (types, *types):
        return celtypes.DoubleType(value)
    convert = _TYPED_FORMATS.get(schema.get("format", "")) if isinstance(value, str) else None
    return convert(value) if convert else json_to_cel(value)


def escaped(name: str) -> str:
    """The field's name as rules write it."""
    if name in _WORDS:
        return f"__{name}__"
    for sign, word in _ESCAPES:
        name = name.replace(sign, word)
    return name


_TYPED_FORMATS: Mapping[str, Callable[[str], Any]] = {
    "date-time": celtypes.TimestampType,
    "duration": celtypes.DurationType,
}


def _matches(text: str, pattern: str) -> celtypes.BoolType:
    return celtypes.BoolType(search(pattern, text))


def _substring(text: str, start: int, end: int | None = None) -> celtypes.StringType:
    last = len(text) if end is None else end
    if not 0 <= start <= last <= len(text):
        raise ValueError(f"substring({start}, {last}) is outside of {text!r}")
    return celtypes.StringType(text[start:last])


def _split(text: str, separator: str) -> celtypes.ListType:
    return celtypes.ListType([celtypes.StringType(part) for part in text.split(separator)])


class _Url(celtypes.StringType):
    """A parsed URL; only text in CEL's eyes, so that it can be passed on to the functions below."""

    @property
    def parts(self) -> SplitResult:
        return urlsplit(self)


def _url(text: str) -> _Url:
    if not _is_url(text):
        raise ValueError(f"{text!r} is no URL")
    return _Url(text)


def _is_url(text: str) -> celtypes.BoolType:
    """Go's ParseRequestURI: a scheme, or a path from the root; no control characters, a whole number as port."""
    if not text.isprintable() or any(sign.isspace() for sign in text):
        return celtypes.BoolType(False)
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return celtypes.BoolType(False)
    return celtypes.BoolType(bool(parts.scheme) or text.startswith("/"))


def _is_ip(text: str) -> celtypes.BoolType:
    import ipaddress

    try:
        ipaddress.ip_address(text)
    except ValueError:
        return celtypes.BoolType(False)
    return celtypes.BoolType("%" not in text)


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "matches": _matches,
    "substring": _substring,
    "split": _split,
    "url": _url,
    "isURL": _is_url,
    "isIP": _is_ip,
    "getScheme": lambda url: celtypes.StringType(url.parts.scheme),
    "getHost": lambda url: celtypes.StringType(url.parts.netloc.rpartition("@")[2]),
}
