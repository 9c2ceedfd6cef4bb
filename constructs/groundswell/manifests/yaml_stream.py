"""A stream of YAML documents, each read on its own, so that one broken document does not hide the others."""

import itertools
import re
from collections.abc import Iterator, Mapping

from groundswell.manifests.document import Document, Path
from groundswell.manifests.line_reader import LineReader
from groundswell.manifests.long_text import UnusualError

_SEPARATOR = re.compile(r"^---(?=[ \t\n]|\Z)", re.MULTILINE)
_CONTENT = re.compile(r"^(?![ \t]*(?:#.*)?$|%|\.\.\.(?:[ \t]|$)|---[ \t]*(?:#.*)?$)", re.MULTILINE)
_ORDINARY_ASCII = b"\t\n" + bytes(range(0x20, 0x7F))
_ORDINARY = "[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*"
"""Compiled when it is first asked for: that takes longer than reading a small file."""
_READER = LineReader()


def documents(text: str) -> list[Document]:
    """Every document that holds something, in order; an unreadable one as a Document with `error`."""
    if not _is_ordinary(text):
        return [document for chunk, line in chunks(text) for document in _thorough(chunk, line)]
    found: list[Document] = []
    lines = text.split("\n")
    at, total = 0, len(lines)
    while at < total:
        try:
            value, first, after = _READER.read(lines, at)
        except UnusualError:
            after = _end_of_document(lines, at)
            chunk = "\n".join(lines[at:after]) + ("\n" if after < total else "")
            if _CONTENT.search(chunk):
                found.extend(_thorough(chunk, at + 1))
        else:
            if first < after:
                found.append(Document(value, first + 1))
        at = after
    return found


def chunks(text: str) -> Iterator[tuple[str, int]]:
    """The text between separators with the number of its first line; comments and empty chunks are left out."""
    starts = [match.start() for match in _SEPARATOR.finditer(text)]
    line = 1
    for start, end in itertools.pairwise([0, *starts, len(text)]):
        chunk = text[start:end]
        if _CONTENT.search(chunk):
            yield chunk, line
        line += chunk.count("\n")


def line_of(text: str, line: int, path: Path) -> int:
    """The line on which `path` stands in the document that starts at or before `line`; the nearest known ancestor's
    line when the path came from an alias or is not there, `line` itself when nothing of it is known."""
    return nearest(lines_of(text, line), path, line)


def lines_of(text: str, line: int) -> Mapping[Path, int]:
    """The line of each path in the document that starts at or before `line`: for whoever asks for many of them."""
    from groundswell.manifests import event_reader  # only where a line is asked for

    lines: dict[Path, int] = {}
    for chunk, offset in chunks(text):
        if offset <= line <= offset + chunk.count("\n"):
            for _ in event_reader.documents(chunk, offset, lines):
                break
            break
    return lines


def nearest(lines: Mapping[Path, int], path: Path, line: int) -> int:
    """The line of a path, else of its nearest ancestor that has one, else `line`."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), line)


def _is_ordinary(text: str) -> bool:
    """Whether every character stands for itself in YAML. Most texts are ASCII, of which that is asked at once."""
    if text.isascii():
        return not text.encode().translate(None, delete=_ORDINARY_ASCII)
    return re.fullmatch(_ORDINARY, text) is not None


def _end_of_document(lines: list[str], start: int) -> int:
    """The index of the next separator after `start`, or of the end."""
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line[:3] == "---" and line[3:4] in ("", " ", "\t"):
            return index
    return len(lines)


def _thorough(chunk: str, line: int) -> Iterator[Document]:
    """The chunk's document. What follows a `...` is never applied, so it is told as an error of its own."""
    from groundswell.manifests import event_reader  # PyYAML is loaded only where a document is unusual

    for position, document in enumerate(event_reader.documents(chunk, line)):
        if position == 0 or document.error:
            yield document
            continue
        message = "a document that follows `...` without `---` is not applied by kubectl or Argo CD"
        yield Document(None, document.line, error=message, error_line=document.line)
