"""What CEL's operators mean over Python values.

bool, int, float, str, list, dict and None are CEL's own types; timedelta and datetime its durations and timestamps.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from groundswell.schemas.cel.error import CelError

_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


def equal(left: Any, right: Any) -> bool:
    """CEL's equality: numbers across their types, everything else only within one. Python's 1 == True is not CEL's."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(equal(one, other) for one, other in zip(left, right, strict=True))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(equal(left[key], right[key]) for key in left)
    return bool(left == right)


def contains(item: Any, container: Any) -> bool:
    """CEL's `in`: an element of a list, a key of a map."""
    if isinstance(container, list):
        return any(equal(item, element) for element in container)
    if isinstance(container, dict):
        return any(equal(item, key) for key in container)
    raise _no_overload("in", item, container)


def is_number(value: Any) -> bool:
    """Whether it is an int or a double of CEL."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _comparable(left: Any, right: Any) -> bool:
    if is_number(left):
        return is_number(right)
    return type(left) is type(right) and isinstance(left, (str, bool, timedelta, datetime))


def _compared(sign: str, compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def operator(left: Any, right: Any) -> bool:
        if not _comparable(left, right):
            raise _no_overload(sign, left, right)
        return compare(left, right)

    return operator


def _add(left: Any, right: Any) -> Any:
    joined = type(left) is type(right) and isinstance(left, (str, list, timedelta))
    if joined or (isinstance(left, datetime) and isinstance(right, timedelta)):
        return left + right
    return _calculated("+", left, right)


def _subtract(left: Any, right: Any) -> Any:
    if isinstance(left, datetime) and isinstance(right, (datetime, timedelta)):
        return left - right
    if isinstance(left, timedelta) and isinstance(right, timedelta):
        return left - right
    return _calculated("-", left, right)


def _calculated(sign: str, left: Any, right: Any) -> Any:
    if not (is_number(left) and type(left) is type(right)):
        raise _no_overload(sign, left, right)
    if sign in "/%" and right == 0 and isinstance(left, int):
        raise CelError("division by zero")
    try:
        value = _ARITHMETIC[sign](left, right)
    except ZeroDivisionError:
        return left * float("inf") if left else float("nan")
    if isinstance(value, int) and not _LOWEST <= value <= _HIGHEST:
        raise CelError(f"{left} {sign} {right} is out of range")
    return value


def _divided(left: Any, right: Any) -> Any:
    """Toward zero for whole numbers, as in Go."""
    if isinstance(left, float):
        return left / right
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def _remainder(left: Any, right: Any) -> Any:
    if isinstance(left, float):
        raise _no_overload("%", left, right)
    return left - right * _divided(left, right)


def _no_overload(sign: str, left: Any, right: Any) -> CelError:
    return CelError(f"no such overload: {type(left).__name__} {sign} {type(right).__name__}")


_ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": _divided,
    "%": _remainder,
}

OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": equal,
    "!=": lambda left, right: not equal(left, right),
    "<": _compared("<", lambda left, right: left < right),
    "<=": _compared("<=", lambda left, right: left <= right),
    ">": _compared(">", lambda left, right: left > right),
    ">=": _compared(">=", lambda left, right: left >= right),
    "in": contains,
    "+": _add,
    "-": _subtract,
    "*": lambda left, right: _calculated("*", left, right),
    "/": lambda left, right: _calculated("/", left, right),
    "%": lambda left, right: _calculated("%", left, right),
}
