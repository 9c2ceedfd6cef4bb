"""Following Applications: from the roots to everything that they deliver."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from groundswell.manifests.application_set import asks_for_clusters, generated
from groundswell.manifests.argocd import is_application, is_application_set
from groundswell.manifests.cluster_generator import cluster_of_secret
from groundswell.manifests.content import Content
from groundswell.manifests.destination import cluster_of, is_own, namespace_of
from groundswell.manifests.generators import Generators
from groundswell.manifests.inventory import Cluster
from groundswell.manifests.manifest import Found
from groundswell.manifests.pool import objects_of_each
from groundswell.manifests.rendering import renderer_of
from groundswell.manifests.resource import Application, Key, Resource
from groundswell.manifests.scope import group_version, key_of
from groundswell.manifests.source import sources_of


@dataclass(frozen=True, slots=True)
class Delivered:
    """An object with who delivers it, before all CRDs are known and its key is certain."""

    found: Found
    application: str
    namespace: str
    cluster: str
    step: int = 0  # of the bootstrap, counted from 1; 0 for none


@dataclass(slots=True)
class Delivery:
    """The walk. Breadth first, each Application once; a second manifest of the same Application is an object only.

    `clusters` are those that Argo CD is known to know; with `all_clusters` there are no others.
    """

    content: Content
    delivered: list[Delivered] = field(default_factory=list)
    applications: dict[str, Application] = field(default_factory=dict)
    clusters: list[Cluster] = field(default_factory=list)
    all_clusters: bool = False
    _waiting: list[Application] = field(default_factory=list)
    _sets: list[Delivered] = field(default_factory=list)
    _late: deque[Delivered] = field(default_factory=deque)
    _roots: set[tuple[Key, str]] = field(default_factory=set)

    def begin(self, objects: Iterable[Found], namespace: str = "argocd", step: int = 0) -> None:
        """Takes objects that nothing delivers: those of a root's file, or of a step of the bootstrap."""
        for found in objects:
            self.content.ledger.reach((found.location.file,))
            key = key_of(found.body, namespace, {})
            self._roots.add((key, found.location.file))
            self._follow(Delivered(found, "", namespace, "", step))

    def run(self) -> None:
        """Reads until nothing is left. Sets that ask for clusters come last: only then all cluster Secrets are read."""
        while self._waiting or self._sets or self._late:
            if self._waiting:
                self._deliver()
            elif self._sets:
                waiting, self._sets = self._sets, []
                for each in waiting:
                    self._expand(each)
            else:
                self._expand(self._late.popleft())

    def _expand(self, delivered: Delivered) -> None:
        """Queues the Applications of a set. They live where it lives, and nobody delivers them but its controller."""
        key = key_of(delivered.found.body, delivered.namespace, {})
        content = self.content
        generators = Generators(
            renderer_of(delivered.found.body.get("spec")),
            lambda url: content.repositories.find(url, "", content.ledger),
            content.ledger,
            tuple(self.clusters),
            self.all_clusters,
        )
        for found in generated(delivered.found, key, generators, content.ledger):
            self._queue(application_of(replace(delivered, found=found), key))

    def _deliver(self) -> None:
        """Takes what all Applications deliver that wait; the Applications among it wait for the next turn."""
        waiting, self._waiting = self._waiting, []
        for application, objects in objects_of_each(self.content, waiting):
            cluster = "" if application.own_cluster else cluster_of(application.resource.body.get("spec"))
            for found in objects:
                self._take(found, application, cluster)

    def _take(self, found: Found, application: Application, cluster: str) -> None:
        key = key_of(found.body, application.destination_namespace, {})
        if (key, found.location.file) in self._roots:
            if key == application.resource.key:
                self.applications[application.name] = replace(application, manages_itself=True)
            return
        namespace = application.destination_namespace
        self._follow(Delivered(found, application.name, namespace, cluster))

    def _follow(self, delivered: Delivered) -> None:
        """Keeps an object, and queues what it delivers in turn. Applications in another cluster are that cluster's."""
        self.delivered.append(delivered)
        body = delivered.found.body
        cluster = cluster_of_secret(body)
        if cluster and not self.all_clusters:
            self.clusters.append(cluster)
        if delivered.cluster:
            return
        if is_application(body):
            self._queue(application_of(delivered))
        elif is_application_set(body):
            (self._late if asks_for_clusters(body) else self._sets).append(delivered)

    def _queue(self, application: Application) -> None:
        if application.name not in self.applications:
            named = cluster_of(application.resource.body.get("spec"))
            own = any(named and named == each.name and is_own(each.server) for each in self.clusters)
            application = replace(self.content.resolved(application), own_cluster=own)
            self.applications[application.name] = application
            self._waiting.append(application)


def application_of(delivered: Delivered, generated_by: Key | None = None) -> Application:
    """The Application that an object of that kind describes."""
    spec: Any = delivered.found.body.get("spec")
    sources = tuple(source.raw for source in sources_of(spec))
    resource = resource_of(delivered, {})
    return Application(resource, delivered.application, generated_by, sources, namespace_of(spec))


def resource_of(delivered: Delivered, scopes: Mapping[tuple[str, str], bool]) -> Resource:
    """The final value of a delivered object, once the scopes that CRDs declare are known."""
    found = delivered.found
    key = key_of(found.body, delivered.namespace, scopes)
    _, version = group_version(found.body["apiVersion"])
    layer = "bootstrap" if delivered.step else "gitops"
    return Resource(key, version, found.body, found.location, delivered.application, layer, cluster=delivered.cluster)
