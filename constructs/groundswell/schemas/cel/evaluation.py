"""A CEL tree as a Python function of the variables it is given."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from groundswell.schemas.cel.error import CelError
from groundswell.schemas.cel.functions import FUNCTIONS
from groundswell.schemas.cel.operators import OPERATORS
from groundswell.schemas.cel.syntax import Node
from groundswell.schemas.cel.values import unescaped

Variables = dict[str, Any]
Run = Callable[[Variables], Any]


def compiled(node: Node) -> Run:
    """The tree as a function, which raises CelError where it has no answer. So does this, for an unknown function."""
    return _COMPILERS[node[0]](*node[1:])


def _literal(value: Any) -> Run:
    return lambda variables: value


def _name(name: str) -> Run:
    def run(variables: Variables) -> Any:
        if name not in variables:
            raise CelError(f"undeclared reference to {name}")
        return variables[name]

    return run


def _select(target: Node, name: str) -> Run:
    of, field = compiled(target), unescaped(name)

    def run(variables: Variables) -> Any:
        value = of(variables)
        if not isinstance(value, dict) or field not in value:
            raise CelError(f"no such key: {field}")
        return value[field]

    return run


def _index(target: Node, key: Node) -> Run:
    of, at = compiled(target), compiled(key)

    def run(variables: Variables) -> Any:
        value, place = of(variables), at(variables)
        if isinstance(value, dict) and isinstance(place, (str, int)) and place in value:
            return value[place]
        if isinstance(value, list) and type(place) is int and 0 <= place < len(value):
            return value[place]
        raise CelError(f"no such key: {place}")

    return run


def _not(operand: Node) -> Run:
    of = compiled(operand)
    return lambda variables: not _truth(of(variables))


def _minus(operand: Node) -> Run:
    of, subtract = compiled(operand), OPERATORS["-"]

    def run(variables: Variables) -> Any:
        value = of(variables)
        return subtract(type(value)(0), value) if isinstance(value, (int, float)) else subtract(0, value)

    return run


def _if(condition: Node, chosen: Node, other: Node) -> Run:
    when, then, otherwise = compiled(condition), compiled(chosen), compiled(other)
    return lambda variables: then(variables) if _truth(when(variables)) else otherwise(variables)


def _binary(sign: str, left: Node, right: Node) -> Run:
    first, second = compiled(left), compiled(right)
    if sign in ("&&", "||"):
        return lambda variables: _decided(((first, variables), (second, variables)), sign == "||")
    operator = OPERATORS[sign]
    return lambda variables: operator(first(variables), second(variables))


def _list(items: tuple[Node, ...]) -> Run:
    runs = [compiled(item) for item in items]
    return lambda variables: [run(variables) for run in runs]


def _map(entries: tuple[Node, ...]) -> Run:
    runs = [(compiled(key), compiled(value)) for key, value in entries]
    return lambda variables: {key(variables): value(variables) for key, value in runs}


def _call(target: Node | None, name: str, arguments: tuple[Node, ...]) -> Run:
    if target is None and name == "has" and len(arguments) == 1:
        return _has(arguments[0])
    if target is not None and name in _MACROS and arguments[0][0] == "name":
        return _macro(name, compiled(target), arguments[0][1], [compiled(argument) for argument in arguments[1:]])
    function = FUNCTIONS.get(name)
    if function is None:
        raise CelError(f"undeclared function {name}")
    runs = [compiled(node) for node in (*([target] if target is not None else []), *arguments)]
    return lambda variables: _result(name, function, [run(variables) for run in runs])


def _result(name: str, function: Callable[..., Any], values: list[Any]) -> Any:
    try:
        return function(*values)
    except (TypeError, ValueError, AttributeError, LookupError, OverflowError) as error:
        raise CelError(f"{name}: {error}") from error


def _has(node: Node) -> Run:
    if node[0] != "select":
        raise CelError("has() wants a field, as in has(self.name)")
    of, field = compiled(node[1]), unescaped(node[2])

    def run(variables: Variables) -> bool:
        value = of(variables)
        if not isinstance(value, dict):
            raise CelError(f"has(): {field} is asked of no object")
        return field in value

    return run


def _macro(name: str, of: Run, item: str, runs: list[Run]) -> Run:
    def run(variables: Variables) -> Any:
        value = of(variables)
        if not isinstance(value, (list, dict)):
            raise CelError(f"{name}: {type(value).__name__} is no list and no map")
        return _MACROS[name](list(value), [{**variables, item: element} for element in value], runs)

    return run


def _filtered(elements: list[Any], scopes: list[Variables], runs: list[Run]) -> list[Any]:
    return [element for element, scope in zip(elements, scopes, strict=True) if _truth(runs[0](scope))]


def _mapped(elements: list[Any], scopes: list[Variables], runs: list[Run]) -> list[Any]:
    """`map(x, y)`, or `map(x, condition, y)`."""
    return [runs[-1](scope) for scope in scopes if len(runs) == 1 or _truth(runs[0](scope))]


def _decided(questions: Iterable[tuple[Run, Variables]], deciding: bool) -> bool:
    """&& and || and their macros: one deciding answer is enough, even beside questions that have none."""
    failure: CelError | None = None
    for run, variables in questions:
        try:
            if _truth(run(variables)) is deciding:
                return deciding
        except CelError as error:
            failure = error
    if failure is not None:
        raise failure
    return not deciding


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise CelError(f"{type(value).__name__} where a bool is wanted")
    return value


_MACROS: Mapping[str, Callable[[list[Any], list[Variables], list[Run]], Any]] = {
    "all": lambda elements, scopes, runs: _decided([(runs[0], scope) for scope in scopes], False),
    "exists": lambda elements, scopes, runs: _decided([(runs[0], scope) for scope in scopes], True),
    "exists_one": lambda elements, scopes, runs: len(_filtered(elements, scopes, runs)) == 1,
    "filter": _filtered,
    "map": _mapped,
}

_COMPILERS: Mapping[str, Callable[..., Run]] = {
    "literal": _literal,
    "name": _name,
    "select": _select,
    "index": _index,
    "not": _not,
    "minus": _minus,
    "if": _if,
    "binary": _binary,
    "list": _list,
    "map": _map,
    "call": _call,
}
