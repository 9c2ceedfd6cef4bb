"""Following Applications: from the roots to everything that they deliver."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from groundswell.manifests.argocd import is_application
from groundswell.manifests.checkout import Checkout, LeavesRepositoryError
from groundswell.manifests.destination import cluster_of, namespace_of
from groundswell.manifests.directory import objects_of_directory
from groundswell.manifests.ledger import Ledger
from groundswell.manifests.manifest import Found
from groundswell.manifests.repositories import Repositories
from groundswell.manifests.resource import Application, Key, Resource
from groundswell.manifests.scope import group_version, key_of
from groundswell.manifests.source import Source, sources_of, type_of


@dataclass(frozen=True, slots=True)
class Delivered:
    """An object with who delivers it, before all CRDs are known and its key is certain."""

    found: Found
    application: str
    namespace: str
    cluster: str
    layer: str = "gitops"


@dataclass(slots=True)
class Delivery:
    """The walk. Breadth first, each Application once; a second manifest of the same Application is an object only."""

    repositories: Repositories
    ledger: Ledger
    delivered: list[Delivered] = field(default_factory=list)
    applications: dict[str, Application] = field(default_factory=dict)
    _waiting: deque[Application] = field(default_factory=deque)
    _roots: set[tuple[Key, str]] = field(default_factory=set)

    def begin(self, objects: Iterable[Found], layer: str = "gitops") -> None:
        """Takes the objects of a root's file: nobody delivers them, somebody applies them by hand."""
        for found in objects:
            self.ledger.reach((found.location.file,))
            key = key_of(found.body, "argocd", {})
            self._roots.add((key, found.location.file))
            self.delivered.append(Delivered(found, "", "argocd", "", layer))
            self._note(found, "", "argocd", "", layer)

    def run(self) -> None:
        """Reads until no Application is left."""
        while self._waiting:
            self._deliver(self._waiting.popleft())

    def _deliver(self, application: Application) -> None:
        spec = application.resource.body.get("spec")
        cluster = cluster_of(spec)
        sources = sources_of(spec)
        if not sources:
            self._problem(application, "source", f"{_named(application)} names no source. Argo CD refuses it.")
        for source in sources:
            for found in self._read(application, source):
                self._take(found, application, cluster)

    def _take(self, found: Found, application: Application, cluster: str) -> None:
        key = key_of(found.body, application.destination_namespace, {})
        if (key, found.location.file) in self._roots:
            if key == application.resource.key:
                self.applications[application.name] = replace(application, manages_itself=True)
            return
        namespace = application.destination_namespace
        self.delivered.append(Delivered(found, application.name, namespace, cluster))
        if not cluster:
            self._note(found, application.name, namespace, cluster)

    def _note(self, found: Found, parent: str, namespace: str, cluster: str, layer: str = "gitops") -> None:
        """Queues what is to be followed."""
        if is_application(found.body):
            self._queue(application_of(found, parent, namespace, cluster, layer))

    def _queue(self, application: Application) -> None:
        if application.name not in self.applications:
            self.applications[application.name] = application
            self._waiting.append(application)

    def _read(self, application: Application, source: Source) -> list[Found]:
        """The objects of one source, [] with a note when they cannot be read."""
        where = application.resource.location
        if source.is_remote_chart:
            self._opaque_chart(application, source)
            return []
        if source.ref and not source.path:
            return []
        checkout = self.repositories.find(source.url, source.path, self.ledger)
        if checkout is None:
            what = f"{source.path or '.'} of {source.url or 'no repository'}"
            why = f"{_named(application)} delivers it from a repository that is not at hand"
            self.ledger.opaque(what, why, f"Give its checkout: --repo {source.url}=PATH.", where)
            return []
        self.repositories.note_revision(checkout, source.revision, self.ledger)
        folder = self._folder(application, source, checkout)
        return [] if folder is None else self._build(application, source, checkout, folder)

    def _folder(self, application: Application, source: Source, checkout: Checkout) -> str | None:
        """The source's folder in the checkout; None, with a problem noted, when there is none."""
        name = _named(application)
        try:
            folder = checkout.place(source.path)
        except LeavesRepositoryError as error:
            self._problem(application, "leaves-repository", f"{name}: {error}. Argo CD refuses it.")
            return None
        if checkout.under(folder):
            return folder
        on_disk = (checkout.root / folder).exists()
        if checkout.holds(folder):
            missing = "is a file; Argo CD wants a folder"
        else:
            missing = "is not tracked by git, so Argo CD will not see it" if on_disk else "does not exist"
        message = f"{name} delivers the path {source.path}, which {missing}. Its sync fails before anything is applied."
        self._problem(application, "source-path", message, f"Correct spec.source.path, or add {source.path}.")
        return None

    def _build(self, application: Application, source: Source, checkout: Checkout, folder: str) -> list[Found]:
        kind = type_of(source, checkout, folder)
        if kind == "directory":
            return objects_of_directory(checkout, folder, source.options("directory"), self.ledger)
        why = f"{_named(application)} renders it with {kind}, which is not run here"
        shown = checkout.shown(folder)
        self.ledger.reach(checkout.shown(file) for file in checkout.under(folder))
        self.ledger.opaque(f"folder {shown}", why, "Commit what it renders.", application.resource.location)
        return []

    def _opaque_chart(self, application: Application, source: Source) -> None:
        chart = source.chart or source.url
        what = f"chart {chart} {source.revision}".strip()
        why = f"{_named(application)} pulls it from {source.url}, and nothing is pulled here"
        self.ledger.opaque(what, why, f"Give a contract for {chart}.", application.resource.location)

    def _problem(self, application: Application, rule: str, message: str, fix: str = "") -> None:
        resource = application.resource
        self.ledger.problem(rule, message, resource.location, fix, resource.key)


def application_of(
    found: Found,
    parent: str,
    namespace: str,
    cluster: str = "",
    layer: str = "gitops",
    generated_by: Key | None = None,
) -> Application:
    """The Application that an object of that kind describes; `namespace` is where it lives if it does not say."""
    resource = resource_of(Delivered(found, parent, namespace, cluster, layer), {})
    spec: Any = found.body.get("spec")
    sources = tuple(source.raw for source in sources_of(spec))
    return Application(resource, parent, generated_by, sources, namespace_of(spec))


def resource_of(delivered: Delivered, scopes: Mapping[tuple[str, str], bool]) -> Resource:
    """The final value of a delivered object, once the scopes that CRDs declare are known."""
    found = delivered.found
    key = key_of(found.body, delivered.namespace, scopes)
    _, version = group_version(found.body["apiVersion"])
    return Resource(
        key, version, found.body, found.location, delivered.application, delivered.layer, cluster=delivered.cluster
    )


def _named(application: Application) -> str:
    return f"Application {application.name}"
