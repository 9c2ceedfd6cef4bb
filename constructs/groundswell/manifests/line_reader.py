"""The quick reader: regular block YAML, line by line, as cdk8s, kustomize, helm and most people write it.

It gives exactly what the thorough reader gives, or raises `UnusualError` and the thorough reader takes over. Most lines
of a repository occur many times, so what a line is is worked out once.
"""

from typing import Any

from groundswell.manifests.line_shape import (
    BARE_ITEM,
    EMPTY,
    ENTRY,
    ITEM,
    ITEM_ENTRY,
    ITEM_OPEN,
    OPEN,
    SEPARATOR,
    UNUSUAL,
    Shape,
    shape,
)
from groundswell.manifests.long_text import LONGER, UnusualError, longer, several

_DEEPEST = 100  # open collections; deeper documents are left to the thorough reader
_MOST_REMEMBERED = 60_000  # lines
_LONGEST_REMEMBERED = 160  # characters


class LineReader:
    """Reads documents out of the lines of a text. One reader may serve many texts, and remembers lines between them."""

    def __init__(self) -> None:
        self._shapes: dict[str, Shape] = {}

    def read(self, lines: list[str], start: int) -> tuple[Any, int, int]:
        """(value, index of its first line, index of the line after the document) of the document at `start`.

        A document of comments only has the value None and its end as first line. Raises UnusualError.
        """
        shapes = self._shapes
        get = shapes.get
        total = len(lines)
        # The open collections: indentation of their entries, the collection, and whether it is a list.
        stack: list[tuple[int, Any, bool]] = []
        at = start
        root: Any = None
        first = -1
        current: Any = None  # the innermost collection, its indentation, and the key that still waits for its value
        depth = -1
        is_list = False
        waiting: str | None = None
        while at < total:
            line = lines[at]
            found = get(line)
            if found is None:
                found = shape(line)
                if len(line) <= _LONGEST_REMEMBERED and len(shapes) < _MOST_REMEMBERED:
                    shapes[line] = found
            indentation, kind, key, value, inner = found
            at += 1
            if kind == ENTRY and indentation == depth and waiting is None and not is_list:
                pass
            elif kind == EMPTY:
                continue
            elif kind == UNUSUAL:
                waits = waiting is not None
                value, at = several(lines, at - 1, depth, waits)
                if waits:
                    current[waiting], waiting = value, None
                elif current is None or not current:
                    raise UnusualError
                elif is_list:
                    current[-1] = value
                else:
                    current[next(reversed(current))] = value
                continue
            elif kind == SEPARATOR:
                if at - 1 == start:
                    continue
                at -= 1
                break
            else:
                if current is None:
                    first = at - 1
                    is_list = kind in (ITEM, ITEM_ENTRY, ITEM_OPEN, BARE_ITEM)
                    root = current = [] if is_list else {}
                    depth = indentation
                    stack.append((depth, current, is_list))
                dashed = kind not in (ENTRY, OPEN)
                if waiting is not None:
                    # `key:` waits for its value: a deeper collection, a list at the same depth, or nothing.
                    if indentation > depth or (dashed and indentation == depth):
                        made: Any = [] if dashed else {}
                        current[waiting] = made
                        current, depth, is_list = made, indentation, dashed
                        stack.append((depth, current, is_list))
                        if len(stack) > _DEEPEST:
                            raise UnusualError
                    else:
                        current[waiting] = None
                    waiting = None
                while indentation < depth or (indentation == depth and is_list and not dashed):
                    stack.pop()
                    if not stack:
                        raise UnusualError
                    depth, current, is_list = stack[-1]
                if indentation != depth or dashed != is_list:
                    raise UnusualError
                if dashed:
                    if kind == ITEM:
                        if value.__class__ in LONGER:
                            value, at = longer(lines, at, depth, value)
                        current.append(value)
                        continue
                    if kind == BARE_ITEM:
                        raise UnusualError
                    made = {}
                    current.append(made)
                    current, depth, is_list = made, inner, False
                    stack.append((depth, current, False))
                    if len(stack) > _DEEPEST:
                        raise UnusualError
                    kind = ENTRY if kind == ITEM_ENTRY else OPEN
            if key in current:
                raise UnusualError
            if kind == OPEN:
                current[key] = None
                waiting = key
                continue
            if value.__class__ in LONGER:
                value, at = longer(lines, at, depth, value)
            current[key] = value
        return root, first if first >= 0 else at, at
