"""The deletion of one Application: its hooks, and its objects from the highest wave down."""

from collections.abc import Callable, Generator, Sequence
from typing import TypeAlias

from groundswell.manifests.resource import Key, Resource
from groundswell.manifests.wave import string_annotations, wave_of
from groundswell.order.argocd.deletion import (
    POST_DELETE,
    PRE_DELETE,
    deletion_hooks,
    is_confirmed_first,
    kept_by,
)
from groundswell.order.argocd.phase import FAILED, SUCCEEDED
from groundswell.sync.delivery import Delivery
from groundswell.sync.health import Health, worst
from groundswell.sync.hooks import delete_policies
from groundswell.sync.live import Live
from groundswell.sync.profile import Profile
from groundswell.sync.record import Attempt, Group, Result, State
from groundswell.sync.setting import Setting
from groundswell.sync.task import Task

Pause: TypeAlias = float | None

DELETE = "Delete"
"""The phase in which the objects go, as a timeline names it."""


def hooks_of(targets: Sequence[Resource], phase: str, profile: Profile) -> list[Resource]:
    """The targets that run as hooks in a phase of the deletion, in this version."""
    if phase == PRE_DELETE and not profile.pre_delete_hooks:
        return []
    lists = profile.deletion_hooks_in_lists
    return [each for each in targets if phase in deletion_hooks(string_annotations(each.body), lists=lists)]


def is_awaited(delivery: Delivery, profile: Profile) -> bool:
    """Whether the Application object stays until Argo CD is done with its deletion: its objects go along, or it has
    hooks, for which Argo CD sets a finalizer of its own."""
    phases = (PRE_DELETE, POST_DELETE)
    return bool(delivery.cascade) or any(hooks_of(delivery.targets, phase, profile) for phase in phases)


