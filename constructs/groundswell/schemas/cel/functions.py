"""CEL's standard functions and the ones that Kubernetes adds for strings, URLs and addresses.

A function raises TypeError, ValueError or LookupError for values it has no answer for.
"""

import ipaddress
import itertools
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import SplitResult, urlsplit

from groundswell.schemas.cel.operators import is_number
from groundswell.schemas.cel.re2 import search
from groundswell.schemas.cel.values import duration, timestamp


def _size(value: Any) -> int:
    if not isinstance(value, (str, list, dict)):
        raise TypeError(f"{type(value).__name__} has no size")
    return len(value)


def _int(value: Any) -> int:
    if isinstance(value, str) and not value.lstrip("+-").isdecimal():
        raise ValueError(f"{value!r} is no whole number")
    return int(value)


def _string(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not (isinstance(value, str) or is_number(value)):
        raise TypeError(f"{type(value).__name__} cannot become a string")
    return str(value)


def _of_text(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, for a first argument that is text."""

    def checked(text: Any, *rest: Any) -> Any:
        if not isinstance(text, str):
            raise TypeError(f"{type(text).__name__} where a string is wanted")
        return function(text, *rest)

    return checked


def _substring(text: str, start: int, end: int | None = None) -> str:
    last = len(text) if end is None else end
    if not 0 <= start <= last <= len(text):
        raise LookupError(f"{start} to {last} is outside of {text!r}")
    return text[start:last]


def _split(text: str, separator: str, limit: int = -1) -> list[str]:
    if limit == 0:
        return []
    return text.split(separator, limit - 1 if limit > 0 else -1) if separator else list(text)


def is_url(text: str) -> bool:
    """Go's url.ParseRequestURI: a scheme, or a path from the root; no white space, a whole number as port."""
    if not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        _ = parts.port  # raises for a port that is no number
    except ValueError:
        return False
    return bool(parts.scheme) or text.startswith("/")


def _url(text: str) -> SplitResult:
    if not is_url(text):
        raise ValueError(f"{text!r} is no URL")
    return urlsplit(text)


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text


def _host(url: SplitResult) -> str:
    return url.netloc.rpartition("@")[2]


def _total(values: list[Any]) -> Any:
    return sum(values, timedelta()) if values and isinstance(values[0], timedelta) else sum(values)


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "size": _size,
    "int": _int,
    "double": float,
    "string": _string,
    "dyn": lambda value: value,
    "duration": lambda value: value if isinstance(value, timedelta) else duration(value),
    "timestamp": lambda value: value if isinstance(value, datetime) else timestamp(value),
    "contains": _of_text(lambda text, part: part in text),
    "startsWith": _of_text(lambda text, part: text.startswith(part)),
    "endsWith": _of_text(lambda text, part: text.endswith(part)),
    "matches": _of_text(lambda text, pattern: search(pattern, text)),
    "charAt": _of_text(lambda text, index: text[index : index + 1]),
    "join": lambda texts, separator="": separator.join(texts),
    "lowerAscii": _of_text(lambda text: "".join(sign.lower() if sign.isascii() else sign for sign in text)),
    "upperAscii": _of_text(lambda text: "".join(sign.upper() if sign.isascii() else sign for sign in text)),
    "replace": _of_text(lambda text, old, new, limit=-1: text.replace(old, new, limit)),
    "split": _of_text(_split),
    "substring": _of_text(_substring),
    "trim": _of_text(lambda text: text.strip()),
    "min": min,
    "max": max,
    "sum": _total,
    "isSorted": lambda values: all(one <= other for one, other in itertools.pairwise(values)),
    "isURL": _of_text(is_url),
    "url": _of_text(_url),
    "getScheme": lambda url: url.scheme,
    "getHost": _host,
    "getHostname": lambda url: url.hostname or "",
    "isIP": _of_text(_is_ip),
}
