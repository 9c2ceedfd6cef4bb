"""Small platforms for the tests of the simulator: objects, Applications, and one call that runs them."""

from collections.abc import Iterable, Mapping
from typing import Any

from groundswell.manifests.resource import Application, Key, Location, Reading, Resource
from groundswell.sync.answer import Answer, answer_of
from groundswell.sync.dependency import Needs
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import LATEST, PROFILES
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import Simulation, simulate

GROUPS = {
    "Application": "argoproj.io",
    "ApplicationSet": "argoproj.io",
    "ClusterSecretStore": "external-secrets.io",
    "CustomResourceDefinition": "apiextensions.k8s.io",
    "DaemonSet": "apps",
    "Deployment": "apps",
    "ExternalSecret": "external-secrets.io",
    "HorizontalPodAutoscaler": "autoscaling",
    "Ingress": "networking.k8s.io",
    "Job": "batch",
    "StatefulSet": "apps",
}
CLUSTER_SCOPED = frozenset({"ClusterSecretStore", "CustomResourceDefinition", "Namespace", "ClusterRole"})
ROOT = "argocd/root"
CHILDREN = ("argocd/child",)
WAVE, HOOK, POLICY = "argocd.argoproj.io/sync-wave", "argocd.argoproj.io/hook", "argocd.argoproj.io/hook-delete-policy"
OPTIONS = "argocd.argoproj.io/sync-options"


def key(kind: str, name: str, namespace: str = "default") -> Key:
    """The key of an object of a kind that the tests know."""
    return Key(GROUPS.get(kind, ""), kind, "" if kind in CLUSTER_SCOPED else namespace, name)


def thing(
    kind: str,
    name: str = "it",
    wave: int | str | None = None,
    *,
    namespace: str = "default",
    app: str = ROOT,
    group: str | None = None,
    hook: str | None = None,
    policy: str | None = None,
    options: str | None = None,
    annotations: Mapping[str, str] | None = None,
    spec: Mapping[str, Any] | None = None,
    generate_name: str = "",
    extra: Mapping[str, Any] | None = None,
) -> Resource:
    """One object as it was read, delivered by an Application."""
    given = {WAVE: None if wave is None else str(wave), HOOK: hook, POLICY: policy, OPTIONS: options}
    notes = {name: value for name, value in given.items() if value is not None} | dict(annotations or {})
    found = key(kind, name, namespace)
    if group is not None:
        found = Key(group, kind, found.namespace, name)
    metadata: dict[str, Any] = {"name": name, "annotations": notes, **(extra or {})}
    if generate_name:
        metadata = {"generateName": generate_name, "annotations": notes}
        found = Key(found.group, kind, found.namespace, "")
    version = f"{found.group}/v1" if found.group else "v1"
    body = {"apiVersion": version, "kind": kind, "metadata": metadata, "spec": dict(spec or {})}
    return Resource(found, "v1", body, Location("objects.yaml", 1), app)


def definition(group: str, kind: str, wave: int | None = None, *, app: str = ROOT) -> Resource:
    """A CustomResourceDefinition."""
    spec = {"group": group, "names": {"kind": kind}}
    return thing("CustomResourceDefinition", f"{kind.lower()}s.{group}", wave, app=app, spec=spec)


def application(
    name: str = "root",
    wave: int | None = None,
    *,
    parent: str = ROOT,
    destination: str = "default",
    automated: Mapping[str, Any] | None = None,
    manual: bool = False,
    finalizer: bool = False,
    finalizers: Iterable[str] = (),
    labels: Mapping[str, str] | None = None,
    generated_by: Key | None = None,
    **policy: Any,
) -> Application:
    """An Application as it was read; a root if it is called so. Prunes and heals itself unless told otherwise."""
    if not manual:
        policy["automated"] = {"prune": True, "selfHeal": True} if automated is None else dict(automated)
    own = ["resources-finalizer.argocd.argoproj.io"] if finalizer else []
    extra = {"finalizers": [*own, *finalizers], "labels": dict(labels or {})}
    spec = {"destination": {"namespace": destination}, "syncPolicy": policy}
    delivered_by = "" if name == "root" or generated_by is not None else parent
    resource = thing("Application", name, wave, namespace="argocd", app=delivered_by, spec=spec, extra=extra)
    return Application(resource, delivered_by, generated_by, (), destination)


def reading(objects: Iterable[Resource], *applications: Application) -> Reading:
    """What was read; without Applications, the objects of one root."""
    apps = applications or (application(),)
    return Reading((*(app.resource for app in apps if app.parent), *objects), apps)


def simulated(
    objects: Iterable[Resource],
    *applications: Application,
    profile: str = LATEST,
    scenario: Scenario | None = None,
    needs: Needs | None = None,
    application_health: bool = True,
) -> Simulation:
    """Runs a scenario, by default a first install on the newest profile with the health check of Applications."""
    platform = platform_of(reading(objects, *applications), of_applications=application_health)
    return simulate(platform, scenario or Scenario(), PROFILES[profile], needs)


def answered(*args: Any, **options: Any) -> Answer:
    """The answer of `simulated`."""
    return answer_of(simulated(*args, **options))


def starts(answer: Answer, app: str = ROOT, attempt: int = -1) -> dict[str, float]:
    """When each object of one attempt was applied, by name; an object in several phases counts as `name@phase`."""
    outcome = next(each for each in answer.outcomes if each.application == app)
    results = outcome.attempts[attempt].results
    names = [each.key.name for each in results]
    return {
        each.key.name if names.count(each.key.name) == 1 else f"{each.key.name}@{each.phase}": each.started
        for each in results
    }


def order(answer: Answer, app: str = ROOT, attempt: int = -1) -> list[str]:
    """The names of the objects of one attempt in the order in which they were applied or pruned."""
    outcome = next(each for each in answer.outcomes if each.application == app)
    return [each.key.name for each in outcome.attempts[attempt].results]
