"""ApplicationSets: what they make gates nothing, except under RollingSync: step after step, and the set for its parent.

A set that rolls out is Progressing until every step is through (Argo CD's own health check of the kind); any other one
is Healthy once its Applications exist.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from groundswell.manifests.resource import Key
from groundswell.order.argocd.rolling_sync import rolls, selects
from groundswell.sync.controller import Controller
from groundswell.sync.delivery import Delivery
from groundswell.sync.health import Health
from groundswell.sync.live import Live
from groundswell.sync.profile import Profile

if TYPE_CHECKING:
    from groundswell.sync.simulation import Simulation

APPLICATION_SET = ("argoproj.io", "ApplicationSet")
REQUEUE = 10.0
"""Seconds after which the ApplicationSet controller looks at a deletion in reverse order again."""
ROLLING = "RollingSync decides when it syncs"
"""The remark of an Application that waits for its step, and of one that no step selects."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a RollingSync: the Applications that it admits, and how many of them at once (0: a person does)."""

    names: tuple[str, ...]
    at_once: int


def strategy_of(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The RollingSync strategy of an ApplicationSet; empty where it has another one."""
    spec = body.get("spec")
    strategy = spec.get("strategy") if isinstance(spec, Mapping) else None
    rolls = isinstance(strategy, Mapping) and strategy.get("type") == "RollingSync"
    return strategy if rolls and isinstance(strategy, Mapping) else {}


def steps(body: Mapping[str, Any], made: Sequence[Delivery]) -> tuple[Step, ...] | None:
    """The steps of a RollingSync; None without RollingSync.

    An Application that no step's labels select is in none of them: it stays unsynced.
    """
    strategy = strategy_of(body)
    if not strategy:
        return None
    rolling = strategy.get("rollingSync")
    found = rolling.get("steps") if isinstance(rolling, Mapping) else None
    placed: set[str] = set()
    result = []
    for step in found if isinstance(found, list) else ():
        given = step if isinstance(step, Mapping) else {}
        names = [each.name for each in made if each.name not in placed and selects(given, each.resource.labels)]
        placed.update(names)
        result.append(Step(tuple(names), at_once(given.get("maxUpdate"), len(names))))
    return tuple(result)


def at_once(limit: object, count: int) -> int:
    """How many Applications of a step are updated at once: a number, or a percentage. Of a text it is one at least."""
    if isinstance(limit, int) and not isinstance(limit, bool):
        return max(0, min(limit, count))
    if not isinstance(limit, str):
        return count
    digits = limit.removesuffix("%")
    share = int(digits) if limit.endswith("%") and digits.isascii() and digits.isdigit() else None
    if share == 0:
        return 0
    return 1 if share is None else max(1, count * min(share, 100) // 100)


def is_reversed(body: Mapping[str, Any], profile: Profile) -> bool:
    """Whether the Applications of a set are deleted one by one, the last step first, and the set waits for that."""
    return profile.reverse_deletion and rolls(body) and str(strategy_of(body).get("deletionOrder")).lower() == "reverse"


class ApplicationSets:
    """The ApplicationSets of a simulation, and the Applications that they make."""

    def __init__(self, simulation: "Simulation") -> None:
        self._simulation = simulation
        self._rolling: dict[Key, tuple[Step, ...]] = {}
        self._looks_at: dict[Key, float] = {}

    def see(self, live: Live, *, gone: bool) -> None:
        """A set was applied, is to be deleted, or is gone: its Applications come, and go, with it."""
        if gone:
            self._delete([each for each in self._made(live.key) if each.delivery.key in self._objects])
        elif live.deleting is None:
            self.generate(live)
        else:
            self._unroll(live.key)

    def generate(self, live: Live) -> None:
        """The Applications of a set exist at once, tracked by nobody."""
        self.know(live)
        for each in self._made(live.key):
            self.make(each)

    def know(self, live: Live) -> None:
        """Notes the steps of a set, if it has some."""
        order = steps(live.body, [each.delivery for each in self._made(live.key)])
        if order is not None:
            self._rolling.setdefault(live.key, order)
            self._report(live.key)

    def make(self, controller: Controller) -> None:
        """Makes one Application, unless it is there or its set is not."""
        maker = self._objects.get(controller.delivery.generated_by or controller.delivery.key)
        if controller.delivery.key not in self._objects and maker is not None and maker.deleting is None:
            self._simulation.cluster.apply(self._simulation.factory.live(controller.delivery.resource, ""))

    def is_rolled(self, controller: Controller) -> bool:
        """Whether a step of a RollingSync, and nothing else, starts the syncs of an Application."""
        if controller.delivery.generated_by not in self._rolling:
            return False
        controller.remark = ROLLING
        return True

    def look(self) -> None:
        """An Application changed: the steps that wait for it go on, forwards or, in a deletion, backwards."""
        for key, order in self._rolling.items():
            live = self._objects.get(key)
            if live is not None and live.deleting is not None:
                self._unroll(key)
            elif live is not None:
                self._roll(order)
                self._report(key)

    def assumed(self) -> Iterator[str]:
        """What is taken for granted of the sets that roll."""
        for key in sorted(self._rolling):
            yield f"the steps of {key} count: progressive syncs are switched on in the ApplicationSet controller"

    @property
    def _objects(self) -> Mapping[Key, Live]:
        return self._simulation.cluster.objects

    def _made(self, key: Key) -> list[Controller]:
        return [each for each in self._simulation.controllers.values() if each.delivery.generated_by == key]

    def _roll(self, order: Sequence[Step]) -> None:
        """Starts the next step once every Application of the steps before is synced and Healthy."""
        for step in order:
            found = [self._simulation.controllers[name] for name in step.names]
            waiting = [each for each in found if each.remark == ROLLING]
            busy = [each for each in found if each.remark != ROLLING and not self._is_healthy(each)]
            for controller in waiting[: max(0, step.at_once - len(busy))]:
                if controller.delivery.name in self._simulation.processes:
                    controller.remark = ""
                    prune = controller.delivery.prune
                    self._simulation.ask(controller, self._simulation.request(prune=prune, rolled=True))
            if not all(map(self._is_healthy, found)):
                return

    def _report(self, key: Key) -> None:
        """The health of a set that rolls: of an Application that no step selects it does not tell."""
        found = [self._simulation.controllers[name] for step in self._rolling[key] for name in step.names]
        through = all(map(self._is_healthy, found))
        self._simulation.cluster.set_state(key, Health.HEALTHY if through else Health.PROGRESSING)

    def _is_healthy(self, controller: Controller) -> bool:
        live = self._objects.get(controller.delivery.key)
        return live is not None and live.ready

    def _unroll(self, key: Key) -> None:
        """Deletes one Application of the last step that is left, and looks again later; the set when none is left."""
        simulation, now = self._simulation, self._simulation.clock.now
        if not is_reversed(self._objects[key].body, simulation.profile) or now < self._looks_at.get(key, now):
            return
        for step in reversed(self._rolling.get(key, ())):
            for name in step.names:
                live = self._objects.get(simulation.controllers[name].delivery.key)
                if live is not None:
                    self._looks_at[key] = now + REQUEUE
                    simulation.clock.put(now + REQUEUE, ("look", key))
                    simulation.cluster.delete(live.key)
                    return
        simulation.cluster.remove(key)

    def _delete(self, controllers: Sequence[Controller]) -> None:
        for each in controllers:
            self._simulation.cluster.delete(each.delivery.key)
