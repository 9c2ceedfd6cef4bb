"""Prune waves, and what the live object says about its own pruning."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from groundswell.order.argocd.sync_options import ANNOTATION
from groundswell.sync.hooks import SYNC
from groundswell.sync.options import has, items
from groundswell.sync.task import Task


def swapped(waves: Iterable[int]) -> dict[int, int]:
    """Where each wave of pruned objects goes: the i-th of n distinct waves takes the place of the one n-1-i."""
    distinct = sorted(set(waves))
    return dict(zip(distinct, reversed(distinct), strict=True))


def with_prune_waves(tasks: Sequence[Task], *, last: bool) -> list[Task]:
    """The tasks with the waves in which pruning happens. `last` is the Application's own PruneLast=true.

    PruneLast moves a task one wave past every task of the Sync phase, the swapped prune tasks included, and at least to
    wave 1.
    """
    places = swapped(task.wave for task in tasks if task.prune)
    moved = [replace(task, wave=places[task.wave]) if task.prune else task for task in tasks]
    if not places:
        return moved
    end = 1 + max(0, *(task.wave for task in moved if task.phase == SYNC))
    return [
        replace(task, wave=end) if task.prune and (last or has(task.body, "PruneLast=true")) else task for task in moved
    ]


def must_confirm(body: Mapping[str, Any], defaults: frozenset[str]) -> bool:
    """Whether pruning this live object waits for a person. `defaults`: see `is_kept`."""
    return _prune_option(body, "confirm", defaults)


def is_kept(body: Mapping[str, Any], defaults: frozenset[str]) -> bool:
    """Whether pruning is refused by the live object: an option in the commit that removes the object is too late.

    `defaults` are the Application's sync options in a version that reads them for this, else empty; what the object
    says itself counts more.
    """
    return _prune_option(body, "false", defaults)


def _prune_option(body: Mapping[str, Any], value: str, defaults: frozenset[str]) -> bool:
    if has(body, f"Prune={value}"):
        return True
    says_otherwise = any(option.startswith("Prune=") for option in items(body, ANNOTATION))
    return not says_otherwise and f"Prune={value}" in defaults
