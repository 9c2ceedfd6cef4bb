"""The simulated live state: what exists, how it is, and what the API server says to a write."""

from collections.abc import Callable, Iterable, Mapping

from groundswell.manifests.resource import Key
from groundswell.order.kinds.finalizers import is_finalized
from groundswell.order.need import Moment, Strength
from groundswell.sync.chart import is_stand_in
from groundswell.sync.clock import Clock
from groundswell.sync.contents import Contents
from groundswell.sync.definition import DEFINITION, definitions
from groundswell.sync.dependency import BEFORE_APPLYING, BEFORE_READY, Dependency, Needs
from groundswell.sync.health import Health
from groundswell.sync.live import Live
from groundswell.sync.trace import OWNERS_OF_PODS, WORKLOADS

NAMESPACES_OF_KUBERNETES = frozenset({"default", "kube-node-lease", "kube-public", "kube-system"})


class Cluster:
    """Live objects by key. `changed` is called with the key of each object that appears, changes its health or goes.

    `kinds` are the (group, kind) known from the start, `namespaces` the names that exist without an object here.
    `orphans` are dying objects whose controllers, which hold them, are gone; `races` tell which object went while its
    controller, which held it, was going, too: in a real cluster either may be first.
    """

    def __init__(
        self,
        clock: Clock,
        needs: Needs,
        *,
        kinds: Iterable[tuple[str, str]] = (),
        namespaces: Iterable[str] = (),
        changed: Callable[[Live], None] = lambda live: None,
    ) -> None:
        self.clock = clock
        self.needs = needs
        self.objects: dict[Key, Live] = {}
        self.discovery = 0  # grows with each change of the known kinds
        self.changed = changed
        self._kinds = frozenset(kinds)
        self._defined: dict[tuple[str, str], set[Key]] = {}
        self._contents = Contents()
        self.orphans: dict[Key, tuple[Key, ...]] = {}
        self.races: list[tuple[Key, Key]] = []
        self._namespaces = NAMESPACES_OF_KUBERNETES | frozenset(namespaces)
        self._dependents: dict[Key, list[tuple[Key, int]]] = {}
        for dependent in sorted(needs):
            for index, need in enumerate(needs[dependent]):
                for provider in need.providers if need.strength in BEFORE_READY else ():
                    self._dependents.setdefault(provider, []).append((dependent, index))

    # what is there

    def knows(self, group: str, kind: str) -> bool:
        """Whether the API server serves the kind now."""
        return (group, kind) in self._kinds or bool(self._defined.get((group, kind)))

    def has_namespace(self, name: str) -> bool:
        """Whether objects can be created in the namespace now."""
        live = self.objects.get(Key("", "Namespace", "", name))
        return name in self._namespaces if live is None else live.deleting is None

    def provides(self, need: Dependency) -> bool:
        """Whether a need is met, or none, now."""
        if need.since is not None and need.since not in self.objects:
            return True
        by_existing = need.moment is Moment.APPLIED or need.strength in (Strength.APPLIED, Strength.TOGETHER)
        found = (self.objects.get(provider) for provider in need.providers)
        return any(live is not None and (live.deleting is None if by_existing else live.ready) for live in found)

    def refusal(self, key: Key) -> str:
        """Why the API server refuses to write this object now, in its words; "" if it takes it."""
        if not self.knows(key.group, key.kind) and not is_stand_in(key):
            return f'no matches for kind "{key.kind}" in group "{key.group}"'
        if key.namespace and not self.has_namespace(key.namespace):
            return f'namespaces "{key.namespace}" not found'
        for need in self.needs.get(key, ()):
            if need.strength in BEFORE_APPLYING and not self.provides(need):
                if need.strength is Strength.APPLIED:
                    return f"{need} not found"
                return f"failed calling webhook: {need} is not ready"
        return ""

    def captured_wrong(self, key: Key) -> tuple[str, ...]:
        """What should act while the object is created, and is not ready now."""
        wrong = (
            need for need in self.needs.get(key, ()) if need.strength is Strength.CAPTURED and not self.provides(need)
        )
        return tuple(map(str, wrong))

    def lacking(self, key: Key) -> str:
        """What a live object still needs to be ready, as the end of a sentence; "" for nothing."""
        live = self.objects.get(key)
        if live is None or not live.missing:
            return ""
        more = f" and {len(live.missing) - 1} more" if len(live.missing) > 1 else ""
        return f", which needs {self.needs[key][min(live.missing)]}{more}"

    # writes

    def apply(self, live: Live) -> None:
        """Creates an object, or writes over the live one; an unchanged one keeps its health, a dying one still goes."""
        old = self.objects.get(live.key)
        if old is not None and (old.revision == live.revision or old.deleting is not None):
            old.server_side, old.held = live.server_side, old.held or live.held
            if live.application and old.application != live.application:
                old.application = live.application
                self.changed(old)
            return
        if old is not None and not live.trace.rolls and old.ready:
            old.revision, old.body = live.revision, live.body
            self.changed(old)
            return
        live.epoch = old.epoch + 1 if old is not None else 0
        self._put(live)
        self._start(live)

    def adopt(self, live: Live) -> None:
        """Puts in an object that has long been there: settled, and providing."""
        self._put(live)
        live.index, live.state = len(live.trace.steps) - 1, live.trace.settled
        self._define(live)

    def set_state(self, key: Key, state: Health) -> None:
        """Sets a health that no trace gives: that of an Application."""
        live = self.objects.get(key)
        if live is not None and live.state is not state:
            self._become(live, state)

    def delete(self, key: Key, *, background: bool = False) -> None:
        """Asks for deletion. What Argo CD holds stays until it is released; a Namespace takes its content along.

        In the background an object is gone before its pods are. A Namespace and a definition always wait for theirs.
        """
        live = self.objects.get(key)
        if live is None or live.deleting is not None:
            return
        live.deleting, live.background = self.clock.now, background
        if (key.group, key.kind) == ("", "Namespace"):
            for other in sorted(found for found in self.objects if found.namespace == key.name):
                self.delete(other)
        if (key.group, key.kind) == DEFINITION:
            defined = definitions(live.key, live.body)
            for other in sorted(found for found in self.objects if (found.group, found.kind) in defined):
                self.delete(other)
        self._let_go(live)
        self.changed(live)

    def release(self, key: Key) -> None:
        """Takes Argo CD's finalizer off a hook."""
        live = self.objects.get(key)
        if live is not None and live.held:
            live.held = False
            if live.deleting is not None:
                self._let_go(live)

    def remove(self, key: Key) -> None:
        """The object is gone, now."""
        live = self.objects.pop(key, None)
        if live is None:
            return
        self._forget(live)
        live.deleting = self.clock.now
        self.changed(live)
        for owner in list(self._contents.drop(key)):
            self.remove(owner)

    # time

    def happen(self, key: Key, epoch: int, what: str, index: int) -> None:
        """An event planned earlier: the next step of a trace, a deadline, the end of a deletion."""
        live = self.objects.get(key)
        if live is None or live.epoch != epoch:
            return
        if what == "gone":
            self._leave(live)
        elif what == "expire":
            self.delete(key)
        elif what == "met":
            self._meet(live, index)
        elif what == "deadline":
            live.overdue = True
            self._become(live, self._state(live))
        elif not live.missing:
            live.index = index
            self._become(live, self._state(live))

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
            if live is not None and self.orphans.pop(dependent, None) is not None:
                self._let_go(live)

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

    def _let_go(self, live: Live) -> None:
        if not live.held and live.trace.deletion is not None:
            at_once = live.background and live.key.kind in OWNERS_OF_PODS
            seconds = 0.0 if at_once else live.trace.deletion
            self.clock.put(self.clock.now + seconds, ("live", live.key, live.epoch, "gone", 0))

    def _leave(self, live: Live) -> None:
        """The object goes, unless something in it, or the finalizer of a controller that is gone, holds it."""
        gone, going = self._finalizers(live)
        if gone:
            self.orphans[live.key] = gone
        elif not self._contents.hold(live):
            self.races += [(live.key, provider) for provider in going]
            self.remove(live.key)

    def _finalizers(self, live: Live) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
        """The controllers that have to take their finalizer off an object: those gone, and those that are going."""
        gone: list[Key] = []
        going: list[Key] = []
        for need in self.needs.get(live.key, ()) if is_finalized(live.key.group, live.key.kind) else ():
            there = [self.objects[key] for key in need.providers if key in self.objects]
            if need.reconciles and not there:
                gone.append(need.providers[0])
            elif need.reconciles and all(each.deleting is not None for each in there):
                going.append(need.providers[0])
        return tuple(gone), tuple(going)

    def _put(self, live: Live) -> None:
        if live.key not in self.objects:
            self._contents.add(live.key)
        self.objects[live.key] = live
