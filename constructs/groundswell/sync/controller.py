"""What Argo CD does with one Application: starts its syncs, retries them, deletes it."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace

from groundswell.manifests.resource import Key, Resource
from groundswell.sync.aggregate import Aggregate
from groundswell.sync.deletion import Deletion, is_awaited
from groundswell.sync.delivery import Delivery
from groundswell.sync.hooks import is_hook, is_skipped
from groundswell.sync.live import Live
from groundswell.sync.operation import Operation, Pause
from groundswell.sync.record import Attempt, State
from groundswell.sync.setting import Setting
from groundswell.sync.tasklist import Request

NOTHING_TO_DO = "nothing is out of sync"


class Controller:
    """One Application and its operations.

    `desired` are its targets at the commit that counts, `tracked` the live ones among them and its own. `remark` says
    why nothing was started, where that is so; `held` is whether that is a sync window, or a missing AppProject;
    `waited` what a sync was held by for a while.
    """

    def __init__(self, delivery: Delivery, aggregate: Aggregate, setting: Setting) -> None:
        self.delivery, self.aggregate, self.setting = delivery, aggregate, setting
        self.desired: tuple[Resource, ...] = delivery.targets
        self.tracked: dict[Key, Live] = {}
        self.operation: Operation | None = None
        self.attempts: list[Attempt] = []
        self.captured: set[tuple[Key, str]] = set()
        self.early: set[Key] = set()
        self.remark = ""
        self.held = False
        self.waited = ""
        self.deleting = False
        self.deletion: Deletion | None = None
        self.gone_at: float | None = None
        self.came_back = False
        self._request: Request | None = None
        aggregate.expect(self.desired)

    def ask(self, request: Request) -> None:
        """Asks for a sync; it starts when the controller's process comes to it."""
        self._request, self.held = request, False

    def ask_automatically(self, request: Request) -> None:
        """Asks for a sync if Argo CD would start one by itself; otherwise `remark` says why it does not."""
        out, self.held = self.out_of_sync(), False
        if not self.delivery.automated:
            self.remark = "automated sync is off: a person has to start it"
        elif not out:
            self.remark = NOTHING_TO_DO
        elif not self._plain() and not self.delivery.allow_empty:
            self.remark = "automated sync refuses to prune every object (allowEmpty is off)"
        else:
            self.ask(replace(request, prune=self.delivery.prune))

    def out_of_sync(self) -> frozenset[Key]:
        """The plain objects whose live state is not what the commit says, or which it does not know."""
        edits = self.setting.edits
        plain = self._plain()
        differing = {key for key in plain if key not in self.tracked or self.tracked[key].revision != edits.get(key, 0)}
        extra = {live.key for live in self.own() if live.key not in plain and not is_hook(live.body)}
        return frozenset(differing | extra)

    def own(self) -> list[Live]:
        """The live objects that carry its tracking mark: what it may prune, and what goes with it."""
        return [live for live in self.tracked.values() if live.application == self.delivery.name]

    def see(self, live: Live, *, gone: bool) -> None:
        """One of its objects appeared, changed its health, or is gone."""
        if gone:
            self.tracked.pop(live.key, None)
        else:
            self.tracked[live.key] = live
        self.aggregate.see(live, gone=gone)
        if self.operation is not None:
            self.operation.touch(live.key, gone=gone)

    def delete(self) -> None:
        """The Application was deleted: what runs is given up."""
        self.deleting = True
        if self.operation is not None:
            self.operation.cancelled = True

    def process(self) -> Generator[Pause, None, None]:
        """Waits for requests and serves them, until the Application is gone."""
        while not self.deleting:
            request, self._request = self._request, None
            if request is None:
                yield None
            else:
                yield from self._sync(request)
        if is_awaited(self.delivery, self.setting.profile):
            self.deletion = Deletion(self.delivery, self.desired, self.setting, self.own)
            yield from self.deletion.run()

    def revive(self) -> None:
        """The Application is made anew after its deletion."""
        self.deleting, self.came_back, self._request = False, True, None

    def _sync(self, request: Request) -> Generator[Pause, None, None]:
        retries, retry = 0, self.delivery.retry
        limit = self._limit(request)
        self.remark = ""
        while True:
            self.operation = Operation(self.delivery, self.desired, request, self.setting)
            yield from self.operation.run()
            self.attempts.append(self.operation.attempt(retries + 1))
            self.captured.update(self.operation.captured)
            self.early.update(self.operation.early)
            over = self.operation.state is State.SUCCEEDED or self.deleting or 0 <= limit <= retries
            self.operation = None
            if over:
                return
            wait = retry.wait(retries)
            retries += 1
            yield wait

    def _limit(self, request: Request) -> int:
        """How often a failed operation is tried again: Argo CD's own syncs are, a person's are not."""
        retry = self.delivery.retry
        if request.rolled:
            return retry.limit if retry.stated or self.setting.profile.rolling_sync_retries else 0
        return retry.limit if self.delivery.automated else 0

    def _plain(self) -> Mapping[Key, Resource]:
        return {
            target.key: target for target in self.desired if not is_hook(target.body) and not is_skipped(target.body)
        }

    def all_attempts(self) -> Sequence[Attempt]:
        """The attempts that ended, and the one that still runs."""
        if self.operation is None:
            return self.attempts
        self.captured.update(self.operation.captured)
        self.early.update(self.operation.early)
        return [*self.attempts, self.operation.attempt(len(self.attempts) + 1)]
