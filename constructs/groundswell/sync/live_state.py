"""What exists in the simulated cluster, and what the API server says to a write."""

from collections.abc import Callable, Iterable

from groundswell.manifests.resource import Key
from groundswell.order.need import Moment, Strength
from groundswell.sync.chart import is_stand_in
from groundswell.sync.clock import Clock
from groundswell.sync.contents import Contents
from groundswell.sync.dependency import BEFORE_APPLYING, BEFORE_READY, Dependency, Needs
from groundswell.sync.live import Live

NAMESPACES_OF_KUBERNETES = frozenset({"default", "kube-node-lease", "kube-public", "kube-system"})


class LiveState:
    """Live objects by key. `changed` is called with each object that appears, changes its health or goes.

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
        self.orphans: dict[Key, tuple[Key, ...]] = {}
        self.races: list[tuple[Key, Key]] = []
        self._contents = Contents()
        self._guarded: set[Key] = set()  # claims that go once nothing uses them
        self._namespaces = NAMESPACES_OF_KUBERNETES | frozenset(namespaces)
        self._dependents: dict[Key, list[tuple[Key, int]]] = {}
        for dependent in sorted(needs):
            for index, need in enumerate(needs[dependent]):
                for provider in need.providers if need.strength in BEFORE_READY else ():
                    self._dependents.setdefault(provider, []).append((dependent, index))

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
