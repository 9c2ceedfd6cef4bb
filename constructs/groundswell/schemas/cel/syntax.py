"""CEL text as a tree of tuples: ("select", node, name), ("call", target or None, name, arguments), and so on."""

import re
from collections.abc import Callable
from typing import Any

from groundswell.schemas.cel.error import CelError

Node = tuple[Any, ...]

_TOKEN = re.compile(
    r"""\s+|//[^\n]*
    |(?P<string>[rR]?(?:\"\"\"(?s:.*?)(?<!\\)\"\"\"|'''(?s:.*?)(?<!\\)'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
    |(?P<double>\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)
    |(?P<int>0x[0-9a-fA-F]+|\d+)
    |(?P<name>[A-Za-z_]\w*)
    |(?P<sign>\|\||&&|[<>=!]=|[-+*/%!<>?:.,()\[\]{}])""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|.)", re.DOTALL)
_CONTROL = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_LITERALS = {"true": True, "false": False, "null": None}
# Weakest first; all of them group to the left.
_LEVELS = (("||",), ("&&",), ("==", "!=", "<", "<=", ">", ">=", "in"), ("+", "-"), ("*", "/", "%"))


def parse(text: str) -> Node:
    """The tree of an expression. Raises CelError where it is not CEL, or CEL that we do not know."""
    parser = _Parser(text)
    node = parser.expression()
    if parser.peek()[1]:
        raise parser.unexpected()
    return node


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [*_tokens(text), ("end", "")]
        self._at = 0

    def peek(self) -> tuple[str, str]:
        return self._tokens[self._at]

    def unexpected(self) -> CelError:
        return CelError(f"unexpected {self.peek()[1] or 'end'!r} in {self._text}")

    def _take(self) -> tuple[str, str]:
        self._at += 1
        return self._tokens[self._at - 1]

    def _accept(self, sign: str) -> bool:
        if self.peek()[1] == sign and self.peek()[0] != "string":
            self._at += 1
            return True
        return False

    def _expect(self, sign: str) -> None:
        if not self._accept(sign):
            raise self.unexpected()

    def expression(self) -> Node:
        condition = self._binary(0)
        if not self._accept("?"):
            return condition
        chosen = self._binary(0)
        self._expect(":")
        return ("if", condition, chosen, self.expression())

    def _binary(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        node = self._binary(level + 1)
        while self.peek()[0] != "string" and self.peek()[1] in _LEVELS[level]:
            sign = self._take()[1]
            node = ("binary", sign, node, self._binary(level + 1))
        return node

    def _unary(self) -> Node:
        if self._accept("!"):
            return ("not", self._unary())
        if self._accept("-"):
            return ("minus", self._unary())
        return self._member()

    def _member(self) -> Node:
        node = self._primary()
        while True:
            if self._accept("."):
                name = self._name()
                node = ("call", node, name, self._list(")")) if self._accept("(") else ("select", node, name)
            elif self._accept("["):
                node = ("index", node, self.expression())
                self._expect("]")
            else:
                return node

    def _name(self) -> str:
        kind, text = self._take()
        if kind != "name":
            self._at -= 1
            raise self.unexpected()
        return text

    def _primary(self) -> Node:
        kind, text = self._take()
        if kind in _READ:
            return ("literal", _READ[kind](text))
        if kind == "name":
            if text in _LITERALS:
                return ("literal", _LITERALS[text])
            return ("call", None, text, self._list(")")) if self._accept("(") else ("name", text)
        if text == "(":
            node = self.expression()
            self._expect(")")
            return node
        if text == "[":
            return ("list", self._list("]"))
        if text == "{":
            return ("map", self._list("}", self._entry))
        self._at -= 1
        raise self.unexpected()

    def _list(self, end: str, item: Callable[[], Node] | None = None) -> tuple[Node, ...]:
        items: list[Node] = []
        while not self._accept(end):
            if items:
                self._expect(",")
                if self._accept(end):  # a comma after the last one
                    break
            items.append((item or self.expression)())
        return tuple(items)

    def _entry(self) -> Node:
        key = self.expression()
        self._expect(":")
        return (key, self.expression())


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise CelError(f"unexpected {text[at]!r} in {text}")
        if match.lastgroup:
            tokens.append((match.lastgroup, match[0]))
        at = match.end()
    return tokens


def _string(text: str) -> str:
    raw = text[0] in "rR"
    body = text[1:] if raw else text
    quote = 3 if body[:3] in ('"""', "'''") else 1
    body = body[quote:-quote]
    return body if raw else _ESCAPE.sub(_unescaped, body)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "xuU" and len(code) > 1:
        return chr(int(code[1:], 16))
    return chr(int(code, 8)) if len(code) == 3 else _CONTROL.get(code, code)


_READ: dict[str, Callable[[str], Any]] = {"string": _string, "double": float, "int": lambda text: int(text, 0)}
