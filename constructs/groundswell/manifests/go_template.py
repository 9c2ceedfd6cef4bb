"""Go's text/template, evaluated over plain values: what ApplicationSets need of it, and nothing that can run away."""

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from groundswell.manifests.go_format import shown
from groundswell.manifests.go_functions import FUNCTIONS
from groundswell.manifests.go_syntax import parse
from groundswell.manifests.go_tree import (
    Action,
    Block,
    Function,
    LimitError,
    Literal,
    Pipeline,
    TemplateError,
    Text,
    Variable,
)
from groundswell.manifests.unread_functions import UNREAD

_MOST_STEPS = 100_000  # nodes evaluated
_LONGEST = 4 * 1024 * 1024  # characters printed
_LARGEST = 256 * 1024  # characters and entries of one value
_LAZY = ("and", "or")


def render(text: str, data: Mapping[str, Any], *, strict: bool = False) -> str:
    """The text that the template gives for the data. With `strict`, a missing key is an error (missingkey=error).

    Raises TemplateError for what Go would refuse, for functions not known here, and for templates without bounds.
    """
    if "{{" not in text:
        return text
    own = copy.deepcopy(data) if " set " in text or "(set " in text else data  # `set` changes what it is given
    return _Run(own, strict).printed(parse(text))


def is_true(value: Any) -> bool:
    """Go's truth: false, 0, nil and whatever is empty are not."""
    return bool(value)


def _bounded(value: Any) -> Any:
    """The value, unless printing it would go on and on: it is too large, or holds itself."""
    left, size = [value], 0
    while left:
        each = left.pop()
        size += len(each) if isinstance(each, str) else 1
        if size > _LARGEST:
            raise LimitError("a value grows too large")
        if isinstance(each, Mapping):
            left.extend(each.values())
        elif isinstance(each, list | tuple):
            left.extend(each)
    return value


class _Run:
    """One evaluation: the variables, and how much has been done."""

    def __init__(self, data: Mapping[str, Any], strict: bool) -> None:
        self._strict = strict
        self._scopes: list[dict[str, Any]] = [{"": data}]
        self._steps = 0
        self._length = 0

    def printed(self, nodes: tuple[Any, ...]) -> str:
        return "".join(self._nodes(nodes, self._scopes[0][""]))

    def _nodes(self, nodes: tuple[Any, ...], dot: Any) -> Iterator[str]:
        for node in nodes:
            self._count()
            if isinstance(node, Text):
                yield node.text
            elif isinstance(node, Block):
                yield from self._block(node, dot)
            else:
                yield self._action(node, dot)

    def _count(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise LimitError("the template takes too long")

    def _action(self, action: Action, dot: Any) -> str:
        value = self._pipeline(action.pipeline, dot)
        if action.names:
            self._set(action.names[0], value, action.declares)
            return ""
        text = shown(value)
        self._length += len(text)
        if self._length > _LONGEST:
            raise LimitError("the template prints too much")
        return text

    def _set(self, name: str, value: Any, declares: bool) -> None:
        if declares:
            self._scopes[-1][name] = value
            return
        for scope in reversed(self._scopes):
            if name in scope:
                scope[name] = value
                return
        raise TemplateError(f"undefined variable ${name}")

    def _block(self, block: Block, dot: Any) -> Iterator[str]:
        value = self._pipeline(block.pipeline, dot)
        self._scopes.append({})
        if block.keyword == "range":
            yield from self._range(block, value, dot)
        elif is_true(value):
            for name in block.names[:1]:
                self._scopes[-1][name] = value
            yield from self._nodes(block.body, value if block.keyword == "with" else dot)
        else:
            yield from self._nodes(block.otherwise, dot)
        self._scopes.pop()

    def _range(self, block: Block, value: Any, dot: Any) -> Iterator[str]:
        if isinstance(value, Mapping):
            pairs = [(key, value[key]) for key in sorted(value)]
        elif isinstance(value, list | tuple):
            pairs = list(enumerate(value))
        elif isinstance(value, int) and not isinstance(value, bool):
            pairs = [(index, index) for index in range(min(value, _MOST_STEPS))]
        elif value is None:
            pairs = []
        else:
            raise TemplateError(f"range can't iterate over {shown(value)}")
        for key, each in pairs:
            bound = (each,) if len(block.names) == 1 else (key, each)
            self._scopes[-1].update(zip(block.names, bound, strict=False))
            yield from self._nodes(block.body, each)
        if not pairs:
            yield from self._nodes(block.otherwise, dot)

    def _pipeline(self, pipeline: Pipeline, dot: Any) -> Any:
        value: Any = None
        for index, command in enumerate(pipeline.commands):
            self._count()
            value = self._command(command, dot, (value,) if index else ())
        return value

    def _command(self, command: tuple[Any, ...], dot: Any, piped: tuple[Any, ...]) -> Any:
        head, *rest = command
        if not isinstance(head, Function):
            if rest or piped:
                raise TemplateError("something that is no function is given arguments")
            return self._operand(head, dot)
        if head.name in _LAZY:
            return self._lazy(head.name, rest, dot, piped)
        arguments = [self._operand(each, dot) for each in rest]
        return self._call(head.name, [*arguments, *piped])

    def _lazy(self, name: str, operands: list[Any], dot: Any, piped: tuple[Any, ...]) -> Any:
        """`and` and `or` stop at the operand that decides."""
        value: Any = None
        for operand in (*operands, *(Literal(each) for each in piped)):
            value = self._operand(operand, dot)
            if is_true(value) == (name == "or"):
                return value
        return value

    def _operand(self, operand: Any, dot: Any) -> Any:
        if isinstance(operand, Literal):
            return operand.value
        if isinstance(operand, Function):
            return self._call(operand.name, [])
        if isinstance(operand, Pipeline):
            return self._pipeline(operand, dot)
        if isinstance(operand, Variable):
            return self._variable(operand.name)
        start = dot if operand.start is None else self._operand(operand.start, dot)
        for name in operand.names:
            start = self._field(start, name)
        return start

    def _variable(self, name: str) -> Any:
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        raise TemplateError(f"undefined variable ${name}")

    def _field(self, value: Any, name: str) -> Any:
        if isinstance(value, Mapping):
            if name in value:
                return value[name]
            if self._strict:
                raise TemplateError(f"map has no entry for key {name!r}")
            return None
        if value is None:
            raise TemplateError(f"nil pointer evaluating interface {{}}.{name}")
        raise TemplateError(f"can't evaluate field {name} in {shown(value)}")

    def _call(self, name: str, arguments: list[Any]) -> Any:
        function: Callable[..., Any] | None = FUNCTIONS.get(name)
        if function is None:
            error = LimitError if name in UNREAD else TemplateError
            raise error(f"the function {name} is not known here")
        try:
            return _bounded(function(*arguments))
        except LimitError:
            raise
        except (TypeError, ValueError, IndexError, KeyError, ArithmeticError, AttributeError) as error:
            raise TemplateError(f"error calling {name}: {error}") from error
