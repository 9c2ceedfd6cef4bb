"""The value keys that a chart of the repository reads: told by its templates, its values.yaml and its schema.

A tree of keys: a mapping has keys below it, None stands for a value (or for a map of which nobody knows the keys), and
a key "*" lets any key stand beside it.
"""

import json
import re
import tarfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.mapping_file import first_mapping
from groundswell.manifests.text import NotTextError
from groundswell.manifests.text import text as text_of

Tree = dict[str, Any]

_ACTION = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_COMMENT = re.compile(r"^-?\s*/\*")
_READ = re.compile(r"\bValues\b((?:\.[A-Za-z_][A-Za-z0-9_]*)*)")
_LOCAL = "file://"
_MOST_BYTES = 8 * 1024 * 1024  # of one file in a packed dependency


def keys_of_chart(checkout: Checkout, folder: str, apart: Collection[str] = ()) -> Tree | None:
    """The tree of keys that the chart in this folder reads; None when its templates read keys by names that they
    work out, or a dependency that may read them is not at hand. `apart` are keys of dependencies that are known to
    read only what stands under them."""
    chart = _yaml(checkout, _join(folder, "Chart.yaml"))
    texts = list(_templates(checkout, folder))
    tree: Tree = {"global": None, "tags": None}
    declared = list(_entries(chart, _yaml(checkout, _join(folder, "requirements.yaml"))))
    for entry in (*declared, *_undeclared(checkout, folder, {str(each["name"]) for each in declared})):
        name = str(entry.get("alias") or entry.get("name"))
        found = [] if name in apart else _dependency(checkout, folder, entry)
        if found is None:
            return None
        texts += found
        tree[name] = None
        for path in str(entry.get("condition") or "").split(","):
            _add(tree, path.strip().split(".") if path.strip() else [])
    reads = list(_reads(texts))
    if [] in reads:
        return None
    for read in reads:
        _add(tree, read)
    _declare(tree, _yaml(checkout, _join(folder, "values.yaml")))
    _declare_schema(tree, _json(checkout, _join(folder, "values.schema.json")))
    return tree


def _reads(texts: Iterable[str]) -> Iterator[list[str]]:
    """The path of each `.Values.a.b` in the actions of templates; [] where the whole of the values is handed on."""
    for text in texts:
        for action in _ACTION.findall(text):
            if not _COMMENT.match(action):
                for path in _READ.findall(action):
                    yield path.split(".")[1:]


def _add(tree: Tree, path: list[str]) -> None:
    """Adds a key that is read. Where a map is read as a whole, whatever is in it is read."""
    for key in path[:-1]:
        if key in tree and tree[key] is None:
            return
        tree = tree.setdefault(key, {})
    if path:
        tree[path[-1]] = None


def _declare(tree: Tree, values: Mapping[str, Any]) -> None:
    """Adds the keys that values.yaml shows; an empty map there is a place for any key, unless keys in it are read."""
    for key, value in values.items():
        if isinstance(value, Mapping) and value:
            if tree.setdefault(str(key), {}) is not None:
                _declare(tree[str(key)], value)
        else:
            tree.setdefault(str(key), None)


def _declare_schema(tree: Tree, schema: Mapping[str, Any]) -> None:
    properties = schema.get("properties")
    for key, value in properties.items() if isinstance(properties, Mapping) else ():
        below = value if isinstance(value, Mapping) else {}
        if below.get("properties") and tree.setdefault(key, {}) is not None:
            _declare_schema(tree[key], below)
        tree.setdefault(key, None)


def _entries(*files: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for file in files:
        entries = file.get("dependencies")
        for each in entries if isinstance(entries, list) else ():
            if isinstance(each, Mapping) and each.get("name"):
                yield each


def _undeclared(checkout: Checkout, folder: str, declared: Collection[str]) -> Iterator[Mapping[str, Any]]:
    """Charts that lie in `charts/` without being declared: Helm takes them all the same."""
    start = f"{_join(folder, 'charts')}/"
    names = dict.fromkeys(file[len(start) :].partition("/")[0] for file in checkout.under(start[:-1]))
    for name in names:
        if name not in declared and checkout.holds(f"{start}{name}/Chart.yaml"):
            yield {"name": name}


def _dependency(checkout: Checkout, folder: str, entry: Mapping[str, Any]) -> list[str] | None:
    """The templates of a dependency that read the values of this chart: a library's. None when nobody can know."""
    name = str(entry["name"])
    homes = [_join(folder, f"charts/{name}")]
    repository = str(entry.get("repository") or "")
    if repository.startswith(_LOCAL):
        try:
            homes.append(checkout.place(repository.removeprefix(_LOCAL), folder))
        except LeavesRepositoryError:
            return None
    for home in homes:
        chart = _yaml(checkout, _join(home, "Chart.yaml"))
        if chart:
            return list(_templates(checkout, home)) if chart.get("type") == "library" else []
    packed = [each for each in checkout.under(_join(folder, "charts")) if Path(each).name.startswith(f"{name}-")]
    return _packed(checkout.root / packed[0]) if packed else None


def _packed(file: Path) -> list[str] | None:
    texts: list[str] = []
    library = False
    try:
        with tarfile.open(file) as package:
            for member in package:
                parts = member.name.split("/")
                if not member.isfile() or member.size > _MOST_BYTES or len(parts) < 2:
                    continue
                content = package.extractfile(member)
                if content is not None and parts[1] == "templates":
                    texts.append(text_of(content.read()))
                elif content is not None and parts[1:] == ["Chart.yaml"]:
                    library = "type: library" in text_of(content.read())
    except (OSError, tarfile.TarError, NotTextError, EOFError):
        return None
    return texts if library else []


def _templates(checkout: Checkout, folder: str) -> Iterator[str]:
    for file in checkout.under(_join(folder, "templates")):
        found = _text(checkout, file)
        if found:
            yield found


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _text(checkout: Checkout, file: str) -> str:
    if not checkout.holds(file):
        return ""
    try:
        return text_of((checkout.root / file).read_bytes())
    except (OSError, NotTextError):
        return ""


def _yaml(checkout: Checkout, file: str) -> Mapping[str, Any]:
    return first_mapping(_text(checkout, file))


def _json(checkout: Checkout, file: str) -> Mapping[str, Any]:
    try:
        value = json.loads(_text(checkout, file) or "{}")
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, Mapping) else {}
