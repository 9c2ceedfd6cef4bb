"""Running one group: prunes, deletions of old hooks, then creations, one kind after another."""

from collections.abc import Generator, Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from groundswell.order.argocd.deletion import DEFINITION
from groundswell.order.argocd.phase import BEFORE_CREATION
from groundswell.sync.health import Health
from groundswell.sync.hooks import delete_policies
from groundswell.sync.prune import is_kept, must_confirm
from groundswell.sync.record import State
from groundswell.sync.task import Task
from groundswell.sync.write import failure

if TYPE_CHECKING:
    from groundswell.sync.operation import Operation

ESTABLISHED_WITHIN = 3.0
"""Seconds that Argo CD waits for a CustomResourceDefinition to be established, before it goes on regardless."""


class Ran(Enum):
    """How a group went: all done; something was deleted first and it comes back; nothing can be done yet; failed."""

    SUCCESSFUL = 1
    PENDING = 2
    BLOCKED = 3
    FAILED = 4


def run_group(operation: "Operation", group: Sequence[Task]) -> Generator[float | None, None, Ran]:
    """Runs the tasks of one group, and takes as long as established definitions do."""
    for task in group:
        if task.hook:
            operation.cluster.release(task.key)
    if not _prune(operation, [task for task in group if task.prune]):
        return Ran.BLOCKED
    creations = [task for task in group if not task.prune]
    deleted = _delete_old_hooks(operation, creations)
    if deleted is not None:
        return deleted
    well = True
    for batch in _kinds(creations):
        for task in batch:
            well = write(operation, task) and well
        wait = max((_establishing(operation, task) for task in batch), default=0.0)
        if wait > 0:
            yield wait
    return Ran.SUCCESSFUL if well else Ran.FAILED


def write(operation: "Operation", task: Task) -> bool:
    """Applies one object. Applied is running; what fails is completed."""
    cluster, now = operation.cluster, operation.now
    message = operation.setting.writes.get(task.key) or failure(
        task, cluster, operation.delivery.options, operation.profile
    )
    if message:
        operation.ledger.finish(task, State.FAILED, now, status="SyncFailed", message=message)
        return False
    if task.key not in cluster.objects:
        operation.captured += [(task.key, provider) for provider in cluster.captured_wrong(task.key)]
    cluster.apply(operation.setting.make(task))
    operation.ledger.start(task, now)
    operation.touch(task.key)
    return True


def _prune(operation: "Operation", tasks: Sequence[Task]) -> bool:
    """Prunes; False where one object waits for a confirmation, and with it the whole group."""
    held = tuple(task.key for task in tasks if must_confirm(task.body, operation.defaults))
    if held and not operation.request.confirmed:
        operation.hold(held)
        return False
    for task in tasks:
        status, message = "PruneSkipped", ""
        if not operation.request.prune:
            message = "ignored (requires pruning)"
        elif is_kept(task.body, operation.defaults):
            message = "ignored (no prune)"
        else:
            status, message = "Pruned", "pruned"
            operation.cluster.delete(task.key, background=operation.in_background)
        operation.ledger.finish(task, State.SUCCEEDED, operation.now, status=status, message=message)
    return True


def _delete_old_hooks(operation: "Operation", tasks: Sequence[Task]) -> Ran | None:
    """Deletes earlier instances of hooks; None where there were none."""
    acted = waits = False
    for task in tasks:
        live = operation.cluster.objects.get(task.key) if task.hook else None
        if live is None or BEFORE_CREATION not in delete_policies(task.body):
            continue
        waits = True
        acted = acted or live.deleting is None
        operation.cluster.delete(task.key)
    if waits:
        operation.hold(tuple(task.key for task in tasks if task.hook and task.key in operation.cluster.objects))
        return Ran.PENDING if acted else Ran.BLOCKED
    return None


def _kinds(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    """Consecutive tasks of one kind name: they are applied in parallel."""
    batch: list[Task] = []
    for task in tasks:
        if batch and batch[0].key.kind != task.key.kind:
            yield batch
            batch = []
        batch.append(task)
    if batch:
        yield batch


def _establishing(operation: "Operation", task: Task) -> float:
    """Seconds until a definition is established, at most those that Argo CD waits."""
    live = operation.cluster.objects.get(task.key)
    if (task.key.group, task.key.kind) != DEFINITION or live is None or live.ready:
        return 0.0
    steps = () if live.missing else live.trace.steps
    found = (seconds for seconds, health in steps if health is Health.HEALTHY)
    passed = operation.now - live.applied
    return min(ESTABLISHED_WITHIN, max(0.0, next(found, ESTABLISHED_WITHIN) - passed))
