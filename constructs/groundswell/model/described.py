"""Values that describe a platform: frozen, keyword-only, and checked all at once.

A wrong keyword or a missing one is not raised on the spot: it is kept with the place where it was written, so that a
person sees every mistake of a platform in one run. `problems_of` then checks each field's type and limits down the
whole tree.
"""

import dataclasses
import difflib
import functools
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, dataclass_transform

from pydantic_core import ValidationError

from groundswell.model.fields import validator_of

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a description: which field, which value, what is allowed, and where it was written."""

    field: str
    value: object
    allowed: str
    written: str = ""

    def __str__(self) -> str:
        place = f" ({self.written})" if self.written else ""
        return f"{self.field} = {self.value!r}: {self.allowed}{place}"


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(dataclasses.field,))
def described(cls: type[T]) -> type[T]:
    """A frozen, keyword-only dataclass that remembers where each of its values was written."""
    made = dataclasses.dataclass(frozen=True, kw_only=True)(cls)
    fields = {f.name: f for f in dataclasses.fields(made)}  # type: ignore[arg-type]
    original = made.__init__

    @functools.wraps(original)
    def init(self: Any, **given: Any) -> None:
        caller = sys._getframe(1)
        written = f"{Path(caller.f_code.co_filename).name}:{caller.f_lineno}"
        wrong = [_unknown(made, name, value, fields, written) for name, value in given.items() if name not in fields]
        known = {name: value for name, value in given.items() if name in fields}
        for name, field in fields.items():
            if name not in known and field.default is field.default_factory is dataclasses.MISSING:
                wrong.append(Problem(f"{made.__name__}.{name}", None, "this field is required", written))
                known[name] = None
        object.__setattr__(self, "_written", written)
        object.__setattr__(self, "_wrong", tuple(wrong))
        original(self, **known)

    made.__init__ = init  # type: ignore[method-assign]
    return made


def written(value: object) -> str:
    """Where a description was written, as `file:line`; "" for anything else."""
    return getattr(value, "_written", "")


def _unknown(made: type, name: str, value: object, fields: Mapping[str, object], written: str) -> Problem:
    close = difflib.get_close_matches(name, fields, n=1)
    hint = f"no such field; did you mean {close[0]!r}?" if close else "no such field"
    return Problem(f"{made.__name__}.{name}", value, f"{hint} It has {', '.join(sorted(fields))}", written)


def problems_of(value: object, path: str) -> Iterator[Problem]:
    """Every field of `value`, and of the descriptions inside it, whose type or limits are broken."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from problems_of(item, f"{path}[{getattr(item, 'name', index)}]")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from problems_of(item, f"{path}[{key}]")
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from _own_problems(value, path)
        for field in dataclasses.fields(value):
            yield from problems_of(getattr(value, field.name), f"{path}.{field.name}")


def _own_problems(value: Any, path: str) -> Iterator[Problem]:
    wrong: tuple[Problem, ...] = getattr(value, "_wrong", ())
    yield from wrong
    known_missing = {problem.field.rpartition(".")[2] for problem in wrong if problem.value is None}
    values = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    try:
        validator_of(type(value)).validate_python(values, strict=True)  # type: ignore[arg-type]  # classes are hashable
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False):
            where = [str(part) for part in detail["loc"]]
            if where[0] not in known_missing:
                yield Problem(".".join([path, *where]), detail["input"], detail["msg"], written(value))
