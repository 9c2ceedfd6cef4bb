"""What a field of the description may hold: its type hint, and limits beside it, as pydantic-core judges them.

The core alone is used: all of pydantic costs every command 0.2 s before it has read anything.
"""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic_core import SchemaValidator

Schema = dict[str, Any]


@dataclasses.dataclass(frozen=True, slots=True)
class Pattern:
    """A text that matches the whole expression (Rust's regular expressions)."""

    expression: str


@dataclasses.dataclass(frozen=True, slots=True)
class Between:
    """A number between two, both allowed."""

    least: int
    most: int = 2**31


@dataclasses.dataclass(frozen=True, slots=True)
class Checked:
    """A value that a function takes without a ValueError."""

    function: Callable[[Any], Any]


@cache
def validator_of(described: Any) -> SchemaValidator:
    """Judges a mapping of all fields of a description, and reports every field that is wrong."""
    hints = typing.get_type_hints(described, include_extras=True)
    fields = {
        field.name: {"type": "typed-dict-field", "schema": schema_of(hints[field.name]), "required": True}
        for field in dataclasses.fields(described)
    }
    return SchemaValidator({"type": "typed-dict", "fields": fields})


def schema_of(hint: Any) -> Schema:
    """A type hint as a core schema. Raises TypeError for a kind of hint that no description uses yet."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _limited(schema_of(arguments[0]), arguments[1:])
    if origin is typing.Literal:
        return {"type": "literal", "expected": list(arguments)}
    if origin in (typing.Union, types.UnionType):
        return _one_of(arguments)
    if origin is tuple:
        return {"type": "tuple", "items_schema": [schema_of(arguments[0])], "variadic_item_index": 0}
    if origin is Mapping:
        return {"type": "dict", "keys_schema": schema_of(arguments[0]), "values_schema": schema_of(arguments[1])}
    if hint in (str, int, bool):
        return {"type": hint.__name__}
    if isinstance(hint, type):  # a description inside another: its own fields are judged by themselves
        return {"type": "is-instance", "cls": hint, "cls_repr": hint.__name__}
    if hint is object:
        return {"type": "any"}
    raise TypeError(f"a description cannot have a field of type {hint!r} yet")


def _limited(schema: Schema, limits: tuple[Any, ...]) -> Schema:
    for limit in limits:
        if isinstance(limit, Pattern):
            schema = {**schema, "pattern": limit.expression}
        elif isinstance(limit, Between):
            schema = {**schema, "ge": limit.least, "le": limit.most}
        elif isinstance(limit, Checked):
            schema = {
                "type": "function-after",
                "function": {"type": "no-info", "function": limit.function},
                "schema": schema,
            }
    return schema


def _one_of(kinds: tuple[Any, ...]) -> Schema:
    some = [schema_of(kind) for kind in kinds if kind is not types.NoneType]
    schema = some[0] if len(some) == 1 else {"type": "union", "choices": some}
    return {"type": "nullable", "schema": schema} if types.NoneType in kinds else schema
