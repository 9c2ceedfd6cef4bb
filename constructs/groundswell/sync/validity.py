"""Which tasks are not valid, so that the whole operation fails: checked when the list of tasks is made anew."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.sync.delivery import Delivery
from groundswell.sync.project import refusal
from groundswell.sync.task import Task
from groundswell.sync.tasklist import unknown_kinds


def refusals(
    tasks: Sequence[Task],
    targets: Sequence[Resource],
    delivery: Delivery,
    knows: Callable[[str, str], bool],
    project: Mapping[str, Any] | None,
) -> list[tuple[Task, str]]:
    """Each task that is not valid, and why: the API server serves no such kind, or the AppProject does not admit it.

    `knows` tells of a group and a kind whether the API server serves it.
    """
    kinds = sorted({(task.key.group, task.key.kind) for task in tasks})
    unserved = {task.result for task in unknown_kinds(tasks, targets, delivery, {kind: knows(*kind) for kind in kinds})}
    found = []
    for task in tasks:
        why = refusal(project, delivery.resource.body, task)
        if not why and task.result in unserved:
            why = f"the API server knows no {task.key.kind} in group {task.key.group or 'core'}"
        if why:
            found.append((task, why))
    return found
