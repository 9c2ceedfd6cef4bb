"""One attempt at a sync operation: Argo CD's loop, one pass at a time."""

from collections.abc import Generator, Iterator, Sequence
from typing import TypeAlias

from groundswell.manifests.resource import Key, Resource
from groundswell.order.argocd.phase import FAILED, SUCCEEDED
from groundswell.sync.assessment import assessed
from groundswell.sync.delivery import Delivery
from groundswell.sync.group import Ran, run_group, write
from groundswell.sync.hooks import SYNC_FAIL, delete_policies
from groundswell.sync.ledger import Ledger
from groundswell.sync.record import Attempt, Group, State
from groundswell.sync.setting import Setting
from groundswell.sync.task import Task
from groundswell.sync.tasklist import Request, tasks_of
from groundswell.sync.validity import refusals

Pause: TypeAlias = float | None
"""What a process yields: seconds to sleep, or None to wait until something of it changes."""


class Operation:
    """One attempt. `run` is its process; `touch` tells it what changed in the cluster."""

    def __init__(self, delivery: Delivery, targets: Sequence[Resource], request: Request, setting: Setting) -> None:
        self.delivery, self.targets, self.request, self.setting = delivery, targets, request, setting
        self.cluster, self.profile = setting.cluster, setting.profile
        self.ledger = Ledger()
        self.tasks: list[Task] = []
        self.groups: list[Group] = []
        self.captured: list[tuple[Key, str]] = []
        self.early: list[Key] = []
        self.started, self.ended = self.cluster.clock.now, None
        self.state, self.message = State.RUNNING, ""
        self.cancelled = False
        self._changed: dict[Key, None] = {}
        self._stamp: tuple[object, ...] = ()
        self._membership = 0
        self._cursor = 0
        self._multi_step = False
        self._held: tuple[Key, ...] = ()
        self._window = ""

    ended: float | None

    @property
    def now(self) -> float:
        return self.cluster.clock.now

    @property
    def defaults(self) -> frozenset[str]:
        """The Application's options that count as a default for pruning its objects."""
        return self.delivery.options if self.profile.prune_option_of_application else frozenset()

    @property
    def in_background(self) -> bool:
        """Whether pruned objects are gone before their pods are: an option of the Application."""
        return any(f"PrunePropagationPolicy={value}" in self.delivery.options for value in ("background", "orphan"))

    def touch(self, key: Key, *, gone: bool = False) -> None:
        """An object of the Application appeared, changed its health, or (`gone`) is there no more."""
        self._changed[key] = None
        self._membership += gone

    def run(self) -> Generator[Pause, None, None]:
        """Passes until the operation ends. Read `state` and `message` afterwards."""
        first = True
        while not self.cancelled:
            self._window = self.setting.window(self.request)
            if self._window:
                yield None
                continue
            if self._rebuild():
                return self._end(State.FAILED, "one or more synchronization tasks are not valid")
            if first and not self._begin():
                return None
            first = False
            self._assess()
            self._held = ()
            if next(self._waited_for(), None) is not None:
                yield None
                continue
            for task in self.ledger.finished_hooks:
                self.cluster.release(task.key)
            if self.ledger.failed:
                ended = yield from self._fail("one or more synchronization tasks completed unsuccessfully")
                if ended:
                    return None
                continue
            group = self._next_group()
            if not group:
                self._delete_hooks(SUCCEEDED)
                return self._end(State.SUCCEEDED, "successfully synced (no more tasks)")
            ended = yield from self._step(group)
            if ended:
                return None
        return self._end(State.FAILED, "the Application was deleted")

    def _step(self, group: list[Task]) -> Generator[Pause, None, bool]:
        """Runs one group and what follows it. True when the operation is over."""
        final = self._is_final(group)
        if not self.groups or (self.groups[-1].phase, self.groups[-1].wave) != (group[0].phase, group[0].wave):
            self._close_group()
            self.groups.append(Group(group[0].phase, group[0].wave, self.now, len(group)))
        ran = yield from run_group(self, group)
        if ran is Ran.FAILED:
            if self.profile.failure_waits_for_hooks and self.ledger.running_hooks:
                return False
            return (yield from self._fail("one or more objects failed to apply"))
        if ran is Ran.SUCCESSFUL and final and not any(task.hook for task in group):
            self._delete_hooks(SUCCEEDED)
            self._end(State.SUCCEEDED, "successfully synced (all tasks run)")
            return True
        if ran is Ran.BLOCKED:
            yield None
        elif not final and self.setting.delay > 0:
            yield self.setting.delay
        elif ran is Ran.PENDING:
            yield None
        return False

    def _rebuild(self) -> bool:
        """Builds the task list anew where what it is made of changed. True when a task is not valid."""
        exists = self.cluster.has_namespace(self.delivery.namespace)
        stamp = (self._membership, self.cluster.discovery, exists)
        if stamp == self._stamp:
            return False
        self._stamp, self._cursor = stamp, 0
        tracked = self.setting.tracked()
        self.tasks = tasks_of(self.delivery, self.targets, tracked, self.request, namespace_exists=exists)
        self._multi_step = bool(self.tasks) and self.tasks[0].step != self.tasks[-1].step
        refused = refusals(self.tasks, self.targets, self.delivery, self.cluster.knows, self.setting.project())
        for task, why in refused:
            self.ledger.finish(task, State.FAILED, self.now, status="SyncFailed", message=why)
        return bool(refused)

    def _begin(self) -> bool:
        """The first pass: the destination Namespace, then the dry run of all waves. False when that ends it."""
        created = None
        if self.profile.namespace_first:
            wanted = Key("", "Namespace", "", self.delivery.namespace)
            found = (task for task in self.tasks if task.key == wanted and not task.prune)
            created = next((task for task in found if wanted not in self.cluster.objects), None)
            if created is not None and not write(self, created):
                self._end(State.FAILED, "the namespace failed to apply")
                return False
        failing = [task for task in self.tasks if task.key in self.setting.dry_run and task is not created]
        for task in failing if self.setting.dry_run else ():
            served = self.cluster.knows(task.key.group, task.key.kind)
            if task.prune or not served or self._is_unmodified(task):
                continue
            message = self.setting.dry_run[task.key]
            self.ledger.finish(task, State.FAILED, self.now, status="SyncFailed", message=message)
        if failing and self.ledger.failed:
            self._end(State.FAILED, "one or more objects failed to apply (dry run)")
            return False
        return True

    def _assess(self) -> None:
        """Looks at the health of running tasks whose object changed. What is completed is never looked at again."""
        changed, self._changed = self._changed, {}
        for key in changed:
            for task in self.ledger.of(key):
                live = self.cluster.objects.get(key)
                state = assessed(task, live, self.profile)
                if state is not None:
                    if state is State.SUCCEEDED and self.setting.syncing(key):
                        self.early.append(key)
                    message = f"{live.health}" if live is not None and live.health is not None else ""
                    self.ledger.finish(task, state, self.now, message=message if live is not None else "gone")

    def _waited_for(self) -> Iterator[Key]:
        """The objects that hold the operation in this pass: running tasks, else deletions."""
        running = self.ledger.running if self._multi_step else self.ledger.running_hooks
        yield from (task.key for task in running.values())
        for key in self.ledger.pruned if not running else ():
            live = self.cluster.objects.get(key)
            if live is not None and live.deleting is not None:
                yield key

    def _next_group(self) -> list[Task]:
        """The pending tasks of the first phase and wave that has any."""
        while self._cursor < len(self.tasks) and not self._is_due(self.tasks[self._cursor]):
            self._cursor += 1
        group: list[Task] = []
        for index in range(self._cursor, len(self.tasks)):
            task = self.tasks[index]
            if group and task.step != group[0].step:
                break
            if self._is_due(task):
                group.append(task)
        return group

    def _is_final(self, group: Sequence[Task]) -> bool:
        last = next(task for task in reversed(self.tasks) if self._is_due(task))
        return last.step == group[0].step

    def _is_due(self, task: Task) -> bool:
        return self.ledger.is_pending(task) and task.phase != SYNC_FAIL and not self._is_unmodified(task)

    def _is_unmodified(self, task: Task) -> bool:
        """Left out by ApplyOutOfSyncOnly, and then its health is not looked at either."""
        if "ApplyOutOfSyncOnly=true" not in self.delivery.options or task.hook or task.prune:
            return False
        live = self.cluster.objects.get(task.key)
        return live is not None and live.revision == self.setting.edits.get(task.key, 0)

    def _fail(self, message: str) -> Generator[Pause, None, bool]:
        """The way out: HookFailed hooks go, the SyncFail phase runs. True when the operation is over."""
        self._delete_hooks(FAILED)
        hooks = [task for task in self.tasks if task.phase == SYNC_FAIL]
        if all(not self.ledger.is_pending(task) and task.result not in self.ledger.running for task in hooks):
            self._end(State.FAILED, message)
            return True
        ran = yield from run_group(self, [task for task in hooks if self.ledger.is_pending(task)])
        if ran is Ran.FAILED and not self.profile.failure_waits_for_hooks:
            self._end(State.FAILED, message)
            return True
        if ran in (Ran.PENDING, Ran.BLOCKED):
            yield None
        return False

    def _delete_hooks(self, policy: str) -> None:
        for task in self.tasks:
            if task.hook and task.result not in self.ledger.running and policy in delete_policies(task.body):
                self.cluster.delete(task.key)

    def _close_group(self) -> None:
        if self.groups and self.groups[-1].ended is None:
            self.groups[-1].ended = self.now

    def _end(self, state: State, message: str) -> None:
        self._close_group()
        self.state, self.message, self.ended = state, message, self.now

    def attempt(self, number: int) -> Attempt:
        """What happened, as a value."""
        over = self.ended is not None
        return Attempt(
            application=self.delivery.name,
            number=number,
            started=self.started,
            ended=self.ended,
            state=self.state,
            message=self.message or self._window,
            groups=tuple(self.groups),
            results=tuple(self.ledger.results.values()),
            waiting=() if over else self._held or tuple(self._waited_for()),
            failed=tuple(task.key for task in self.ledger.failed.values()),
        )

    def hold(self, keys: tuple[Key, ...]) -> None:
        """Notes what a group that could not run waits for."""
        self._held = keys
