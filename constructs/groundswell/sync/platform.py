"""What was read, as the simulator takes it: deliveries, what is there before them, and what has to be assumed."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from groundswell.manifests.resource import Application, Key, Reading, Resource
from groundswell.order.argocd.deletion import DEFINITION
from groundswell.order.argocd.settings import health_checks
from groundswell.order.capability import parse
from groundswell.order.contracts.contract import with_contracts
from groundswell.sync.chart import SECONDS, is_stand_in, stand_in
from groundswell.sync.definition import definitions
from groundswell.sync.delivery import Delivery, delivery_of
from groundswell.sync.health import APPLICATION
from groundswell.sync.live_state import NAMESPACES_OF_KUBERNETES

_SERVED_GROUPS = frozenset(
    {
        "",
        "admissionregistration.k8s.io",
        "apiextensions.k8s.io",
        "apiregistration.k8s.io",
        "apps",
        "argoproj.io",
        "authentication.k8s.io",
        "authorization.k8s.io",
        "autoscaling",
        "batch",
        "certificates.k8s.io",
        "coordination.k8s.io",
        "discovery.k8s.io",
        "events.k8s.io",
        "flowcontrol.apiserver.k8s.io",
        "networking.k8s.io",
        "node.k8s.io",
        "policy",
        "rbac.authorization.k8s.io",
        "resource.k8s.io",
        "scheduling.k8s.io",
        "storage.k8s.io",
    }
)


@dataclass(frozen=True, slots=True)
class Platform:
    """Applications and what surrounds them.

    `present` are objects that are there before the first sync: the bootstrap's, and ApplicationSets that are roots.
    `kinds` are served, and `namespaces` exist, from the start: the cluster's own, and those that nothing read here
    provides; the latter are `assumed`, each in words. `custom` are the kinds with a health check set in
    argocd-cm, the kind Application if its check is restored there.
    """

    deliveries: tuple[Delivery, ...]
    present: tuple[Resource, ...] = ()
    kinds: frozenset[tuple[str, str]] = frozenset()
    namespaces: frozenset[str] = frozenset()
    custom: frozenset[tuple[str, str]] = frozenset()
    assumed: tuple[str, ...] = ()


def platform_of(
    reading: Reading,
    *,
    of_applications: bool | None = None,
    brought: Mapping[str, frozenset[tuple[str, str]]] = MappingProxyType({}),
) -> Platform:
    """The platform that a reading describes.

    `of_applications` overrides what argocd-cm says of the health check of the kind Application. `brought` are the
    (group, kind) that Applications bring with charts nobody could read, by Application, as far as the judge knows them.
    """
    reading = with_contracts(reading)
    deliveries = tuple(_deliveries(reading, brought))
    present = _once(sorted(_before(reading), key=lambda each: (each.key, each.location)))
    everything = [*present, *(target for delivery in deliveries for target in delivery.targets)]
    inventory = [parse(line) for step in reading.steps for line in step.provides]
    kinds, foreign = _kinds(everything, {(each[1], each[2]) for each in inventory if each[0] == "crd"})
    given = {each[1] for each in inventory if each[0] == "namespace"}
    homeless = _namespaces(deliveries, everything) - given
    known = [*present, *reading.resources]
    maps = [each for each in known if (each.key.group, each.key.kind) in (("", "ConfigMap"), ("argoproj.io", "ArgoCD"))]
    custom = health_checks(maps, reading.applications, reading.steps)
    if of_applications is not None:
        custom = custom | {APPLICATION} if of_applications else custom - {APPLICATION}
    assumed = (*_assumptions(foreign, homeless, deliveries, reading), *_left_out(reading, deliveries))
    return Platform(deliveries, present, kinds, frozenset(homeless | given), custom, assumed)


def _deliveries(reading: Reading, brought: Mapping[str, frozenset[tuple[str, str]]]) -> Iterator[Delivery]:
    made = {application.resource.key for application in reading.applications if application.generated_by is not None}
    targets: dict[str, list[Resource]] = {}
    for resource in sorted(reading.resources, key=lambda each: (each.key, each.location)):
        if resource.layer == "gitops" and resource.application and resource.key not in made:
            targets.setdefault(resource.application, []).append(resource)
    for application in sorted(_distinct(reading.applications), key=lambda each: each.name):
        found = _once(targets.get(application.name, ()))
        unread = stand_in(application, found, brought.get(application.name, ()))
        yield delivery_of(application, found if unread is None else (*found, unread))


def _before(reading: Reading) -> Iterator[Resource]:
    makers = {application.generated_by for application in reading.applications}
    for step in reading.steps:
        yield from step.resources
    for resource in reading.resources:
        if resource.layer == "bootstrap" or (not resource.application and resource.key in makers):
            yield resource


def _assumptions(
    foreign: Iterable[tuple[str, str]], homeless: Iterable[str], deliveries: Iterable[Delivery], reading: Reading
) -> Iterator[str]:
    """What is taken for granted, each in words."""
    for group, kind in foreign:
        yield f"kind {kind} ({group}) is served from the start: nothing read here defines it"
    for name in sorted(homeless):
        yield f"namespace {name} exists from the start: nothing read here creates it"
    for delivery in deliveries:
        for target in delivery.targets:
            if is_stand_in(target.key):
                what = f"what {target.key.kind.lower()} {target.key.name} brings to Application {delivery.name}"
                yield f"{what} is Healthy {SECONDS:g} s after it is applied: it could not be read"
    if reading.clusters:
        yield f"{len(reading.clusters) + 1} clusters are one: {', '.join(reading.clusters)} and Argo CD's own"


def _left_out(reading: Reading, deliveries: Iterable[Delivery]) -> Iterator[str]:
    """What could not be read, apart from the charts that something stands for."""
    standing = {target.key.name for each in deliveries for target in each.targets if is_stand_in(target.key)}
    for note in reading.not_judged:
        if note.what.split()[:1] != ["chart"] or not standing & set(note.what.split()[1:2]):
            yield f"{note.what} is left out: {note.why}"
    for problem in reading.problems:
        yield f"what is wrong at {problem.location} is left out: {problem.message}"


def _kinds(
    everything: Iterable[Resource], given: Collection[tuple[str, str]]
) -> tuple[frozenset[tuple[str, str]], list[tuple[str, str]]]:
    """The kinds that are served from the start, and those among them of which nothing says why."""
    used: set[tuple[str, str]] = {DEFINITION}
    defined: set[tuple[str, str]] = set()
    for resource in everything:
        defined.update(definitions(resource.key, resource.body))
        if not is_stand_in(resource.key):
            used.add((resource.key.group, resource.key.kind))
    served = {kind for kind in used if kind[0] in _SERVED_GROUPS and (kind[0] != "argoproj.io" or kind not in defined)}
    served |= {("argoproj.io", kind) for kind in ("Application", "ApplicationSet", "AppProject")} | {("", "Namespace")}
    served |= set(given)
    foreign = sorted(used - served - defined)
    return frozenset(served | set(foreign)), foreign


def _namespaces(deliveries: Iterable[Delivery], everything: Iterable[Resource]) -> frozenset[str]:
    """Namespaces that are used, and that neither a Namespace object nor CreateNamespace=true brings."""
    found = list(everything)
    created = {each.namespace for each in deliveries if "CreateNamespace=true" in each.options}
    created |= {each.key.name for each in found if each.key.kind == "Namespace" and each.key.group == ""}
    used = {each.key.namespace for each in found if each.key.namespace}
    return frozenset(used - created - NAMESPACES_OF_KUBERNETES)


def _once(resources: Iterable[Resource]) -> tuple[Resource, ...]:
    """The last of each key, as Argo CD takes it; hooks that are named only by generateName are all kept."""
    found: dict[object, Resource] = {}
    for index, resource in enumerate(resources):
        found[resource.key if resource.key.name else index] = resource
    return tuple(found.values())


def _distinct(applications: Iterable[Application]) -> list[Application]:
    found: dict[Key, Application] = {}
    for application in applications:
        found.setdefault(application.resource.key, application)
    return list(found.values())
