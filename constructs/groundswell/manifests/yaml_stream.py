"""A stream of YAML documents, each read on its own, so that one broken document does not hide the others."""

import itertools
import re
from collections.abc import Iterator

from groundswell.manifests import event_reader
from groundswell.manifests.document import Document, Path

_SEPARATOR = re.compile(r"^---(?=[ \t\n]|\Z)", re.MULTILINE)
_CONTENT = re.compile(r"^(?![ \t]*(?:#.*)?$|%|\.\.\.(?:[ \t]|$)|---[ \t]*(?:#.*)?$)", re.MULTILINE)


def documents(text: str) -> list[Document]:
    """Every document that holds something, in order; an unreadable one as a Document with `error`."""
    found: list[Document] = []
    for chunk, line in chunks(text):
        found.extend(_of_chunk(chunk, line))
    return found


def chunks(text: str) -> Iterator[tuple[str, int]]:
    """The text between separators with the number of its first line; comments and empty chunks are left out."""
    starts = [match.start() for match in _SEPARATOR.finditer(text)]
    bounds = [0, *starts, len(text)]
    line = 1
    for start, end in itertools.pairwise(bounds):
        chunk = text[start:end]
        if _CONTENT.search(chunk):
            yield chunk, line
        line += chunk.count("\n")


def line_of(text: str, line: int, path: Path) -> int:
    """The line on which `path` stands in the document that starts at or before `line`; the nearest known ancestor's
    line when the path came from an alias or is not there, `line` itself when nothing of it is known."""
    for chunk, offset in chunks(text):
        if offset <= line <= offset + chunk.count("\n"):
            lines: dict[Path, int] = {}
            for _ in event_reader.documents(chunk, offset, lines):
                break
            return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), line)
    return line


def _of_chunk(chunk: str, line: int) -> Iterator[Document]:
    """The chunk's document. What follows a `...` is never applied, so it is told as an error of its own."""
    read = event_reader.documents(chunk, line)
    for position, document in enumerate(read):
        if position == 0 or document.error:
            yield document
            continue
        message = "a document that follows `...` without `---` is not applied by kubectl or Argo CD"
        yield Document(None, document.line, error=message, error_line=document.line)
