"""Go's text/template: from text to a tree. Only the syntax; nothing is evaluated here."""

import re
from typing import Any

from groundswell.manifests.go_tree import (
    Action,
    Block,
    Fields,
    Function,
    LimitError,
    Literal,
    Pipeline,
    TemplateError,
    Text,
    Variable,
)

_LARGEST = 1024 * 1024  # characters of a template
_DEEPEST = 50  # nested blocks or parentheses
_ACTION = re.compile(r"\{\{(- |-\n|-\t)?(.*?)( -|\n-|\t-)?\}\}", re.DOTALL)
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`)
    | (?P<char>'(?:[^'\\]|\\.)')
    | (?P<number>[-+]?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?))
    | (?P<variable>\$\w*)
    | (?P<field>\.\w+)
    | (?P<word>[A-Za-z_]\w*)
    | (?P<sign>:=|=|\||\(|\)|,|\.)
    )""",
    re.VERBOSE | re.ASCII,
)
_WORDS: dict[str, Any] = {"true": True, "false": False, "nil": None}
_ESCAPES = dict(zip("ntrabfv\\\"'", "\n\t\r\a\b\f\v\\\"'", strict=True))


def parse(text: str) -> tuple[Any, ...]:
    """The nodes of a template. Raises TemplateError."""
    if len(text) > _LARGEST:
        raise LimitError("the template is larger than 1 MiB")
    parts = _parts(text)
    nodes, rest = _nodes(parts, 0, 0)
    if rest < len(parts):
        raise TemplateError(f"unexpected {{{{{parts[rest][1]}}}}}")
    return nodes


def _parts(text: str) -> list[tuple[bool, str]]:
    """(is an action, text), with the white space gone that `{{-` and `-}}` take away."""
    parts: list[tuple[bool, str]] = []
    at, trim = 0, False
    for match in _ACTION.finditer(text, 0, text.rfind("}}") + 2):  # what opens after that closes nowhere
        before = text[at : match.start()]
        before = before.lstrip() if trim else before
        parts.append((False, before.rstrip() if match[1] else before))
        inside = match[2].strip()
        if not (inside.startswith("/*") and inside.endswith("*/")):
            parts.append((True, inside))
        at, trim = match.end(), bool(match[3])
    rest = text[at:].lstrip() if trim else text[at:]
    if "{{" in rest:
        raise TemplateError("an action {{ is not closed")
    return [*parts, (False, rest)]


def _nodes(parts: list[tuple[bool, str]], at: int, depth: int) -> tuple[tuple[Any, ...], int]:
    """The nodes up to an `else` or `end` (whose position is given back), or to the end of the text."""
    if depth > _DEEPEST:
        raise LimitError(f"blocks are nested more than {_DEEPEST} deep")
    nodes: list[Any] = []
    while at < len(parts):
        is_action, text = parts[at]
        word = re.match(r"\w*", text)
        keyword = word[0] if is_action and word else ""
        if keyword in ("else", "end"):
            return tuple(nodes), at
        if not is_action:
            nodes.append(Text(text))
        elif keyword in ("if", "range", "with"):
            block, at = _block(parts, at, keyword, text[len(keyword) :], depth)
            nodes.append(block)
        elif keyword in ("define", "template", "block", "break", "continue"):
            raise LimitError(f"{{{{{keyword}}}}} is not read here")
        else:
            nodes.append(_action(text))
        at += 1
    return tuple(nodes), at


def _block(parts: list[tuple[bool, str]], at: int, keyword: str, text: str, depth: int) -> tuple[Block, int]:
    """The block whose opening action stands at `at`, and the position of its `end`."""
    head = _action(text)
    body, at = _nodes(parts, at + 1, depth + 1)
    otherwise: tuple[Any, ...] = ()
    if at < len(parts) and parts[at][1].startswith("else"):
        after = parts[at][1][len("else") :].strip()
        chained = re.match(r"(if|with)\b", after)
        if chained:
            inner, at = _block(parts, at, chained[0], after[len(chained[0]) :], depth + 1)
            return Block(keyword, head.pipeline, head.names, body, (inner,)), at
        otherwise, at = _nodes(parts, at + 1, depth + 1)
    if at >= len(parts) or parts[at][1] != "end":
        raise TemplateError(f"{{{{{keyword}}}}} has no end")
    return Block(keyword, head.pipeline, head.names, body, otherwise), at


def _action(text: str) -> Action:
    """An expression, with the variables that it sets."""
    tokens = _tokens(text)
    names: list[str] = []
    for index, (kind, value) in enumerate(tokens):
        if value in (":=", "=") and kind == "sign":
            names = [name[1:] for what, name in tokens[:index] if what == "variable"]
            pipeline, rest = _pipeline(tokens, index + 1, 0)
            declares = value == ":="
            break
    else:
        (pipeline, rest), declares = _pipeline(tokens, 0, 0), False
    if rest < len(tokens):
        raise TemplateError(f"unexpected {tokens[rest][1]} in {{{{{text}}}}}")
    return Action(pipeline, tuple(names), declares)


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at, text = 0, text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match or match.end() == at:
            raise TemplateError(f"cannot read {{{{{text}}}}} at {text[at : at + 20].strip()!r}")
        kind = str(match.lastgroup)
        spaced = match.start(kind) > at or not found
        if kind == "field" and spaced:
            found.append(("dot", "."))
        value = match[kind]
        found.append(("dot" if value == "." and kind == "sign" else kind, value))
        at = match.end()
    return found


def _pipeline(tokens: list[tuple[str, str]], at: int, depth: int) -> tuple[Pipeline, int]:
    if depth > _DEEPEST:
        raise LimitError(f"parentheses are nested more than {_DEEPEST} deep")
    commands: list[tuple[Any, ...]] = []
    operands: list[Any] = []
    while at < len(tokens) and tokens[at][1] != ")":
        if tokens[at] == ("sign", "|"):
            commands.append(tuple(operands))
            operands, at = [], at + 1
            continue
        operand, at = _operand(tokens, at, depth)
        operands.append(operand)
    commands.append(tuple(operands))
    if not all(commands):
        raise TemplateError("a command is missing")
    return Pipeline(tuple(commands)), at


def _operand(tokens: list[tuple[str, str]], at: int, depth: int) -> tuple[Any, int]:
    kind, value = tokens[at]
    start: Any
    if (kind, value) == ("sign", "("):
        start, at = _pipeline(tokens, at + 1, depth + 1)
        if at >= len(tokens):
            raise TemplateError("a parenthesis is not closed")
    elif kind in ("string", "char", "number"):
        start = Literal(_constant(kind, value))
    elif kind == "variable":
        start = Variable(value[1:])
    elif kind == "dot":
        start = None
    elif kind == "word":
        start = Literal(_WORDS[value]) if value in _WORDS else Function(value)
    else:
        raise TemplateError(f"unexpected {value}")
    names: list[str] = []
    at += 1
    while at < len(tokens) and tokens[at][0] == "field":
        names.append(tokens[at][1][1:])
        at += 1
    return (Fields(start, tuple(names)) if names or start is None else start), at


def _constant(kind: str, text: str) -> Any:
    if kind == "number":
        return int(text, 0) if re.fullmatch(r"[-+]?(?:0[xX].*|0|[1-9]\d*)", text) else float(text)
    if text.startswith("`"):
        return text[1:-1]
    try:
        unescaped = re.sub(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{3}|.)", _escape, text[1:-1])
    except (ValueError, OverflowError, KeyError) as error:
        raise TemplateError(f"cannot read the text {text}") from error
    return ord(unescaped) if kind == "char" else unescaped


def _escape(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "uUx" and len(code) > 1:
        return chr(int(code[1:], 16))
    if code.isdigit():
        return chr(int(code, 8))
    return _ESCAPES[code]
