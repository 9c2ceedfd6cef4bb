"""The task list of one pass: targets and live objects in, ordered tasks out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from groundswell.manifests.resource import Key, Location, Resource
from groundswell.manifests.wave import wave_of
from groundswell.sync.chart import is_stand_in
from groundswell.sync.definition import definitions
from groundswell.sync.delivery import Delivery
from groundswell.sync.hooks import PRE_SYNC, SYNC, hook_name, is_hook, phases
from groundswell.sync.live import Live
from groundswell.sync.options import has
from groundswell.sync.ordering import in_order
from groundswell.sync.prune import with_prune_waves
from groundswell.sync.task import Task


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation is asked to do.

    only: the objects of a selective sync, None for all; a selective sync runs no hooks.
    hooks: false under the "apply" strategy. prune: whether objects without a target are deleted.
    revision: the commit, as Argo CD writes it; started: Unix seconds, for the names of hooks.
    rolled: whether a step of an ApplicationSet's RollingSync asks; manual: whether a person does.
    """

    only: frozenset[Key] | None = None
    hooks: bool = True
    prune: bool = False
    confirmed: bool = False
    revision: str = "0000000"
    started: int = 0
    rolled: bool = False
    manual: bool = False

    @property
    def runs_hooks(self) -> bool:
        return self.hooks and self.only is None

    def contains(self, key: Key) -> bool:
        return self.only is None or key in self.only


def tasks_of(
    delivery: Delivery,
    targets: Sequence[Resource],
    tracked: Iterable[Live],
    request: Request,
    *,
    namespace_exists: bool,
) -> list[Task]:
    """The tasks in the order in which they run.

    `tracked` are the live objects that belong to the Application: those without a target are pruned, hooks never.
    `namespace_exists` is whether the destination Namespace is there now.
    """
    plain = [target for target in targets if not is_hook(target.body)]
    tasks = [
        _task(target, phase, delivery)
        for target in plain
        if request.contains(target.key)
        for phase in phases(target.body)
    ]
    wanted = {target.key for target in plain}
    for live in tracked:
        if live.key not in wanted and not is_hook(live.body) and request.contains(live.key):
            tasks.append(Task(live.key, SYNC, wave_of(live.body).number, None, live.body, live.key.namespace))
    if request.runs_hooks:
        tasks += _hook_tasks(delivery, targets, request)
    tasks += _namespace_task(delivery, plain, namespace_exists)
    return in_order(with_prune_waves(tasks, last="PruneLast=true" in delivery.options))


def unknown_kinds(
    tasks: Iterable[Task], targets: Iterable[Resource], delivery: Delivery, known: Mapping[tuple[str, str], bool]
) -> tuple[Task, ...]:
    """The tasks that make the whole operation invalid: their kind is not served, and nothing excuses them.

    What excuses a kind: SkipDryRunOnMissingResource=true on the object or the Application, or a definition of the kind
    among the Application's own targets. `known` tells of each (group, kind) whether the API server serves it.
    """
    missing = [task for task in tasks if not known[(task.key.group, task.key.kind)] and not is_stand_in(task.key)]
    skip = "SkipDryRunOnMissingResource=true"
    if not missing or skip in delivery.options:
        return ()
    own = {kind for target in targets for kind in definitions(target.key, target.body)}
    return tuple(
        task
        for task in missing
        if (task.key.group, task.key.kind) not in own and not (task.target is not None and has(task.body, skip))
    )


def _task(target: Resource, phase: str, delivery: Delivery, *, hook: bool = False, key: Key | None = None) -> Task:
    metadata = target.body.get("metadata")
    written = metadata.get("namespace") if isinstance(metadata, Mapping) else None
    namespace = target.key.namespace or (written if isinstance(written, str) else "") or delivery.namespace
    return Task(key or target.key, phase, wave_of(target.body).number, target, target.body, namespace, hook)


def _hook_tasks(delivery: Delivery, targets: Iterable[Resource], request: Request) -> Iterable[Task]:
    for target in targets:
        if not is_hook(target.body):
            continue
        for phase in phases(target.body):
            key = target.key
            if not key.name:
                metadata = target.body.get("metadata")
                prefix = metadata.get("generateName", "") if isinstance(metadata, Mapping) else ""
                name = hook_name(str(prefix), request.revision, phase, request.started)
                key = Key(key.group, key.kind, key.namespace, name)
            yield _task(target, phase, delivery, hook=True, key=key)


def _namespace_task(delivery: Delivery, plain: Iterable[Resource], exists: bool) -> list[Task]:
    """The Namespace of CreateNamespace=true; a Namespace that is declared as a hook is not noticed."""
    name = delivery.namespace
    if "CreateNamespace=true" not in delivery.options or not name or (exists and not delivery.managed_namespace):
        return []
    key = Key("", "Namespace", "", name)
    if any(target.key == key for target in plain):
        return []
    options = {"annotations": {"argocd.argoproj.io/sync-options": "ServerSideApply=true"}}
    metadata = {"name": name} | (options if delivery.managed_namespace else {})
    body = {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata}
    location: Location = delivery.resource.location
    return [Task(key, PRE_SYNC, 0, Resource(key, "v1", body, location, delivery.name), body, name)]
