"""The simulated cluster: writes and deletions, and the events that follow from them."""

from groundswell.manifests.resource import Key
from groundswell.order.argocd.deletion import DEFINITION
from groundswell.order.kinds.finalizers import is_finalized
from groundswell.sync.definition import definitions
from groundswell.sync.live import Live
from groundswell.sync.reconciliation import Reconciliation
from groundswell.sync.trace import OWNERS_OF_PODS, WORKLOADS


class Cluster(Reconciliation):
    """The live state as Argo CD and people change it."""

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
        for need in self.needs.get(key, ()) if self._guarded else ():
            for claim in sorted(self._guarded.intersection(need.providers)):
                self._guarded.discard(claim)
                if claim in self.objects:
                    self._leave(self.objects[claim])

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

    def _let_go(self, live: Live) -> None:
        if not live.held and live.trace.deletion is not None:
            at_once = live.background and live.key.kind in OWNERS_OF_PODS
            seconds = 0.0 if at_once else live.trace.deletion
            self.clock.put(self.clock.now + seconds, ("live", live.key, live.epoch, "gone", 0))

    def _is_used(self, key: Key) -> bool:
        """Whether Kubernetes keeps a claim, because pods that use it are there."""
        users = self._dependents.get(key, ()) if key.kind == "PersistentVolumeClaim" else ()
        return any(user in self.objects and user.kind in WORKLOADS for user, _ in users)

    def _offer(self, provider: Key) -> None:
        """A controller that is back takes its finalizers off."""
        super()._offer(provider)
        for dependent, _ in self._dependents.get(provider, ()):
            live = self.objects.get(dependent)
            if self.orphans.pop(dependent, None) is not None and live is not None:
                self._let_go(live)

    def _leave(self, live: Live) -> None:
        """The object goes, unless something in it, or the finalizer of a controller that is gone, holds it."""
        gone, going = self._finalizers(live)
        if gone:
            self.orphans[live.key] = gone
        elif self._is_used(live.key):
            self._guarded.add(live.key)
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
