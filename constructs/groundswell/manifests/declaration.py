"""A YAML file in which people declare something to the judge: one document, and nothing unknown in it.

Whatever does not have the declared form is an UnreadableError that names the file: a misspelt line in a declaration
would weaken the judgement in silence.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests import yaml_stream
from groundswell.manifests.resource import Location
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of


@dataclass(frozen=True)
class Declaration:
    """The document as plain values, and where its parts stand. `shown` is the file's path from the checkout."""

    value: Any
    shown: str
    text: str
    first_line: int

    def place(self, *path: str | int) -> Location:
        """Where a part of the document stands."""
        return Location(self.shown, yaml_stream.nearest(self._lines, path, self.first_line))

    @cached_property
    def _lines(self) -> Mapping[tuple[str | int, ...], int]:
        return yaml_stream.lines_of(self.text, self.first_line)


def declaration(file: Path, beside: Path, what: str) -> Declaration:
    """Reads `file`; `what` it is ("bootstrap inventory") is said in errors, its path as seen from `beside`."""
    shown = Path(os.path.relpath(file, beside)).as_posix()
    try:
        text = text_of(file.read_bytes())
    except (OSError, NotTextError) as error:
        raise UnreadableError(f"the {what} {shown} cannot be read: {error}") from error
    documents = yaml_stream.documents(text)
    if len(documents) != 1 or documents[0].error:
        wrong = f"{documents[0].error}, line {documents[0].error_line}" if documents else "it is empty"
        raise UnreadableError(f"the {what} {shown} is not one YAML document: {wrong}")
    return Declaration(documents[0].value, shown, text, documents[0].line)


def fields(value: Any, known: tuple[str, ...], where: object) -> Mapping[str, Any]:
    """A mapping with known keys only."""
    if not isinstance(value, dict):
        raise UnreadableError(f"{where}: expected a mapping with {', '.join(known)}")
    strange = [str(key) for key in value if key not in known]
    if strange:
        raise UnreadableError(f"{where}: unknown {', '.join(strange)}; known are {', '.join(known)}")
    return value


def entries(value: Any, where: object) -> list[Any]:
    """A list, empty when absent."""
    if value is not None and not isinstance(value, list):
        raise UnreadableError(f"{where}: expected a list")
    return value or []


def texts(value: Any, where: object) -> tuple[str, ...]:
    """A list of texts, empty when absent."""
    found = entries(value, where)
    if not all(isinstance(each, str) for each in found):
        raise UnreadableError(f"{where}: expected texts")
    return tuple(found)