class Deletion:
    """One deletion. `run` is its process; `waiting` and `why` tell what it waits for."""

    def __init__(
        self, delivery: Delivery, targets: Sequence[Resource], setting: Setting, own: Callable[[], list[Live]]
    ) -> None:
        self.delivery, self.targets, self.setting, self._own = delivery, targets, setting, own
        self.cluster, self.profile = setting.cluster, setting.profile
        self.groups: list[Group] = []
        self.results: dict[tuple[str, Key], Result] = {}
        self.started = self.cluster.clock.now
        self.ended: float | None = None
        self.waiting: tuple[Key, ...] = ()
        self.why = ""

    def run(self) -> Generator[Pause, None, None]:
        """Passes until the Application is gone."""
        yield from self._hooks(PRE_DELETE)
        if self.delivery.cascade:
            yield from self._objects()
        yield from self._hooks(POST_DELETE)
        self._next_group(None)
        self.ended = self.cluster.clock.now
        self.cluster.remove(self.delivery.key)

    def _objects(self) -> Generator[Pause, None, None]:
        """The highest wave first, whatever the kinds, and the next one when that is gone."""
        while True:
            self._see()
            live = self._own()
            left = [each for each in live if not self._stays(each)]
            dying = [each.key for each in live if each.deleting is not None]
            unconfirmed = [each.key for each in left if is_confirmed_first(each.body)]
            if dying:
                self._wait(dying, f"its deletion waits for {self._held(dying[0])}")
            elif unconfirmed and not self.setting.confirmed:
                self._wait(unconfirmed, f"somebody has to confirm the deletion of {unconfirmed[0]} (Delete=confirm)")
            elif left:
                highest = max(wave_of(each.body).number for each in left)
                self._delete(highest, [each for each in left if wave_of(each.body).number == highest])
            else:
                return
            yield None

    def _stays(self, live: Live) -> bool:
        return live.key == self.delivery.key or bool(kept_by(live.key, live.body))

    def _held(self, key: Key) -> str:
        controllers = self.cluster.orphans.get(key)
        return f"{key}, whose finalizer only {controllers[0]} takes off, and that is gone" if controllers else str(key)

    def _delete(self, wave: int, group: Sequence[Live]) -> None:
        keys = sorted(each.key for each in group)
        self._next_group((DELETE, wave), len(keys))
        for key in keys:
            self._begin(DELETE, wave, key)
            self.cluster.release(key)
            self.cluster.delete(key, background=self.delivery.cascade == "background")
        self._wait(keys, f"its deletion waits for {keys[0]}")

    def _hooks(self, phase: str) -> Generator[Pause, None, None]:
        hooks = hooks_of(self.targets, phase, self.profile)
        if not hooks:
            return
        self._next_group((phase, 0), len(hooks))
        while not self._are_done(hooks, phase):
            yield None
        ended = worst(live.health or Health.HEALTHY for live in self._live(hooks))
        policy = {Health.HEALTHY: SUCCEEDED, Health.DEGRADED: FAILED}.get(ended)
        gone = [each for each in self._live(hooks) if policy in delete_policies(each.body)]
        for each in gone:
            self.cluster.delete(each.key)
        while any(each.key in self.cluster.objects for each in gone):
            self._wait([each.key for each in gone], f"its deletion waits for {phase} hook {gone[0].key} to go")
            yield None

    def _live(self, hooks: Sequence[Resource]) -> list[Live]:
        found = (self.cluster.objects.get(each.key) for each in hooks)
        return [each for each in found if each is not None]

    def _are_done(self, hooks: Sequence[Resource], phase: str) -> bool:
        """Makes the hooks that are not there; true when none of them is progressing, or (lately) has failed."""
        refused: dict[Key, str] = {}
        for each in hooks:
            if each.key not in self.cluster.objects:
                refused[each.key] = self._create(each, phase)
        refused = {key: words for key, words in refused.items() if words}
        live = self._live(hooks)
        failed = [each.key for each in live if each.health is Health.DEGRADED]
        running = [each.key for each in live if each.health is Health.PROGRESSING]
        if refused:
            key = next(iter(refused))
            self._wait(list(refused), f"its {phase} hook {key} cannot be made: {refused[key]}")
        elif failed and self.profile.deletion_hooks_must_succeed:
            self._wait(failed, f"its {phase} hook {failed[0]} fails, and is made anew for ever")
        elif running:
            self._wait(running, f"its deletion waits for {phase} hook {running[0]}{self.cluster.lacking(running[0])}")
        else:
            for hook in live:
                self._end(phase, hook.key, State.FAILED if hook.key in failed else State.SUCCEEDED)
            return True
        return False

    def _create(self, hook: Resource, phase: str) -> str:
        """Makes a hook; in words why the API server refuses it, "" if it does not."""
        refusal = self.cluster.refusal(hook.key)
        if not refusal:
            namespace = hook.key.namespace or self.delivery.namespace
            self._begin(phase, 0, hook.key)
            self.cluster.apply(self.setting.make(Task(hook.key, phase, 0, hook, hook.body, namespace)))
        return refusal

    # what is written down

    def _wait(self, keys: Sequence[Key], why: str) -> None:
        more = f" and {len(keys) - 1} more" if len(keys) > 1 else ""
        self.waiting, self.why = tuple(keys), f"{why}{more}"

    def _begin(self, phase: str, wave: int, key: Key) -> None:
        now, hook = self.cluster.clock.now, phase != DELETE
        self.results[(phase, key)] = Result(
            key, phase, wave, hook, "Created" if hook else "Deleted", State.RUNNING, now
        )

    def _end(self, phase: str, key: Key, state: State) -> None:
        result = self.results.get((phase, key))
        if result is not None and result.ended is None:
            result.state, result.ended = state, self.cluster.clock.now

    def _see(self) -> None:
        """Notes which of the deleted objects are gone by now."""
        for phase, key in list(self.results):
            if phase == DELETE and key not in self.cluster.objects:
                self._end(phase, key, State.SUCCEEDED)

    def _next_group(self, step: tuple[str, int] | None, tasks: int = 0) -> None:
        if self.groups:
            self.groups[-1].ended = self.cluster.clock.now
        if step is not None:
            self.groups.append(Group(*step, self.cluster.clock.now, tasks))

    def attempt(self) -> Attempt:
        """What happened, as a value."""
        self._see()
        done = self.ended is not None
        state = State.SUCCEEDED if done else State.RUNNING
        return Attempt(
            application=self.delivery.name,
            number=1,
            started=self.started,
            ended=self.ended,
            state=state,
            message="the Application is gone" if done else self.why,
            groups=tuple(self.groups),
            results=tuple(self.results.values()),
            waiting=() if done else self.waiting,
        )
