"""One cluster, one clock, all Applications: the simulation itself."""

from collections.abc import Generator

from groundswell.manifests.resource import Key
from groundswell.sync.aggregate import Aggregate
from groundswell.sync.application_set import steps
from groundswell.sync.clock import Clock
from groundswell.sync.cluster import Cluster
from groundswell.sync.controller import Controller
from groundswell.sync.delivery import Delivery
from groundswell.sync.dependency import Needs
from groundswell.sync.factory import Factory
from groundswell.sync.health import APPLICATION
from groundswell.sync.live import Live
from groundswell.sync.operation import Pause
from groundswell.sync.platform import Platform
from groundswell.sync.profile import Profile
from groundswell.sync.projects import PROJECT, Projects
from groundswell.sync.scenario import Scenario
from groundswell.sync.setting import Setting
from groundswell.sync.start import begin
from groundswell.sync.tasklist import Request

APPLICATION_SET = ("argoproj.io", "ApplicationSet")


class Simulation:
    """Runs a scenario on a platform. `run` does it once; read `controllers` and `cluster` afterwards."""

    def __init__(self, platform: Platform, scenario: Scenario, profile: Profile, needs: Needs) -> None:
        self.platform, self.scenario, self.profile = platform, scenario, profile
        self.clock = Clock()
        self.cluster = Cluster(
            self.clock, needs, kinds=platform.kinds, namespaces=platform.namespaces, changed=self._changed
        )
        self.factory = Factory(platform, scenario, profile)
        self.controllers = {each.name: self._controller(each) for each in platform.deliveries}
        self._by_key = {each.delivery.key: each for each in self.controllers.values()}
        self._targeting: dict[Key, tuple[str, ...]] = {}
        for delivery in platform.deliveries:
            for target in delivery.targets:
                self._targeting[target.key] = (*self._targeting.get(target.key, ()), delivery.name)
        self._projects = Projects(platform, self.cluster)
        self.processes: dict[str, Generator[Pause, None, None]] = {}
        self._asleep: set[str] = set()
        self._awake: set[str] = set()
        self._order = {name: (-self._depth(name), name) for name in self.controllers}
        self._rolling: dict[Key, tuple[tuple[str, ...], ...]] = {}

    def run(self) -> None:
        """Runs until nothing is left to happen, or the horizon."""
        begin(self)
        while True:
            self._settle()
            events = self.clock.due(self.scenario.horizon)
            if not events:
                return
            while events:  # what follows at once from an event comes before anybody looks
                for event in events:
                    self._happen(event)
                events = self.clock.due(self.clock.now)

    # processes

    def _settle(self) -> None:
        """Lets every Application go on that has something to look at, until none has.

        Which one is first in the same instant is undefined upstream. Here children come before their parents, then
        names decide: a parent never sees the moment between two waves of a child that did not wait.
        """
        while self._awake:
            name = min(self._awake, key=self._order.__getitem__)
            self._awake.remove(name)
            if name not in self.processes or name in self._asleep:
                continue
            pause = next(self.processes[name], False)
            if pause is False:
                del self.processes[name]
            elif pause is not None:
                self._asleep.add(name)
                self.clock.put(self.clock.now + pause, ("wake", name))
            for event in self.clock.due(self.clock.now):
                self._happen(event)

    def _happen(self, event: tuple[object, ...]) -> None:
        match event:
            case ("live", Key() as key, int(epoch), str(what), int(index)):
                self.cluster.happen(key, epoch, what, index)
            case ("wake", str(name)):
                self._asleep.discard(name)
                self._awake.add(name)
            case ("vanish", Key() as key):
                self.cluster.remove(key)

    def request(self, *, prune: bool = False, only: frozenset[Key] | None = None) -> Request:
        """A sync of everything, or only of some objects."""
        return Request(only=only, prune=prune, confirmed=self.scenario.confirmed)

    def ask(self, controller: Controller, request: Request, *, person: bool = False) -> None:
        """Asks for a sync, in the name of a person or as Argo CD does by itself."""
        if self._projects.hold(controller, request, person=person):
            return
        if person:
            controller.ask(request)
        else:
            controller.ask_automatically(request)
        self._awake.add(controller.delivery.name)

    # what the cluster tells

    def _changed(self, live: Live) -> None:
        gone = live.key not in self.cluster.objects
        for name in self._watchers(live):
            watcher = self.controllers[name]
            before = watcher.aggregate.health
            watcher.see(live, gone=gone)
            self._awake.add(name)
            if watcher.aggregate.health is not before or gone:
                self.report(watcher)
        kind = (live.key.group, live.key.kind)
        if kind == APPLICATION and live.key in self._by_key:
            self._application(self._by_key[live.key], live, gone=gone)
        elif kind == APPLICATION_SET:
            self._made_by(live, gone=gone)
        elif kind == PROJECT and not gone:
            for controller, request, person in self._projects.freed(live.key.name):
                self.ask(controller, request, person=person)

    def _watchers(self, live: Live) -> tuple[str, ...]:
        """The Applications that look at an object: those that have it as a target, and the one that tracks it."""
        found = self._targeting.get(live.key, ())
        tracks = live.application in self.controllers and live.application not in found
        return (*found, live.application) if tracks else found

    def start(self, controller: Controller) -> None:
        """The Application is there: from now on it is looked after."""
        if controller.delivery.name not in self.processes:
            self.processes[controller.delivery.name] = controller.process()
            self.report(controller)

    def report(self, controller: Controller) -> None:
        """The Application's status follows from its objects."""
        self.cluster.set_state(controller.delivery.key, controller.aggregate.health)

    def _application(self, controller: Controller, live: Live, *, gone: bool) -> None:
        name = controller.delivery.name
        if gone or live.deleting is not None:
            if gone:
                controller.gone_at = self.clock.now
            if not controller.deleting:
                controller.delete()
                self._awake.add(name)
        elif name not in self.processes:
            self.start(controller)
            if not self._is_rolled(controller):
                self.ask(controller, self.request())
        for made_by, order in self._rolling.items():
            self._roll(made_by, order)

    def _made_by(self, live: Live, *, gone: bool) -> None:
        """Applications come with the ApplicationSet that makes them, and go with it."""
        if not gone and live.deleting is None:
            self.generate(live)
        elif gone:
            for each in self.controllers.values():
                if each.delivery.generated_by == live.key:
                    self.cluster.delete(each.delivery.key)

    def generate(self, live: Live) -> None:
        """An ApplicationSet is applied: its Applications exist at once, tracked by nobody."""
        made = [each.delivery for each in self.controllers.values() if each.delivery.generated_by == live.key]
        order = steps(live.body, made)
        if order is not None and live.key not in self._rolling:
            self._rolling[live.key] = order
        for each in made:
            if each.key not in self.cluster.objects:
                self.cluster.apply(self.factory.live(each.resource, ""))

    def _is_rolled(self, controller: Controller) -> bool:
        made_by = controller.delivery.generated_by
        if made_by is None or made_by not in self._rolling:
            return False
        controller.remark = "RollingSync decides when it syncs"
        return True

    def _roll(self, made_by: Key, order: tuple[tuple[str, ...], ...]) -> None:
        """Starts the next step once every Application of the steps before is synced and Healthy."""
        for names in order:
            for name in names:
                controller = self.controllers[name]
                if name in self.processes and controller.remark.startswith("RollingSync"):
                    controller.remark = ""
                    self.ask(controller, self.request(), person=True)
            done = (self.cluster.objects.get(self.controllers[name].delivery.key) for name in names)
            if not all(live is not None and live.ready for live in done):
                return

    def _depth(self, name: str) -> int:
        """How many Applications deliver this one, one in the other; a ring of them counts once."""
        seen = {name}
        parent = self.controllers[name].delivery.parent
        while parent in self.controllers and parent not in seen:
            seen.add(parent)
            parent = self.controllers[parent].delivery.parent
        return len(seen)

    def _controller(self, delivery: Delivery) -> Controller:
        setting = Setting(
            cluster=self.cluster,
            profile=self.profile,
            tracked=lambda: self.controllers[delivery.name].own(),
            make=lambda task: self.factory.made(task, delivery),
            edits=dict.fromkeys(sorted(self.scenario.changed), 1),
            project=lambda: self._projects.spec(delivery.project),
            dry_run=self.scenario.dry_run,
            writes=self.scenario.writes,
            delay=self.scenario.delay,
        )
        aggregate = Aggregate(delivery.key, self.profile, self.platform.custom)
        return Controller(delivery, aggregate, setting)


def simulate(platform: Platform, scenario: Scenario, profile: Profile, needs: Needs | None = None) -> Simulation:
    """Runs a scenario. `needs` is what the judge knows of dependencies; without it nothing depends on anything."""
    simulation = Simulation(platform, scenario, profile, needs or {})
    simulation.run()
    return simulation
