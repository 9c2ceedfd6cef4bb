"""One cluster, one clock, all Applications: the simulation itself."""

from collections.abc import Generator, Iterable

from groundswell.manifests.resource import Key, Resource
from groundswell.sync.aggregate import Aggregate
from groundswell.sync.application_set import steps
from groundswell.sync.clock import Clock
from groundswell.sync.cluster import Cluster
from groundswell.sync.controller import Controller
from groundswell.sync.delivery import Delivery
from groundswell.sync.dependency import Needs
from groundswell.sync.health import APPLICATION, Health, has_check
from groundswell.sync.hooks import SUCCEEDED, delete_policies, is_hook, is_skipped
from groundswell.sync.live import Live
from groundswell.sync.operation import Pause, Setting
from groundswell.sync.platform import Platform
from groundswell.sync.profile import Profile
from groundswell.sync.scenario import Scenario
from groundswell.sync.task import Task
from groundswell.sync.tasklist import Request
from groundswell.sync.trace import Trace, after, default_trace
from groundswell.sync.write import is_server_side

APPLICATION_SET = ("argoproj.io", "ApplicationSet")
_OPAQUE = after(20)
_REPORTED = Trace(((0.0, Health.PROGRESSING),))


class Simulation:
    """Runs a scenario on a platform. `run` does it once; read `controllers` and `cluster` afterwards."""

    def __init__(self, platform: Platform, scenario: Scenario, profile: Profile, needs: Needs) -> None:
        self.platform, self.scenario, self.profile = platform, scenario, profile
        self.clock = Clock()
        self.cluster = Cluster(
            self.clock, needs, kinds=platform.kinds, namespaces=platform.namespaces, changed=self._changed
        )
        self.controllers = {each.name: self._controller(each) for each in platform.deliveries}
        self._by_key = {each.delivery.key: each for each in self.controllers.values()}
        self._processes: dict[str, Generator[Pause, None, None]] = {}
        self._asleep: set[str] = set()
        self._awake: set[str] = set()
        self._order = {name: (-self._depth(name), name) for name in self.controllers}
        self._rolling: dict[Key, tuple[tuple[str, ...], ...]] = {}

    def run(self) -> None:
        """Runs until nothing is left to happen, or the horizon."""
        self._begin()
        while True:
            self._settle()
            events = self.clock.due(self.scenario.horizon)
            if not events:
                return
            for event in events:
                self._happen(event)

    # processes

    def _settle(self) -> None:
        """Lets every Application go on that has something to look at, until none has.

        Which one is first in the same instant is undefined upstream. Here children come before their parents, then names
        decide: a parent never sees the moment between two waves of a child that did not wait.
        """
        while self._awake:
            name = min(self._awake, key=self._order.__getitem__)
            self._awake.remove(name)
            if name not in self._processes or name in self._asleep:
                continue
            pause = next(self._processes[name], False)
            if pause is False:
                del self._processes[name]
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

    def _ask(self, controller: Controller, request: Request, *, person: bool = False) -> None:
        if person:
            controller.ask(request)
        else:
            controller.ask_automatically(request)
        self._awake.add(controller.delivery.name)

    # what the cluster tells

    def _changed(self, live: Live) -> None:
        gone = live.key not in self.cluster.objects
        owner = self.controllers.get(live.application)
        if owner is not None:
            before = owner.aggregate.health
            owner.see(live, gone=gone)
            self._awake.add(live.application)
            if owner.aggregate.health is not before or gone:
                self._report(owner)
        kind = (live.key.group, live.key.kind)
        if kind == APPLICATION and live.key in self._by_key:
            self._application(self._by_key[live.key], live, gone=gone)
        elif kind == APPLICATION_SET and not gone and live.deleting is None:
            self._generate(live)

    def _report(self, controller: Controller) -> None:
        """The Application's status follows from its objects."""
        if not controller.delivery.opaque:
            self.cluster.set_state(controller.delivery.key, controller.aggregate.health)

    def _application(self, controller: Controller, live: Live, *, gone: bool) -> None:
        name = controller.delivery.name
        if gone or live.deleting is not None:
            if gone:
                controller.gone_at = self.clock.now
            if not controller.deleting:
                controller.delete()
                self._awake.add(name)
        elif name not in self._processes:
            self._processes[name] = controller.process()
            self._report(controller)
            if not self._is_rolled(controller):
                self._ask(controller, self._request())
        for made_by, order in self._rolling.items():
            self._roll(made_by, order)

    def _generate(self, live: Live) -> None:
        """An ApplicationSet is applied: its Applications exist at once, tracked by nobody."""
        made = [each.delivery for each in self.controllers.values() if each.delivery.generated_by == live.key]
        order = steps(live.body, made)
        if order is not None and live.key not in self._rolling:
            self._rolling[live.key] = order
        for each in made:
            if each.key not in self.cluster.objects:
                self.cluster.apply(self._live(each.resource, ""))

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
                if name in self._processes and controller.remark.startswith("RollingSync"):
                    controller.remark = ""
                    self._ask(controller, self._request(), person=True)
            done = (self.cluster.objects.get(self.controllers[name].delivery.key) for name in names)
            if not all(live is not None and live.ready for live in done):
                return

    # what is there

    def _begin(self) -> None:
        for resource in self.platform.present:
            self.cluster.adopt(self._live(resource, ""))
        if self.scenario.installed:
            self._install()
        for key, at in sorted(self.scenario.vanishing.items()):
            self.clock.put(at, ("vanish", key))
        for controller in self.controllers.values():
            delivery = controller.delivery
            if not delivery.parent and delivery.generated_by is None and delivery.key not in self.cluster.objects:
                self.cluster.apply(self._live(delivery.resource, ""))
                if not self.scenario.installed:
                    self._ask(controller, self._request(prune=delivery.prune), person=True)
        if self.scenario.installed:
            self._disturb()

    def _install(self) -> None:
        """Everything that is delivered is there and settled."""
        for controller in self.controllers.values():
            delivery = controller.delivery
            if "CreateNamespace=true" in delivery.options and delivery.namespace:
                key = Key("", "Namespace", "", delivery.namespace)
                if key not in self.cluster.objects:
                    body = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": delivery.namespace}}
                    self.cluster.adopt(self._live(Resource(key, "v1", body, delivery.resource.location), ""))
            for target in delivery.targets:
                kept = is_hook(target.body) and target.key.name and SUCCEEDED not in delete_policies(target.body)
                if not is_skipped(target.body) and (kept or not is_hook(target.body)):
                    self._adopt(target, delivery.name)
        for controller in self.controllers.values():
            delivery = controller.delivery
            if delivery.key not in self.cluster.objects:
                self._adopt(delivery.resource, "")
            self._processes[delivery.name] = controller.process()
            self._report(controller)

    def _adopt(self, resource: Resource, application: str) -> None:
        live = self._live(resource, application)
        live.revision = -1 if resource.key in self.scenario.drifted else 0
        if resource.key in self.scenario.lost:
            return
        self.cluster.adopt(live)
        if application in self.controllers:
            self.controllers[application].see(live, gone=False)

    def _disturb(self) -> None:
        """The scenario's commit, or what somebody did in the cluster, is noticed."""
        for name in sorted(self.controllers):
            controller = self.controllers[name]
            before = controller.desired
            controller.desired = tuple(each for each in before if each.key not in self.scenario.removed)
            controller.aggregate.expect(controller.desired)
            removes = len(controller.desired) < len(before)
            edits = any(each.key in self.scenario.changed for each in controller.desired)
            if self.scenario.everyone or removes or (edits and not controller.delivery.automated):
                self._ask(controller, self._request(prune=removes), person=True)
            elif edits:
                self._ask(controller, self._request())
            elif controller.out_of_sync():
                self._heal(controller)

    def _heal(self, controller: Controller) -> None:
        """The commit is the one that was synced already: only self-heal acts, on what differs, and without hooks."""
        if controller.delivery.automated and controller.delivery.self_heal:
            self._ask(controller, self._request(only=controller.out_of_sync()))
        else:
            controller.remark = "self-heal is off: what differs stays"

    def _request(self, *, prune: bool = False, only: frozenset[Key] | None = None) -> Request:
        return Request(only=only, prune=prune, confirmed=self.scenario.confirmed)

    def _depth(self, name: str) -> int:
        """How many Applications deliver this one, one in the other; a ring of them counts once."""
        seen = {name}
        parent = self.controllers[name].delivery.parent
        while parent in self.controllers and parent not in seen:
            seen.add(parent)
            parent = self.controllers[parent].delivery.parent
        return len(seen)

    # making objects

    def _controller(self, delivery: Delivery) -> Controller:
        setting = Setting(
            cluster=self.cluster,
            profile=self.profile,
            tracked=lambda: self._tracked(delivery.name),
            make=lambda task: self._made(task, delivery),
            edits=dict.fromkeys(sorted(self.scenario.changed), 1),
            dry_run=self.scenario.dry_run,
            writes=self.scenario.writes,
            delay=self.scenario.delay,
        )
        of_applications = self.platform.of_applications
        aggregate = Aggregate(delivery.key, self.profile, of_applications=of_applications)
        return Controller(delivery, aggregate, setting)

    def _tracked(self, name: str) -> list[Live]:
        return list(self.controllers[name].tracked.values())

    def _made(self, task: Task, delivery: Delivery) -> Live:
        if task.target is None:
            raise ValueError(f"{task.key} is to be pruned, not made")
        # the Namespace of CreateNamespace carries no tracking: nothing prunes it, and it counts for no health
        tracked = any(target is task.target for target in delivery.targets) if task.key.kind == "Namespace" else True
        live = self._live(task.target, delivery.name if tracked else "", key=task.key)
        live.revision = 1 if task.key in self.scenario.changed else 0
        live.hook = task.hook
        live.held = task.hook and self.profile.hook_finalizer
        live.server_side = is_server_side(task.body, delivery.options)
        return live

    def _live(self, resource: Resource, application: str, *, key: Key | None = None) -> Live:
        key = key or resource.key
        checked = has_check(key.group, key.kind, of_applications=self.platform.of_applications)
        trace = default_trace(key, resource.body, checked=checked)
        if (key.group, key.kind) == APPLICATION:
            trace = self._application_trace(key)
        return Live(key, resource.body, application, 0, self.scenario.trace(key, trace), checked)

    def _application_trace(self, key: Key) -> Trace:
        controller = self._by_key.get(key)
        if controller is None or controller.delivery.opaque:
            return _OPAQUE
        return Trace(_REPORTED.steps, deletion=None if controller.delivery.finalizer else 0.0)


def simulate(platform: Platform, scenario: Scenario, profile: Profile, needs: Needs | None = None) -> Simulation:
    """Runs a scenario. `needs` is what the judge knows of dependencies; without it nothing depends on anything."""
    simulation = Simulation(platform, scenario, profile, needs or {})
    simulation.run()
    return simulation


def applications(platform: Platform) -> Iterable[Key]:
    """The keys of all Applications, by name."""
    return (delivery.key for delivery in platform.deliveries)
