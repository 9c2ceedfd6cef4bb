"""Go templates in manifests, as far as they can be judged without their data: whether they parse, what they read."""

import re
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.go_syntax import parse
from groundswell.manifests.go_tree import Action, Block, Fields, Pipeline, TemplateError

_KNOWN_TO_GO = re.compile(r"\{\{-?\s*(define|template|block|break|continue)\b")
_LONG_COMMENT = re.compile(r"\{\{-?\s*/\*.*?\*/\s*-?\}\}", re.DOTALL)
_NOT_READ_HERE = ("is not read here", "larger than", "nested more than")


def parse_error(text: str) -> str:
    """What Go would say of a template, "" where it parses, or where nobody here can tell."""
    if _KNOWN_TO_GO.search(text):
        return ""
    try:
        parse(_LONG_COMMENT.sub("", text))
    except TemplateError as error:
        return "" if any(part in str(error) for part in _NOT_READ_HERE) else str(error)
    return ""


def fields_read(text: str) -> list[str]:
    """The names that a template reads of its data at its top; nothing where it cannot be parsed here.

    Inside `range` and `with` the dot is another one, and a field that is only looked for (`if`, `default`) may be
    missing: neither counts.
    """
    try:
        nodes = parse(_LONG_COMMENT.sub("", text)) if not _KNOWN_TO_GO.search(text) else ()
    except TemplateError:
        return []
    return list(dict.fromkeys(_read(nodes)))


def parts_read(text: str) -> list[str]:
    """The names of which a template reads a part, as `.tls` in `.tls.crt`; nothing where it cannot be parsed here."""
    try:
        nodes = parse(_LONG_COMMENT.sub("", text)) if not _KNOWN_TO_GO.search(text) else ()
    except TemplateError:
        return []
    return list(dict.fromkeys(names[0] for names in _fields(nodes) if len(names) > 1))


def _fields(nodes: tuple[Any, ...]) -> Iterator[tuple[str, ...]]:
    """The fields of the data that stand alone in actions outside of blocks."""
    for node in nodes:
        if isinstance(node, Action) and not _has_default(node.pipeline):
            for operand in (each for command in node.pipeline.commands for each in command):
                if isinstance(operand, Fields) and operand.start is None:
                    yield tuple(operand.names)


def _read(nodes: tuple[Any, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Action) and not _has_default(node.pipeline):
            yield from _of_pipeline(node.pipeline)
        elif isinstance(node, Block) and node.keyword == "if":
            tested = set(_of_pipeline(node.pipeline))
            yield from (each for each in _read((*node.body, *node.otherwise)) if each not in tested)


def _of_pipeline(pipeline: Pipeline) -> Iterator[str]:
    for operand in (each for command in pipeline.commands for each in command):
        if isinstance(operand, Fields) and operand.start is None and operand.names:
            yield operand.names[0]
        elif isinstance(operand, Fields) and isinstance(operand.start, Pipeline):
            yield from _of_pipeline(operand.start)
        elif isinstance(operand, Pipeline) and not _has_default(operand):
            yield from _of_pipeline(operand)


_LENIENT = frozenset({"default", "coalesce", "empty", "ternary", "hasKey", "get", "dig", "index"})


def _has_default(pipeline: Pipeline) -> bool:
    return any(getattr(each, "name", "") in _LENIENT for command in pipeline.commands for each in command)
