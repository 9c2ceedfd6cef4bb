"""Value keys against the tree of those that a chart reads (see `manifests.chart_keys` for the form of the tree)."""

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

Path = tuple[str, ...]


def unread(values: Mapping[str, Any], tree: Mapping[str, Any]) -> Iterator[Path]:
    """The paths of values that the chart does not read: of a map that nobody reads only the map's own path."""
    for key, value in values.items():
        name = str(key)
        if name not in tree:
            if "*" not in tree:
                yield (name,)
        elif isinstance(value, Mapping) and isinstance(tree[name], Mapping):
            yield from ((name, *rest) for rest in unread(value, tree[name]))


def nearest(path: Path, tree: Mapping[str, Any]) -> str:
    """The key that was likely meant: of almost the same name beside it, or of the same name elsewhere; "" for none."""
    beside = tree
    for key in path[:-1]:
        below = beside.get(key)
        beside = below if isinstance(below, Mapping) else {}
    same = sorted((each for each in _paths(tree) if each[-1] == path[-1]), key=lambda each: (len(each), each))
    if same and len(same[0]) == 1:
        return dotted(same[0])
    close = difflib.get_close_matches(path[-1], [each for each in beside if each != "*"], n=1, cutoff=0.8)
    if close:
        return dotted((*path[:-1], close[0]))
    if len(same) == 1:
        return dotted(same[0])
    parts = [each for each in beside if each != "*" and _related(path[-1], each)]
    return dotted((*path[:-1], parts[0])) if len(parts) == 1 else ""


def dotted(path: Path) -> str:
    """The path as people write it; a dot in a key is escaped, as for --set."""
    return ".".join(key.replace(".", "\\.") for key in path)


def _related(wanted: str, known: str) -> bool:
    """Whether two names have the same beginning, as replicas and replicaCount do."""
    stem = min(len(wanted), len(known), 7)
    return stem > 3 and wanted[:stem].lower() == known[:stem].lower()


def _paths(tree: Mapping[str, Any], above: Path = ()) -> Iterator[Path]:
    for key, below in tree.items():
        if key != "*":
            yield (*above, key)
            if isinstance(below, Mapping):
                yield from _paths(below, (*above, key))
