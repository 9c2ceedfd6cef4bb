"""Where the reading begins: the checkout, the bootstrap inventory, and the roots."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from groundswell.errors import UnreadableError
from groundswell.manifests import inventory as inventories
from groundswell.manifests.argocd import is_application, is_application_set, is_delivering
from groundswell.manifests.beside_roots import objects_beside
from groundswell.manifests.checkout import Checkout, checkout, part
from groundswell.manifests.inventory import Entry, Inventory
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.roots import given_roots, objects_of_roots, obvious_roots
from groundswell.manifests.source import Source, sources_of
from groundswell.manifests.steps import applied


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is applied by hand: the objects of each step, then those of the root files that no step applies."""

    checkout: Checkout
    inventory: Inventory | None
    steps: tuple[tuple[Entry, list[Found]], ...]
    roots: tuple[Found, ...]
    ledger: Ledger

    def objects(self) -> Iterable[Found]:
        """All objects that nothing in the repository delivers."""
        for _, found in self.steps:
            yield from found
        yield from self.roots


def beginning(folder: Path, roots: Sequence[str | Path], bootstrap: str | Path | None) -> Beginning:
    """Finds where to begin in `folder`.

    Sources are paths from the repository's root. A tree that is kept inside another repository (a fixture, an example)
    has them from its own top instead: then that folder is the repository. Raises UnreadableError without a root.
    """
    whole = checkout(folder)
    first = _beginning(whole, folder, roots, bootstrap)
    if folder == whole.root or _points_into(whole, first.objects()):
        return first
    inner = part(whole, folder)
    return _beginning(inner, folder, roots, bootstrap) if _points_into(inner, first.objects()) else first


def root_sources(found: Found) -> tuple[Source, ...]:
    """The sources of an Application, or of an ApplicationSet's template; none of anything else."""
    spec = found.body.get("spec")
    if is_application_set(found.body):
        template = spec.get("template") if isinstance(spec, dict) else None
        return sources_of(template.get("spec")) if isinstance(template, dict) else ()
    return sources_of(spec) if is_application(found.body) else ()


def _beginning(place: Checkout, folder: Path, roots: Sequence[str | Path], bootstrap: str | Path | None) -> Beginning:
    ledger = Ledger()
    given = given_roots(place, folder, roots)
    file = _inventory_file(place, folder, given, bootstrap)
    steps: tuple[tuple[Entry, list[Found]], ...] = ()
    read = inventories.inventory(file, place.root) if file else None
    if read:
        steps = tuple(applied(read, place, ledger))
    if not given and not any(_delivers(each) for _, found in steps for each in found):
        start = folder.relative_to(place.root).as_posix() if folder != place.root else ""
        given = obvious_roots(place, start)
        beside = None if read else _inventory_file(place, folder, given, None)
        if beside:
            read = inventories.inventory(beside, place.root)
            steps = tuple(applied(read, place, ledger))
    by_steps = {each.location.file for _, found in steps for each in found}
    left = [name for name in given if place.shown(name) not in by_steps]
    beside_them = [each for each in objects_beside(place, left) if each.location.file not in by_steps]
    return Beginning(place, read, steps, (*objects_of_roots(place, left, ledger), *beside_them), ledger)


def _delivers(found: Found) -> bool:
    return is_delivering(found.body)


def _points_into(place: Checkout, found: Iterable[Found]) -> bool:
    """Whether a source of a root points into this checkout."""
    paths = [source.path.strip("/") for each in found for source in root_sources(each)]
    return any(place.under(path) for path in paths if path and "{{" not in path)


def _inventory_file(place: Checkout, folder: Path, roots: Iterable[str], bootstrap: str | Path | None) -> Path | None:
    """The inventory that was named (a file, or the folder it lies in), else one beside a root or in the folder."""
    if bootstrap is not None:
        named = next((each for each in (folder / bootstrap, Path(bootstrap)) if each.exists()), None)
        file = named / inventories.NAME if named and named.is_dir() else named
        if file is None or not file.is_file():
            raise UnreadableError(f"the bootstrap inventory {bootstrap} is not there")
        return file.resolve()
    homes = [folder, *((place.root / root).parent for root in roots)]
    beside = [home / part / inventories.NAME for home in homes for part in ("bootstrap", ".")]
    return next((file for file in beside if file.is_file()), None)
