"""Values that take more than one line: literal and folded blocks, quoted and unquoted texts that go on."""

from typing import Any

from groundswell.manifests.line_shape import (
    ENTRY,
    ITEM,
    ITEM_ENTRY,
    Block,
    Flow,
    Quoted,
    Shape,
    first_of_several,
    goes_on,
    shape,
)
from groundswell.manifests.scalar import is_not_json, plain

LONGER = frozenset((Block, Quoted, Flow))
"""The classes of values that their line only begins, or that are made anew each time."""


class UnusualError(ValueError):
    """The document is not regular; the thorough reader has to read it."""


def longer(lines: list[str], at: int, depth: int, value: Any) -> tuple[Any, int]:
    """The value that a line began, and the index of the line after it."""
    if isinstance(value, Flow):
        return value.value(), at
    return _block(lines, at, depth, value) if isinstance(value, Block) else _quoted(lines, at, depth, value)


def _quoted(lines: list[str], at: int, depth: int, quoted: Quoted) -> tuple[str, int]:
    """A quoted text of several lines: a line break is a space, each further one stays."""
    parts, blank = [quoted.text.rstrip(" ")], 0
    for end in range(at, len(lines)):
        line = lines[end]
        body = line.strip(" ")
        if not body:
            blank += 1
            continue
        if _indentation(line) <= depth:
            break
        try:
            text, closed = quoted.more(body)
        except ValueError:
            break
        parts.append("\n" * blank if blank else " ")
        parts.append(text if closed else text.rstrip(" "))
        if closed:
            return quoted.unquoted("".join(parts)), end + 1
        blank = 0
    raise UnusualError


def _block(lines: list[str], at: int, depth: int, block: Block) -> tuple[str, int]:
    """The text of a literal block whose parent stands at `depth`, and the index of the line after it."""
    total = len(lines)
    end = at
    width = depth + block.indentation if block.indentation else 0
    last = at  # after the last line that is not blank
    while end < total:
        line = lines[end]
        body = line.lstrip(" ")
        if body:
            indentation = len(line) - len(body)
            if not width and indentation > depth:
                width = indentation
                if body[0] == "\t" or any(len(each) > width for each in lines[at:end]):
                    raise UnusualError  # a blank line before the text is longer than the text is indented
            if not width or indentation < width:
                if indentation > depth or body[0] == "\t":
                    raise UnusualError
                break
            last = end + 1
        end += 1
    if end == total and lines[-1]:
        raise UnusualError  # the text ends without a line break
    blank = lines[last:end] if end < total else lines[last : total - 1]
    if width and any(len(each) > width for each in blank):
        raise UnusualError
    text = _folded(lines[at:last], width) if block.folded else "\n".join([line[width:] for line in lines[at:last]])
    if block.chomping == "-":
        return text, end
    if block.chomping == "+":
        return text + "\n" * (len(blank) + (last > at)), end
    return (text + "\n" if last > at else ""), end


def _folded(lines: list[str], width: int) -> str:
    """The text of a folded block: one line break is a space, each further one stays."""
    parts: list[str] = []
    blank = 0
    for line in lines:
        body = line[width:]
        if not body:
            blank += 1
            continue
        if body[0] in " \t":
            raise UnusualError  # a line that is indented more keeps its breaks
        if blank or not parts:
            parts.append("\n" * blank)
        else:
            parts.append(" ")
        parts.append(body)
        blank = 0
    return "".join(parts)


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _begins_text(before: Shape, depth: int) -> bool:
    """Whether a line is an entry of the innermost collection; a line inside a longer text is indented more."""
    indentation, kind, _, value, inner = before
    if value.__class__ in LONGER:
        return False
    return (inner if kind == ITEM_ENTRY else indentation) == depth and kind in (ENTRY, ITEM_ENTRY, ITEM)


def several(lines: list[str], at: int, depth: int, waits: bool) -> tuple[Any, int]:
    """An unquoted text of several lines, and the index of the line after it.

    It begins in line `at` when a key waits for it, else behind the key or dash of the line before.
    """
    begins = at if waits else at - 1
    if not waits and (begins < 0 or not _begins_text(shape(lines[begins]), depth)):
        raise UnusualError
    first = first_of_several(lines[begins], waits=waits)
    if first is None or (waits and _indentation(lines[begins]) <= depth):
        raise UnusualError
    parts, blank, end = [first], 0, begins + 1
    after = end
    for end in range(begins + 1, len(lines)):
        line = lines[end]
        body = line.strip(" ")
        if not body:
            blank += 1
            continue
        if _indentation(line) <= depth:
            break
        if not goes_on(body):
            raise UnusualError
        parts.append("\n" * blank if blank else " ")
        parts.append(body)
        blank, after = 0, end + 1
    if len(parts) > 1:
        return "".join(parts), after
    if not waits or is_not_json(first):
        raise UnusualError
    return plain(first), after
