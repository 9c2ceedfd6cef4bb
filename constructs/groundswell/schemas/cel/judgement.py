"""Does this rule refuse this value? Rules are compiled once."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from groundswell.schemas.cel.error import CelError
from groundswell.schemas.cel.evaluation import Run, compiled
from groundswell.schemas.cel.syntax import parse
from groundswell.schemas.cel.values import typed


def refusal(rule: str, value: Any, schema: Mapping[str, Any] | None = None) -> str | None:
    """None when the rule holds for the value, "" when it does not, and why when it has no answer.

    `schema` is the value's own, and decides what type CEL gives to each field; None when all are JSON's own types.
    """
    try:
        return None if program(rule)({"self": value if schema is None else typed(value, schema)}) is True else ""
    except CelError as error:
        return str(error)


@cache
def program(rule: str) -> Run:
    """The rule as a function of its variables. Raises CelError when it is not CEL, or CEL that we do not know."""
    return compiled(parse(rule))
