"""How live objects turn healthy: their traces in time, and what they need of each other."""

from collections.abc import Mapping

from groundswell.manifests.resource import Key
from groundswell.sync.chart import is_stand_in
from groundswell.sync.definition import definitions
from groundswell.sync.dependency import BEFORE_READY
from groundswell.sync.health import Health
from groundswell.sync.live import Live
from groundswell.sync.live_state import LiveState
from groundswell.sync.trace import WORKLOADS


class Reconciliation(LiveState):
    """The live state, moved on by the events of the clock."""

    def set_state(self, key: Key, state: Health) -> None:
        """Sets a health that no trace gives: that of an Application."""
        live = self.objects.get(key)
        if live is not None and live.state is not state:
            self._become(live, state)

    def _start(self, live: Live) -> None:
        live.applied = self.clock.now
        live.index = -1
        needs = self.needs.get(live.key, ())
        live.missing = {
            index for index, need in enumerate(needs) if need.strength in BEFORE_READY and not self.provides(need)
        }
        if live.reported:
            live.missing.clear()
        if live.trace.deadline is not None:
            self.clock.put(self.clock.now + live.trace.deadline, ("live", live.key, live.epoch, "deadline", 0))
        live.state = self._state(live)
        if not live.missing:
            self._walk(live)
        if live.ready:
            self._provide(live)
        else:
            self._define(live)
            self._offer(live.key)
        self.changed(live)

    def _walk(self, live: Live) -> None:
        live.index = 0
        for index, (seconds, _) in enumerate(live.trace.steps[1:], start=1):
            self.clock.put(self.clock.now + seconds, ("live", live.key, live.epoch, "step", index))
        live.state = self._state(live)

    def _state(self, live: Live) -> Health:
        if live.missing:
            needs = self.needs[live.key]
            alone = any(all(key.kind in WORKLOADS for key in needs[index].providers) for index in live.missing)
            state = live.trace.idle if alone else live.trace.unmet
        else:
            state = live.trace.steps[max(live.index, 0)][1]
        return Health.DEGRADED if live.overdue and state is Health.PROGRESSING else state

    def _become(self, live: Live, state: Health) -> None:
        if state is live.state:
            return
        live.state = state
        if live.ready:
            self._provide(live)
        self.changed(live)

    def _provide(self, live: Live) -> None:
        self._define(live)
        spec = live.body.get("spec")
        seconds = spec.get("ttlSecondsAfterFinished") if isinstance(spec, Mapping) and live.key.kind == "Job" else None
        if isinstance(seconds, int):
            self.clock.put(self.clock.now + seconds, ("live", live.key, live.epoch, "expire", 0))
        self._offer(live.key)

    def _offer(self, provider: Key) -> None:
        """Tells the waiting dependents, by events of this instant: a chain of them is then no deep recursion."""
        for dependent, index in self._dependents.get(provider, ()):
            live = self.objects.get(dependent)
            if live is not None and index in live.missing:
                self.clock.put(self.clock.now, ("live", dependent, live.epoch, "met", index))

    def _meet(self, live: Live, index: int) -> None:
        if index not in live.missing or not self.provides(self.needs[live.key][index]):
            return
        live.missing.discard(index)
        before = live.state
        if not live.missing:
            self._walk(live)
        state, live.state = self._state(live), before
        self._become(live, state)

    def _define(self, live: Live) -> None:
        for defined in definitions(live.key, live.body):
            if live.state is Health.HEALTHY or is_stand_in(live.key):
                self._defined.setdefault(defined, set()).add(live.key)
                self.discovery += 1

    def _forget(self, live: Live) -> None:
        for defined in definitions(live.key, live.body):
            self._defined.get(defined, set()).discard(live.key)
            self.discovery += 1
