"""What was read, as the simulator takes it: deliveries, what is there before them, and what has to be assumed."""

from collections.abc import Iterable
from dataclasses import dataclass

from groundswell.manifests.resource import Application, Key, Reading, Resource
from groundswell.order.settings import health_checks
from groundswell.sync.cluster import DEFINITION, NAMESPACES_OF_KUBERNETES
from groundswell.sync.delivery import Delivery, delivery_of
from groundswell.sync.health import APPLICATION
from groundswell.sync.ordering import kind_of_definition

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


def platform_of(reading: Reading, *, of_applications: bool | None = None) -> Platform:
    """The platform that a reading describes. `of_applications` overrides what argocd-cm says."""
    made = {application.resource.key for application in reading.applications if application.generated_by is not None}
    makers = {application.generated_by for application in reading.applications}
    targets: dict[str, list[Resource]] = {}
    for resource in sorted(reading.resources, key=lambda each: (each.key, each.location)):
        if resource.layer == "gitops" and resource.application and resource.key not in made:
            targets.setdefault(resource.application, []).append(resource)
    deliveries = tuple(
        delivery_of(application, _once(targets.get(application.name, ())))
        for application in sorted(_distinct(reading.applications), key=lambda each: each.name)
    )
    before = [resource for step in reading.steps for resource in step.resources]
    before += [resource for resource in reading.resources if resource.layer == "bootstrap"]
    before += [resource for resource in reading.resources if not resource.application and resource.key in makers]
    present = _once(sorted(before, key=lambda each: (each.key, each.location)))
    everything = [*present, *(target for delivery in deliveries for target in delivery.targets)]
    kinds, foreign = _kinds(everything)
    namespaces = _namespaces(deliveries, everything)
    assumed = [
        f"kind {kind} ({group}) is served from the start: nothing read here defines it" for group, kind in foreign
    ]
    assumed += [f"namespace {name} exists from the start: nothing read here creates it" for name in sorted(namespaces)]
    assumed += [
        f"Application {each.name} turns Healthy by itself: nothing of what it delivers could be read"
        for each in deliveries
        if each.opaque
    ]
    assumed += [f"{each.what} is left out: {each.why}" for each in reading.not_judged]
    assumed += [f"what is wrong at {each.location} is left out: {each.message}" for each in reading.problems]
    maps = [each for each in [*present, *reading.resources] if (each.key.group, each.key.kind) == ("", "ConfigMap")]
    custom = health_checks(maps, reading.applications, reading.steps)
    if of_applications is not None:
        custom = custom | {APPLICATION} if of_applications else custom - {APPLICATION}
    return Platform(deliveries, present, kinds, namespaces, custom, tuple(assumed))


def _kinds(everything: Iterable[Resource]) -> tuple[frozenset[tuple[str, str]], list[tuple[str, str]]]:
    used: set[tuple[str, str]] = {DEFINITION}
    defined: set[tuple[str, str] | None] = set()
    for resource in everything:
        used.add((resource.key.group, resource.key.kind))
        if (resource.key.group, resource.key.kind) == DEFINITION:
            defined.add(kind_of_definition(resource.body))
    served = {kind for kind in used if kind[0] in _SERVED_GROUPS and (kind[0] != "argoproj.io" or kind not in defined)}
    served |= {("argoproj.io", kind) for kind in ("Application", "ApplicationSet", "AppProject")} | {("", "Namespace")}
    assumed = sorted(kind for kind in used - served if kind not in defined)
    return frozenset(served | set(assumed)), assumed


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
