"""Reading a whole GitOps repository: `read(path)` gives everything that will be applied, as plain values."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from groundswell.errors import UnreadableError
from groundswell.manifests.argocd import is_application, is_application_set
from groundswell.manifests.checkout import Checkout, checkout, part
from groundswell.manifests.delivery import Delivery, resource_of
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.repositories import Repositories
from groundswell.manifests.repository_url import identity
from groundswell.manifests.resource import Reading, Resource
from groundswell.manifests.roots import given_roots, objects_of_roots, obvious_roots
from groundswell.manifests.scope import declared_scopes
from groundswell.manifests.source import Source, sources_of
from groundswell.manifests.unreached import note_unreached


def read(
    path: str | Path,
    *,
    roots: Iterable[str | Path] = (),
    infra: str | Path | None = None,
    repositories: Mapping[str, str | Path] | None = None,
    bootstrap: str | Path | None = None,
) -> Reading:
    """Everything that the platform in `path` will apply.

    `path` is a checkout or a folder in one. `roots` are files with root Applications; without them an obvious one is
    looked for. `repositories` maps further repository URLs to their checkouts. Raises UnreadableError when there is
    nothing to start from; whatever is wrong further on is a Problem, and the rest is still read.
    """
    folder = Path(path)
    if not folder.is_dir():
        raise UnreadableError(f"{folder} is not a folder")
    folder = folder.resolve()
    ledger = Ledger()
    main, found = _begin(folder, tuple(roots))
    known = Repositories(main, _mapped(repositories or {}, main))
    _adopt(known, found)
    delivery = Delivery(known, ledger)
    delivery.begin(found)
    delivery.run()
    note_unreached(main, folder, ledger)
    resources = _resources(delivery)
    return Reading(
        resources=resources,
        applications=tuple(delivery.applications.values()),
        problems=ledger.problems,
        not_judged=ledger.not_judged,
        checkout=str(main.root),
        clusters=tuple(sorted({each.cluster for each in resources} - {""})),
    )


def _begin(folder: Path, roots: tuple[str | Path, ...]) -> tuple[Checkout, list[Found]]:
    """The checkout and the objects of its roots.

    Sources are paths from the repository's root. A tree that is kept inside another repository (a fixture, an example)
    has them from its own top instead: then that folder is the repository.
    """
    whole = checkout(folder)
    start = folder.relative_to(whole.root).as_posix() if folder != whole.root else ""
    files = given_roots(whole, folder, roots) if roots else obvious_roots(whole, start)
    found = objects_of_roots(whole, files)
    if start and not _paths_exist(whole, found):
        inner = part(whole, folder)
        if _paths_exist(inner, found):
            return inner, objects_of_roots(inner, [name.removeprefix(f"{start}/") for name in files])
    return whole, found


def _paths_exist(place: Checkout, found: Iterable[Found]) -> bool:
    """Whether a source of a root points into this checkout."""
    paths = [source.path.strip("/") for each in found for source in _root_sources(each)]
    return any(place.under(path) for path in paths if path and "{{" not in path)


def _root_sources(found: Found) -> tuple[Source, ...]:
    spec = found.body.get("spec")
    if is_application_set(found.body) and isinstance(spec, dict) and isinstance(spec.get("template"), dict):
        return sources_of(spec["template"].get("spec"))
    return sources_of(spec) if is_application(found.body) else ()


def _adopt(repositories: Repositories, found: Iterable[Found]) -> None:
    """A root's own repository is the checkout, where its path exists here."""
    for each in found:
        for source in _root_sources(each):
            folder = source.path.strip("/")
            if not source.is_remote_chart and ("{{" in folder or repositories.main.under(folder)):
                repositories.adopt(source.url, source.revision)


def _mapped(repositories: Mapping[str, str | Path], main: Checkout) -> dict[str, Checkout]:
    """The further checkouts by the identity of their URL."""
    mapped: dict[str, Checkout] = {}
    for url, place in repositories.items():
        if not Path(place).is_dir():
            raise UnreadableError(f"the checkout of {url}, {place}, is not a folder")
        found = checkout(Path(place), main.root)
        mapped[identity(url)] = main if found.root == main.root else found
    return mapped


def _resources(delivery: Delivery) -> tuple[Resource, ...]:
    scopes = declared_scopes(each.found.body for each in delivery.delivered)
    return tuple(resource_of(each, scopes) for each in delivery.delivered)
