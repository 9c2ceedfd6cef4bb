"""Value files that several charts are given: whether another of them reads what one chart does not."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from groundswell.manifests.chart_keys import keys_of_chart
from groundswell.manifests.checkout import Checkout, checkout
from groundswell.manifests.resource import Application, Location
from groundswell.order.contracts.chart_values import local_charts, place_of
from groundswell.order.contracts.value_keys import Path as Keys
from groundswell.order.contracts.value_keys import unread
from groundswell.order.tree import at, texts
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Unread:
    """A value path that nobody reads: the Application and the chart that are nearest to it, where it is set, and how
    many Applications are given it."""

    application: Application
    folder: str
    tree: Mapping[str, Any]
    path: Keys
    place: Location | None
    givers: int = 1


@dataclass(slots=True)
class _Given:
    """What one value file sets: which charts are given it, and what each does not read of it."""

    trees: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    unread: dict[Keys, list[Unread]] = field(default_factory=lambda: defaultdict(list))
    open: bool = False
    """Whether it is also given to a chart of which nobody knows the keys."""


def unread_values(view: View) -> tuple[Unread, ...]:
    """Each value path that an Application gives to a chart of the repository and nobody reads. A file of values that
    several charts share is for all of them: a path that one of them reads is read, and what none reads is told once."""
    return view.once(_unread_values)


def _unread_values(view: View) -> tuple[Unread, ...]:
    return tuple(_found(view))


def _found(view: View) -> Iterator[Unread]:
    alone: list[Unread] = []
    files: dict[str, _Given] = defaultdict(_Given)
    known: set[tuple[str, int]] = set()
    for application, index, folder, tree in local_charts(view):
        source = application.sources[index]
        known.add((application.name, index))
        for path in unread(application.values[index], tree):
            place = place_of(view.reading.checkout, source, path)
            found = Unread(application, folder, tree, path, place)
            if place is None:
                alone.append(found)
            else:
                files[place.file].unread[path].append(found)
        for name in texts(at(source, "helm", "valueFiles")):
            files[name].trees[folder] = tree
    for application in view.reading.applications:
        for index, source in enumerate(application.sources):
            for name in texts(at(source, "helm", "valueFiles")):
                files[name].open |= (application.name, index) not in known
    yield from alone
    others = _Others(view.reading.checkout)
    for given in files.values():
        yield from _read_by_nobody(given, others)


def _read_by_nobody(given: _Given, others: "_Others") -> Iterator[Unread]:
    for path, found in given.unread.items():
        shared = len(given.trees) > 1
        elsewhere = any(_holds(tree, path) for tree in given.trees.values())
        if not given.open and not (shared and (elsewhere or others.read(path))):
            yield replace(found[0], givers=len(found))


def _holds(tree: Mapping[str, Any], path: Keys) -> bool:
    """Whether a chart reads something at a path, above it as a whole, or below it."""
    below: Any = tree
    for key in path:
        if not isinstance(below, Mapping) or "*" in below:
            return True
        if key not in below:
            return False
        below = below[key]
    return True


class _Others:
    """The charts of the repository, whoever delivers them: another environment may share the file."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._trees: list[Mapping[str, Any]] | None = None

    def read(self, path: Keys) -> bool:
        """Whether any chart of the repository reads a path."""
        if self._trees is None:
            self._trees = list(_trees(checkout(Path(self._root)))) if self._root else []
        return any(_holds(tree, path) for tree in self._trees)


def _trees(home: Checkout) -> Iterator[Mapping[str, Any]]:
    """The keys of each chart that is not part of another one."""
    for file in home.under(""):
        folder, _, name = file.rpartition("/")
        above = str(Path(folder).parent.parent / "Chart.yaml")
        tree = keys_of_chart(home, folder) if name == "Chart.yaml" and not home.holds(above) else None
        if tree is not None:
            yield tree
