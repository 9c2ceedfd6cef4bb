"""What is written down while an operation runs: results of tasks, groups, and how it ended."""

from dataclasses import dataclass
from enum import StrEnum

from groundswell.manifests.resource import Key


class State(StrEnum):
    """Argo CD's operation phase, of a task and of a whole operation."""

    RUNNING = "Running"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


@dataclass(slots=True)
class Result:
    """One task of one attempt: when it was applied (seconds), when it was done (None while it runs), and how.

    `status` is Argo CD's result code: Synced, SyncFailed, Pruned, PruneSkipped.
    """

    key: Key
    phase: str
    wave: int
    hook: bool
    status: str
    state: State
    started: float
    ended: float | None = None
    message: str = ""


@dataclass(slots=True)
class Group:
    """One (phase, wave) that ran: when it was applied, how many tasks it had, when the next one could start."""

    phase: str
    wave: int
    started: float
    tasks: int
    ended: float | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at an operation, finished or not: `ended` is None if it still runs when the simulation stops.

    `waiting` are the objects that it waits for, `failed` those that made it fail.
    """

    application: str
    number: int
    started: float
    ended: float | None
    state: State
    message: str
    groups: tuple[Group, ...]
    results: tuple[Result, ...]
    waiting: tuple[Key, ...] = ()
    failed: tuple[Key, ...] = ()
