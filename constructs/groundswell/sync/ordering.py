"""The order of tasks: Argo CD's sort, and its two repairs for Namespaces and CustomResourceDefinitions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from groundswell.manifests.resource import Key
from groundswell.order.argocd.deletion import DEFINITION
from groundswell.sync.definition import kind_of_definition
from groundswell.sync.task import Task


@dataclass(frozen=True, slots=True)
class Tie:
    """Tasks whose order Argo CD does not define. `matters` is false where they are of one kind: those run together."""

    keys: tuple[Key, ...]
    phase: str
    wave: int
    matters: bool


def in_order(tasks: Iterable[Task]) -> list[Task]:
    """The tasks as they run: by phase, wave, kind and name, with Namespaces and CRDs pulled before what needs them.

    A pulled task takes over the wave and the phase of the first task that refers to it. Where Argo CD leaves the order
    open, group, kind and namespace decide; `ties` tells where.
    """
    ordered = sorted(tasks, key=lambda task: task.fixed_order)
    _pull(ordered, _namespace, lambda task: task.namespace or None)
    _pull(ordered, _kind, lambda task: (task.key.group, task.key.kind))
    return ordered


def ties(tasks: Iterable[Task]) -> tuple[Tie, ...]:
    """The places where Argo CD's order is undefined, in the order of phase, wave, kind rank and name."""
    same: dict[tuple[int, int, int, str], list[Task]] = {}
    for task in tasks:
        same.setdefault(task.defined_order, []).append(task)
    return tuple(
        Tie(
            keys=tuple(task.key for task in sorted(found, key=lambda task: task.fixed_order)),
            phase=found[0].phase,
            wave=found[0].wave,
            matters=len({task.key.kind for task in found}) > 1,
        )
        for _, found in sorted(same.items())
        if len(found) > 1
    )


def _namespace(task: Task) -> str | None:
    return task.key.name if task.key.kind == "Namespace" and task.key.group == "" else None


def _kind(task: Task) -> tuple[str, str] | None:
    """What a CustomResourceDefinition brings; None for anything else and for one that says nothing of it."""
    return kind_of_definition(task.body) if (task.key.group, task.key.kind) == DEFINITION else None


def _pull(ordered: list[Task], provides: Callable[[Task], object], refers: Callable[[Task], object]) -> None:
    """One pass from left to right: what is provided too late moves directly before the first task that refers to it."""
    first: dict[object, int] = {}
    for index in range(len(ordered)):
        task = ordered[index]
        if task.prune:
            continue
        provided = provides(task)
        if provided is None:
            wanted = refers(task)
            if wanted is not None:
                first.setdefault(wanted, index)
        elif provided in first:
            _move(ordered, index, first[provided])
            first = {name: place + (place >= first[provided]) for name, place in first.items()}


def _move(ordered: list[Task], index: int, to: int) -> None:
    before = ordered[to]
    task = ordered.pop(index)
    ordered.insert(to, replace(task, wave=before.wave, phase=before.phase))
