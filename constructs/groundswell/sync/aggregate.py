"""The health of an Application, as its parent sees it: the worst of its objects, with Argo CD's exceptions."""

from collections import Counter
from collections.abc import Iterable

from groundswell.manifests.resource import Key, Resource
from groundswell.sync.chart import is_stand_in
from groundswell.sync.health import APPLICATION, IGNORE_HEALTH, Health, is_checked, worst
from groundswell.sync.hooks import is_hook, is_skipped
from groundswell.sync.live import Live
from groundswell.sync.options import annotation_of
from groundswell.sync.profile import Profile


class Aggregate:
    """Counts the health of the objects of one Application, so that one change costs the same for any number of them.

    `custom` are the (group, kind) with a health check set in argocd-cm. Hooks, skipped objects, the Application itself,
    and a child Application that is Missing or Unknown do not count.
    """

    def __init__(self, own: Key, profile: Profile, custom: frozenset[tuple[str, str]]) -> None:
        self.own, self.profile, self.custom = own, profile, custom
        self._targets: set[Key] = set()
        self._live: set[Key] = set()
        self._counted: dict[Key, Health] = {}
        self._count: Counter[Health] = Counter()

    def expect(self, targets: Iterable[Resource]) -> None:
        """The Application's targets, from now on."""
        before = self._targets
        self._targets = {target.key for target in targets if not is_hook(target.body) and not is_skipped(target.body)}
        for key in sorted((before | self._targets) - self._live):
            self._set(key, self._missing(key) if key in self._targets else None)

    def see(self, live: Live, *, gone: bool) -> None:
        """An object appeared, changed its health, or is gone."""
        if is_hook(live.body):
            return
        if gone:
            self._live.discard(live.key)
            self._set(live.key, self._missing(live.key) if live.key in self._targets else None)
            return
        self._live.add(live.key)
        ignored = live.key == self.own or annotation_of(live.body, IGNORE_HEALTH) == "true"
        self._set(live.key, None if ignored else live.health)

    @property
    def health(self) -> Health:
        found = worst(self._count)
        if self.profile.missing_counts_once_all_are and self._targets and not self._live:
            return worst((found, Health.MISSING))
        return found

    def _missing(self, key: Key) -> Health | None:
        """Before 3.4 a missing object counts if its kind has a check; since then it does not."""
        checked = is_stand_in(key) or is_checked(key.group, key.kind, self.custom)
        return Health.MISSING if checked and not self.profile.missing_counts_once_all_are else None

    def _set(self, key: Key, health: Health | None) -> None:
        if (key.group, key.kind) == APPLICATION and health in (Health.MISSING, Health.UNKNOWN):
            health = None
        before = self._counted.pop(key, None)
        if before is not None:
            self._count[before] -= 1
            if not self._count[before]:
                del self._count[before]
        if health is not None:
            self._counted[key] = health
            self._count[health] += 1
