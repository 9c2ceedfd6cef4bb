"""One cluster, one clock, all Applications: the simulation itself."""

from collections.abc import Generator
from dataclasses import replace

from groundswell.manifests.resource import Key
from groundswell.sync.aggregate import Aggregate
from groundswell.sync.application_set import APPLICATION_SET, ApplicationSets
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
from groundswell.sync.windows import SyncWindows


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
        self.windows = SyncWindows(scenario.begins, self.clock, self._projects.spec, profile)
        self._shut: dict[str, tuple[Controller, Request, bool]] = {}
        self.processes: dict[str, Generator[Pause, None, None]] = {}
        self._asleep: set[str] = set()
        self._awake: set[str] = set()
        self._order = {name: (-self._depth(name), name) for name in self.controllers}
        self.sets = ApplicationSets(self)

    def run(self) -> None:
        """Runs until nothing is left to happen, or the horizon."""
        begin(self)
        self.run_on()

    def run_on(self) -> None:
        """Lets everything happen that is still to happen, until the horizon."""
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
            case ("delete", Key() as key):
                self.cluster.delete(key)
            case ("lost", str(name)):
                self._miss(self.controllers[name])
            case ("look", Key()):
                self.sets.look()
            case ("open", str(name)):
                self._awake.add(name)
                if name in self._shut:
                    controller, request, person = self._shut.pop(name)
                    self.ask(controller, request, person=person)

    def request(self, *, prune: bool = False, only: frozenset[Key] | None = None, rolled: bool = False) -> Request:
        """A sync of everything, or only of some objects."""
        return Request(only=only, prune=prune, confirmed=self.scenario.confirmed, rolled=rolled)

    def ask(self, controller: Controller, request: Request, *, person: bool = False) -> None:
        """Asks for a sync, in the name of a person or as Argo CD does by itself."""
        if self._projects.hold(controller, request, person=person):
            return
        why = self._shut_out(controller, replace(request, manual=person))
        if why:
            controller.remark, controller.held = why, True
            self._shut[controller.delivery.name] = (controller, request, person)
            return
        request = replace(request, manual=person)
        if person or request.rolled:
            controller.ask(request)
        else:
            controller.ask_automatically(request)
        self._awake.add(controller.delivery.name)

    def _shut_out(self, controller: Controller, request: Request, *, running: bool = False) -> str:
        """Why sync windows hold a sync now; it is looked at again when they open."""
        delivery = controller.delivery
        why = self.windows.hold(delivery, manual=request.manual, running=running)
        at = self.windows.opens(delivery, manual=request.manual) if why else None
        controller.waited = why or controller.waited
        if at is not None and at <= self.scenario.horizon:
            self.clock.put(at, ("open", delivery.name))
        return why

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
            self.sets.see(live, gone=gone)
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
            if controller.deleting:
                controller.revive()
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
                self.clock.put(self.clock.now, ("lost", name))
            if not controller.deleting:
                controller.delete()
                self._awake.add(name)
        elif name not in self.processes:
            self.start(controller)
            if not self.sets.is_rolled(controller):
                self.ask(controller, self.request())
        self.sets.look()

    def _miss(self, controller: Controller) -> None:
        """An Application is gone: who made it makes it anew, a set at once, another Application if it heals itself."""
        self.sets.make(controller)
        parent = self.controllers.get(controller.delivery.parent)
        if parent is None or parent.deleting or controller.delivery.key not in {each.key for each in parent.desired}:
            return
        if parent.delivery.automated and parent.delivery.self_heal and parent.delivery.key in self.cluster.objects:
            self.ask(parent, self.request(only=parent.out_of_sync()))

    def _is_syncing(self, key: Key) -> bool:
        controller = self._by_key.get(key)
        return controller is not None and controller.operation is not None

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
            syncing=self._is_syncing,
            window=lambda request: self._shut_out(self.controllers[delivery.name], request, running=True),
            dry_run=self.scenario.dry_run,
            writes=self.scenario.writes,
            delay=self.scenario.delay,
            confirmed=self.scenario.confirmed,
        )
        aggregate = Aggregate(delivery.key, self.profile, self.platform.custom)
        return Controller(delivery, aggregate, setting)


def simulate(platform: Platform, scenario: Scenario, profile: Profile, needs: Needs | None = None) -> Simulation:
    """Runs a scenario. `needs` is what the judge knows of dependencies; without it nothing depends on anything."""
    simulation = Simulation(platform, scenario, profile, needs or {})
    simulation.run()
    return simulation
