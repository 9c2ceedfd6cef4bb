"""The results of one operation, kept so that a pass costs only what changed."""

from dataclasses import dataclass, field

from groundswell.manifests.resource import Key
from groundswell.sync.hooks import SYNC_FAIL
from groundswell.sync.record import Result, State
from groundswell.sync.task import ResultKey, Task


@dataclass(slots=True)
class Ledger:
    """Results by object and phase; the tasks that run, and those that made the operation fail."""

    results: dict[ResultKey, Result] = field(default_factory=dict)
    running: dict[ResultKey, Task] = field(default_factory=dict)
    running_hooks: dict[ResultKey, Task] = field(default_factory=dict)
    failed: dict[ResultKey, Task] = field(default_factory=dict)
    finished_hooks: list[Task] = field(default_factory=list)
    pruned: dict[Key, None] = field(default_factory=dict)
    _running_by_key: dict[Key, list[Task]] = field(default_factory=dict)

    def is_pending(self, task: Task) -> bool:
        """Whether the task has no result yet."""
        return task.result not in self.results

    def of(self, key: Key) -> tuple[Task, ...]:
        """The running tasks of an object."""
        return tuple(self._running_by_key.get(key, ()))

    def start(self, task: Task, now: float) -> None:
        """The object was applied: its task runs."""
        self.results[task.result] = _result(task, "Synced", State.RUNNING, now)
        self.running[task.result] = task
        self._running_by_key.setdefault(task.key, []).append(task)
        if task.hook:
            self.running_hooks[task.result] = task

    def finish(self, task: Task, state: State, now: float, *, status: str = "", message: str = "") -> None:
        """The task is done, for good: it is never assessed again in this operation."""
        result = self.results.setdefault(task.result, _result(task, status, state, now))
        result.state, result.ended, result.message = state, now, message
        result.status = status or result.status
        if self.running.pop(task.result, None) is not None:
            self._running_by_key[task.key].remove(task)
            self.running_hooks.pop(task.result, None)
        if state is State.FAILED and task.phase != SYNC_FAIL:
            self.failed[task.result] = task
        if task.hook:
            self.finished_hooks.append(task)
        if status == "Pruned":
            self.pruned[task.key] = None


def _result(task: Task, status: str, state: State, now: float) -> Result:
    return Result(task.key, task.phase, task.wave, task.hook, status, state, now)
