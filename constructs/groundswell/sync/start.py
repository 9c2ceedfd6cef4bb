"""How a scenario starts: an empty cluster or an installed one, and what disturbs it."""

from typing import TYPE_CHECKING

from groundswell.manifests.resource import Key, Resource
from groundswell.order.argocd.phase import SUCCEEDED
from groundswell.sync.application_set import APPLICATION_SET
from groundswell.sync.controller import Controller
from groundswell.sync.delivery import Delivery
from groundswell.sync.hooks import SYNC_FAIL, delete_policies, is_hook, is_skipped, phases

if TYPE_CHECKING:
    from groundswell.sync.simulation import Simulation


def begin(simulation: "Simulation") -> None:
    """Brings the cluster into the state in which the scenario starts, and asks for the first syncs."""
    scenario = simulation.scenario
    for resource in simulation.platform.present:
        simulation.cluster.adopt(simulation.factory.live(resource, ""))
    for resource in simulation.platform.present:
        if resource.key.kind == "ApplicationSet" and not scenario.installed:
            simulation.sets.generate(simulation.cluster.objects[resource.key])
    for key, at in sorted(scenario.vanishing.items()):
        simulation.clock.put(at, ("vanish", key))
    if scenario.installed:
        _install(simulation)
        _disturb(simulation)
        return
    for controller in simulation.controllers.values():
        delivery = controller.delivery
        if not delivery.parent and delivery.generated_by is None:
            if delivery.key not in simulation.cluster.objects:
                simulation.cluster.apply(simulation.factory.live(delivery.resource, ""))
            simulation.start(controller)
            simulation.ask(controller, simulation.request(prune=delivery.prune), person=True)


def _install(simulation: "Simulation") -> None:
    """Everything that is delivered is there and settled."""
    cluster, factory = simulation.cluster, simulation.factory
    for controller in simulation.controllers.values():
        delivery = controller.delivery
        namespace = created_namespace(delivery)
        if namespace is not None and namespace.key not in cluster.objects:
            cluster.adopt(factory.live(namespace, ""))
        for target in delivery.targets:
            if _is_left(target):
                _adopt(simulation, target, delivery.name)
    for controller in simulation.controllers.values():
        if controller.delivery.key not in cluster.objects:
            _adopt(simulation, controller.delivery.resource, "")
        simulation.start(controller)
    for live in list(cluster.objects.values()):
        if (live.key.group, live.key.kind) == APPLICATION_SET:
            simulation.sets.know(live)


def _is_left(target: Resource) -> bool:
    """Whether a target is there after a sync that succeeded: hooks are, if they ran and nothing deleted them."""
    if not is_hook(target.body):
        return not is_skipped(target.body)
    ran = set(phases(target.body)) - {SYNC_FAIL}
    return bool(ran and target.key.name) and SUCCEEDED not in delete_policies(target.body)


def created_namespace(delivery: Delivery) -> Resource | None:
    """The Namespace that CreateNamespace=true makes; no Application tracks it."""
    if "CreateNamespace=true" not in delivery.options or not delivery.namespace:
        return None
    body = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": delivery.namespace}}
    return Resource(Key("", "Namespace", "", delivery.namespace), "v1", body, delivery.resource.location)


def _adopt(simulation: "Simulation", resource: Resource, application: str) -> None:
    if resource.key in simulation.scenario.lost:
        return
    live = simulation.factory.live(resource, application)
    live.revision = -1 if resource.key in simulation.scenario.drifted else 0
    simulation.cluster.adopt(live)
    if application in simulation.controllers:
        simulation.controllers[application].see(live, gone=False)


def _disturb(simulation: "Simulation") -> None:
    """The scenario's commit, or what somebody did in the cluster, is noticed."""
    scenario = simulation.scenario
    if scenario.deleted is not None:
        simulation.clock.put(0.0, ("delete", scenario.deleted))
    for name in sorted(simulation.controllers):
        controller = simulation.controllers[name]
        before = controller.desired
        controller.desired = tuple(each for each in before if each.key not in scenario.removed)
        controller.aggregate.expect(controller.desired)
        removes = len(controller.desired) < len(before)
        edits = any(each.key in scenario.changed for each in controller.desired)
        if scenario.everyone or removes or (edits and not controller.delivery.automated):
            simulation.ask(controller, simulation.request(prune=removes), person=True)
        elif edits:
            simulation.ask(controller, simulation.request())
        elif controller.out_of_sync():
            _heal(simulation, controller)


def _heal(simulation: "Simulation", controller: Controller) -> None:
    """The commit is the one that was synced already: only self-heal acts, on what differs, and without hooks."""
    if controller.delivery.automated and controller.delivery.self_heal:
        simulation.ask(controller, simulation.request(only=controller.out_of_sync()))
    else:
        controller.remark = "self-heal is off: what differs stays"
