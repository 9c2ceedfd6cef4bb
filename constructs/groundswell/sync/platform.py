"""What was read, as the simulator takes it: deliveries, what is there before them, and what has to be assumed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from groundswell.manifests.resource import Application, Key, Reading, Resource
from groundswell.sync.cluster import DEFINITION, NAMESPACES_OF_KUBERNETES
from groundswell.sync.delivery import Delivery, delivery_of
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
_CUSTOMIZATION = "resource.customizations.health.argoproj.io_Application"


@dataclass(frozen=True, slots=True)
class Platform:
    """Applications and what surrounds them.

    `present` are objects that are there before the first sync (the bootstrap's). `kinds` are served, and `namespaces`
    exist, from the start: the cluster's own, and those that nothing read here provides; the latter are `assumed`, each
    in words. `of_applications` is whether the health check of the kind Application is restored.
    """

    deliveries: tuple[Delivery, ...]
    present: tuple[Resource, ...] = ()
    kinds: frozenset[tuple[str, str]] = frozenset()
    namespaces: frozenset[str] = frozenset()
    of_applications: bool = False
    assumed: tuple[str, ...] = ()


def platform_of(reading: Reading, *, of_applications: bool | None = None) -> Platform:
    """The platform that a reading describes. `of_applications` overrides what argocd-cm says."""
    made = {application.resource.key for application in reading.applications if application.generated_by is not None}
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
    restored = restores_check([*present, *reading.resources]) if of_applications is None else of_applications
    return Platform(deliveries, present, kinds, namespaces, restored, tuple(assumed))


def restores_check(resources: Iterable[Resource]) -> bool:
    """Whether an argocd-cm among the resources gives the kind Application its health check back."""
    return any(
        _customizes(resource.body.get("data"))
        for resource in resources
        if resource.key.kind == "ConfigMap" and resource.key.group == "" and resource.key.name == "argocd-cm"
    )


def _customizes(data: object) -> bool:
    if not isinstance(data, Mapping):
        return False
    if data.get(_CUSTOMIZATION):
        return True
    text = data.get("resource.customizations")
    if not isinstance(text, str):
        return False
    try:
        found: Any = yaml.safe_load(text)
    except yaml.YAMLError:
        return False
    check = found.get("argoproj.io/Application") if isinstance(found, Mapping) else None
    return isinstance(check, Mapping) and bool(check.get("health.lua"))


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
