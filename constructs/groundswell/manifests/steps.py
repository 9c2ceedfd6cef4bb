"""The objects that the steps of a bootstrap inventory apply."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from groundswell.manifests import problems
from groundswell.manifests.build import Build
from groundswell.manifests.checkout import Checkout
from groundswell.manifests.content import objects_of_folder
from groundswell.manifests.inventory import Entry, Inventory
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found, objects_of_file
from groundswell.manifests.source import KUSTOMIZATIONS, source_of


def applied(inventory: Inventory, checkout: Checkout, ledger: Ledger) -> Iterator[tuple[Entry, list[Found]]]:
    """Each step with the objects of its files, which need not be tracked by git: somebody applies them by hand."""
    for entry in inventory.steps:
        found: list[Found] = []
        for path in entry.applies:
            found.extend(_objects(inventory.folder, path, entry, checkout, ledger))
        yield entry, found


def _objects(folder: Path, path: str, entry: Entry, checkout: Checkout, ledger: Ledger) -> list[Found]:
    if "://" in path:
        why = f"bootstrap step {entry.name} applies it from elsewhere, and nothing is fetched here"
        ledger.opaque(path, why, "Commit the file, or say under provides what it brings.", entry.location)
        return []
    place = Path(os.path.normpath(folder / path))
    home = _home(place, folder, checkout)
    if not place.exists() or home is None:
        missing = "lies outside the repository" if place.exists() else "does not exist"
        message = f"The bootstrap step {entry.name} applies {path}, which {missing}. The step fails."
        ledger.problem(
            problems.BOOTSTRAP_PATH, message, entry.location, "Correct the path; it is relative to the inventory."
        )
        return []
    inside = os.path.relpath(place, home.root)
    if place.is_file():
        ledger.reach((home.shown(inside),))
        return objects_of_file(home, inside, ledger)
    source = source_of({"path": inside, "directory": {"recurse": True}})
    build = Build(
        home, inside, source, f"Bootstrap step {entry.name}", entry.name, entry.namespace, entry.location, ledger
    )
    if any(home.holds(build.file(name)) for name in KUSTOMIZATIONS):
        build = replace(build, source=source_of({"path": inside}))
    return objects_of_folder(build)


def _home(place: Path, folder: Path, checkout: Checkout) -> Checkout | None:
    """The checkout if it counts the files there, else one with just the files there; None outside of both."""
    for root in (checkout.root, folder.resolve()):
        if place.resolve().is_relative_to(root):
            inside = os.path.relpath(place, root)
            if root == checkout.root and (checkout.under(inside) or checkout.holds(inside)):
                return checkout
            files = tuple(sorted(os.path.relpath(name, root) for name in _walk(place)))
            prefix = "" if root == checkout.root else f"{os.path.relpath(root, checkout.root)}/"
            return Checkout(root, files, prefix, _known=frozenset(files))
    return None


def _walk(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for folder, _, names in os.walk(place):
        yield from (Path(folder, name) for name in names)
