"""The thorough reader: any YAML that libyaml parses, by its events, with bounds on aliases and on depth.

Nothing is constructed from tags, so nothing in a file can run.
"""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from groundswell.manifests.document import Document, Duplicate, Path
from groundswell.manifests.scalar import is_not_json, plain

DEEPEST = 200  # levels; deeper than any CRD, and safe for code that walks values by recursion
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CORE = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(f"{_CORE}{name}" for name in ("int", "float", "bool", "null", "map", "seq", "timestamp"))
_MERGE = object()  # stands for the unquoted key `<<`


class _Refused(ValueError):
    """A document that libyaml parses and Kubernetes refuses."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True)
class _Frame:
    """A collection that is being read. `size` counts the nodes in it with aliases expanded."""

    value: Any
    line: int
    path: Path
    anchor: str | None
    size: int = 1
    key: Any = None
    key_line: int = 0
    has_key: bool = False
    merges: list[Any] = field(default_factory=list)
    key_lines: dict[str, int] = field(default_factory=dict)


class _Composer:
    """Builds the value of one document from its events."""

    def __init__(self, offset: int, lines: dict[Path, int] | None) -> None:
        self.offset = offset
        self.lines = lines
        self.frames: list[_Frame] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.expanded = 0  # nodes that came from aliases
        self.nodes = 0
        self.duplicates: list[Duplicate] = []
        self.tags: dict[str, None] = {}
        self.value: Any = None
        self.line = 0

    def line_at(self, event: Any) -> int:
        return self.offset + int(event.start_mark.line)

    def take(self, event: Any) -> None:
        """Takes one event between document start and document end."""
        if isinstance(event, yaml.ScalarEvent):
            value = self.scalar(event)
            if event.anchor:
                self.anchors[event.anchor] = (value, 1)
            self.add(value, self.line_at(event), 1)
        elif isinstance(event, yaml.AliasEvent):
            self.alias(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self.open(event)
        else:
            self.close()

    def scalar(self, event: Any) -> Any:
        tag = event.tag
        if event.implicit[0] or tag in _PLAIN_TAGS:
            if not event.style and event.value == "<<" and self.at_key():
                return _MERGE
            if is_not_json(event.value):
                message = f"{event.value} is not a value that JSON knows, so kubectl refuses it"
                raise _Refused(message, self.line_at(event))
            return plain(event.value)
        if tag == f"{_CORE}binary":
            return self.binary(event)
        self.note_tag(tag)
        return event.value

    def binary(self, event: Any) -> str:
        try:
            return base64.b64decode(event.value).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise _Refused("!!binary does not hold the base64 of a text", self.line_at(event)) from error

    def note_tag(self, tag: str | None) -> None:
        if tag not in (None, "!", f"{_CORE}str", f"{_CORE}map", f"{_CORE}seq"):
            self.tags[str(tag).replace(_CORE, "!!")] = None

    def at_key(self) -> bool:
        return bool(self.frames) and isinstance(self.frames[-1].value, dict) and not self.frames[-1].has_key

    def open(self, event: Any) -> None:
        self.note_tag(event.tag)
        line = self.line_at(event)
        if self.at_key():
            raise _Refused("a key is a mapping or a list, which JSON does not have; is `{{ … }}` unquoted here?", line)
        if len(self.frames) >= DEEPEST:
            raise _Refused(f"values are nested more than {DEEPEST} levels deep", line)
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.frames.append(_Frame(value, line, self.path(), event.anchor))

    def path(self) -> Path:
        if not self.frames or self.lines is None:
            return ()
        top = self.frames[-1]
        return (*top.path, top.key if isinstance(top.value, dict) else len(top.value))

    def close(self) -> None:
        frame = self.frames.pop()
        if frame.merges:
            _merge(frame)
        if frame.anchor:
            self.anchors[frame.anchor] = (frame.value, frame.size)
        self.add(frame.value, frame.line, frame.size)

    def alias(self, event: Any) -> None:
        line = self.line_at(event)
        if event.anchor not in self.anchors:
            raise _Refused(f"the alias *{event.anchor} has no anchor before it, or stands inside it", line)
        value, size = self.anchors[event.anchor]
        self.expanded += size
        if _is_bomb(self.expanded, self.nodes + self.expanded):
            raise _Refused("aliases expand to far more than the document holds (an alias bomb)", line)
        self.add(value, line, size)

    def add(self, value: Any, line: int, size: int) -> None:
        self.nodes += 1
        if not self.frames:
            self.value, self.line = value, line
            return
        frame = self.frames[-1]
        frame.size += size
        if isinstance(frame.value, list):
            self.mark((*frame.path, len(frame.value)), line)
            frame.value.append(value)
        elif frame.has_key:
            self.enter(frame, value)
        else:
            frame.key, frame.key_line, frame.has_key = self.key(value, line), line, True

    def key(self, value: Any, line: int) -> Any:
        """A mapping's key as JSON writes it."""
        if value is None or isinstance(value, dict | list):
            raise _Refused("a key is empty, a mapping or a list, which JSON does not have", line)
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if value is _MERGE else str(value)

    def enter(self, frame: _Frame, value: Any) -> None:
        key, frame.has_key = frame.key, False
        if key is _MERGE:
            frame.merges.append((value, frame.key_line))
            return
        if key in frame.key_lines:
            self.duplicates.append(Duplicate(key, frame.key_line, frame.key_lines[key]))
        frame.key_lines[key] = frame.key_line
        self.mark((*frame.path, key), frame.key_line)
        frame.value[key] = value

    def mark(self, path: Path, line: int) -> None:
        if self.lines is not None:
            self.lines[path] = line


