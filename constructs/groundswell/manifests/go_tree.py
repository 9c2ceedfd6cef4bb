"""The parts of a template of Go's text/template, as `go_syntax` reads them, and its errors."""

from dataclasses import dataclass
from typing import Any


class TemplateError(ValueError):
    """A template that Go would refuse; `str(error)` says why."""


class LimitError(TemplateError):
    """A template that Go may well take, and whose meaning is not known here, or takes too long to find out."""


@dataclass(frozen=True, slots=True)
class Text:
    """Text between actions."""

    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant of an expression."""

    value: Any


@dataclass(frozen=True, slots=True)
class Fields:
    """`.a.b`, `$x.a` or `(…).a`: fields below a start; `start` is None for the dot."""

    start: Any
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """`$x`; "" is the data that the template began with."""

    name: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function's name where it stands as an argument or as a command."""

    name: str


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Commands, each a list of operands; what one gives is the last argument of the next."""

    commands: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Action:
    """`{{ pipeline }}`; with `names`, an assignment that prints nothing."""

    pipeline: Pipeline
    names: tuple[str, ...] = ()
    declares: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """`if`, `range` or `with`: its body, and what follows `else`."""

    keyword: str
    pipeline: Pipeline
    names: tuple[str, ...]
    body: tuple[Any, ...]
    otherwise: tuple[Any, ...]
