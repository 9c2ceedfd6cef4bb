"""Sprig's arithmetic and comparisons: 64-bit integers, however the numbers were written."""

import re
from collections.abc import Callable
from functools import reduce
from typing import Any

from groundswell.manifests.go_tree import LimitError, TemplateError

_MOST = 10_000  # numbers in a list that a template counts up


def integer(value: Any) -> int:
    """Sprig's int64: what is no number is 0."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return int(value)
    text = str(value).strip()
    return int(text) if re.fullmatch(r"[-+]?[0-9]{1,18}", text, re.ASCII) else 0


def _real(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def _divide(first: Any, second: Any) -> int:
    """Go truncates towards zero."""
    quotient = abs(integer(first)) // abs(integer(second))
    return quotient if (integer(first) < 0) == (integer(second) < 0) else -quotient


def _until(*bounds: Any) -> list[int]:
    """`until count` and `untilStep start stop step`."""
    start, stop, step = [integer(each) for each in bounds] if len(bounds) == 3 else (0, integer(bounds[0]), 1)
    numbers = range(start, stop, step)
    if len(numbers) > _MOST:
        raise LimitError(f"a list of {len(numbers)} numbers is not made here")
    return list(numbers)


def _atoi(text: Any) -> int:
    return int(text) if re.fullmatch(r"[-+]?[0-9]{1,18}", str(text), re.ASCII) else 0


def _comparable(first: Any, second: Any) -> tuple[Any, Any]:
    if isinstance(first, str) != isinstance(second, str):
        raise TemplateError("incompatible types for comparison")
    return first, second


def _less(first: Any, second: Any) -> bool:
    left, right = _comparable(first, second)
    return bool(left < right)


NUMBERS: dict[str, Callable[..., Any]] = {
    "int": integer,
    "int64": integer,
    "float64": _real,
    "atoi": _atoi,
    "add": lambda *values: sum(integer(each) for each in values),
    "add1": lambda value: integer(value) + 1,
    "sub": lambda first, second: integer(first) - integer(second),
    "mul": lambda *values: reduce(lambda left, right: left * right, (integer(each) for each in values), 1),
    "div": _divide,
    "mod": lambda first, second: integer(first) - _divide(first, second) * integer(second),
    "max": lambda *values: max(integer(each) for each in values),
    "min": lambda *values: min(integer(each) for each in values),
    "until": _until,
    "untilStep": _until,
    "lt": _less,
    "le": lambda first, second: _less(first, second) or first == second,
    "gt": lambda first, second: _less(second, first),
    "ge": lambda first, second: not _less(first, second),
}