def _merge(frame: _Frame) -> None:
    """`<<`: keys that the mapping does not hold itself come from the merged one; of several, the first wins."""
    for merged, line in frame.merges:
        for source in merged if isinstance(merged, list) else [merged]:
            if not isinstance(source, dict):
                raise _Refused("`<<` merges a mapping or a list of mappings", line)
            for key, value in source.items():
                frame.value.setdefault(key, value)


def _is_bomb(expanded: int, total: int) -> bool:
    """The limit of Go's YAML library: up to 400,000 nodes 99 % may come from aliases, from 4,000,000 on 10 %."""
    if expanded <= 100 or total <= 1000:
        return False
    allowed = 0.99 - 0.89 * min(max(total - 400_000, 0) / 3_600_000, 1)
    return expanded / total > allowed


def documents(text: str, offset: int = 1, lines: dict[Path, int] | None = None) -> Iterator[Document]:
    """The documents of a text whose first line has the number `offset`; the first error ends them.

    `lines`, when given, is filled with the line of every path of the document (useful for one document).
    """
    events = yaml.parse(text, Loader=_LOADER)
    composer = _Composer(offset, lines)
    try:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                composer = _Composer(offset, lines)
            elif isinstance(event, yaml.DocumentEndEvent):
                duplicates, tags = tuple(composer.duplicates), tuple(composer.tags)
                yield Document(composer.value, composer.line, duplicates, tags)
            elif not isinstance(event, yaml.StreamStartEvent | yaml.StreamEndEvent):
                composer.take(event)
    except _Refused as refused:
        yield Document(None, refused.line, error=str(refused), error_line=refused.line)
    except yaml.MarkedYAMLError as error:
        line = offset + (error.problem_mark.line if error.problem_mark else 0)
        told = " ".join(part for part in (error.context, error.problem) if part)
        yield Document(None, line, error=told or "not YAML", error_line=line)
    except yaml.reader.ReaderError as error:
        line = offset + text.count("\n", 0, error.position)
        yield Document(None, line, error=f"character #x{error.character:04x} is not allowed in YAML", error_line=line)
