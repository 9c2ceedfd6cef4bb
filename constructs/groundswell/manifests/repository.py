"""Reading a whole GitOps repository: `read(path)` gives everything that will be applied, as plain values."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from groundswell.errors import UnreadableError
from groundswell.manifests.application_set import git_urls
from groundswell.manifests.argocd import is_application_set
from groundswell.manifests.beginning import Beginning, beginning, root_sources
from groundswell.manifests.checkout import Checkout, checkout
from groundswell.manifests.cloudformation import Assembly, assembly
from groundswell.manifests.content import Content
from groundswell.manifests.delivery import Delivery, resource_of
from groundswell.manifests.repositories import Repositories
from groundswell.manifests.repository_url import identity
from groundswell.manifests.resource import Reading, Resource, Step
from groundswell.manifests.scope import declared_scopes
from groundswell.manifests.strays import strays
from groundswell.manifests.unreached import note_unreached, undelivered
from groundswell.manifests.withheld import note_withheld

ACCEPTED = "accepted.yaml"
"""The findings that people accept, beside the bootstrap inventory."""


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
    looked for. `infra` is a cloud assembly (`cdk.out`). `repositories` maps further repository URLs to their checkouts.
    `bootstrap` is an inventory (see `manifests.inventory`); without it `bootstrap/inventory.yaml` in `path` or beside
    a root is taken. Raises UnreadableError when there is nothing to start from; whatever is wrong further on is a
    Problem, and the rest is still read.
    """
    folder = Path(path)
    if not folder.is_dir():
        raise UnreadableError(f"{folder} is not a folder")
    folder = folder.resolve()
    start = beginning(folder, tuple(roots), bootstrap)
    main, ledger = start.checkout, start.ledger
    layer = assembly(Path(infra).resolve(), main.root, ledger) if infra is not None else Assembly({}, ())
    delivery = Delivery(Content(_repositories(start, repositories or {}), ledger))
    if start.inventory and start.inventory.clusters:
        delivery.clusters, delivery.all_clusters = list(start.inventory.clusters), True
    for index, (entry, found) in enumerate(start.steps, start=1):
        delivery.begin(found, entry.namespace, index)
    delivery.begin(start.roots)
    delivery.run()
    unreached = note_unreached(main, folder, ledger)
    note_withheld(main, ledger)
    resources, steps = _resources(delivery, start)
    declared = start.inventory.folder if start.inventory else folder / "bootstrap"
    return Reading(
        resources=(*layer.resources, *resources),
        applications=tuple(delivery.applications.values()),
        steps=steps,
        templates=layer.templates,
        problems=ledger.problems,
        not_judged=ledger.not_judged,
        checkout=str(main.root),
        clusters=tuple(sorted({each.cluster for each in resources} - {""})),
        strays=tuple(strays(main, folder)),
        undelivered=tuple(undelivered(main, unreached)),
        contracts=str(declared / "contracts"),
        partial=bool(start.inventory and start.inventory.partial),
        accepted=str(declared / ACCEPTED) if (declared / ACCEPTED).is_file() else "",
    )


def _repositories(start: Beginning, mapped: Mapping[str, str | Path]) -> Repositories:
    """The checkouts at hand. A root's own repository is the checkout that is judged, where its path exists there."""
    main = start.checkout
    known = Repositories(main, _mapped(mapped, main))
    for found in start.objects():
        for source in root_sources(found):
            folder = source.path.strip("/")
            if not source.is_remote_chart and ("{{" in folder or main.under(folder)):
                known.adopt(source.url, source.revision)
        for url in git_urls(found.body) if is_application_set(found.body) else ():
            known.adopt(url, "")
    return known


def _mapped(repositories: Mapping[str, str | Path], main: Checkout) -> dict[str, Checkout]:
    """The further checkouts by the identity of their URL."""
    mapped: dict[str, Checkout] = {}
    for url, place in repositories.items():
        if not Path(place).is_dir():
            raise UnreadableError(f"the checkout of {url}, {place}, is not a folder")
        found = checkout(Path(place), main.root)
        mapped[identity(url)] = main if found.root == main.root else found
    return mapped


def _resources(delivery: Delivery, start: Beginning) -> tuple[list[Resource], tuple[Step, ...]]:
    """All objects with their final keys, and the steps with theirs."""
    scopes = declared_scopes(each.found.body for each in delivery.delivered)
    resources: list[Resource] = []
    by_step: dict[int, list[Resource]] = {}
    for each in delivery.delivered:
        resource = resource_of(each, scopes)
        resources.append(resource)
        if each.step:
            by_step.setdefault(each.step, []).append(resource)
    steps = tuple(
        Step(
            entry.name,
            index,
            entry.location,
            tuple(by_step.get(index, ())),
            entry.provides,
            entry.releases,
            entry.needs,
        )
        for index, (entry, _) in enumerate(start.steps, start=1)
    )
    return resources, steps
