"""What stays in the cluster when an Application is gone, and why."""

from dataclasses import dataclass

from groundswell.manifests.resource import Key
from groundswell.order.argocd.deletion import kept_by
from groundswell.sync.controller import Controller
from groundswell.sync.live import Live
from groundswell.sync.simulation import Simulation
from groundswell.sync.start import created_namespace


@dataclass(frozen=True, slots=True, order=True)
class Left:
    """An object that outlived the Application that delivered it."""

    key: Key
    application: str
    why: str


def left_behind(simulation: Simulation) -> tuple[Left, ...]:
    """All of them, of every Application that was deleted and did not come back."""
    found: list[Left] = []
    for name, controller in simulation.controllers.items():
        if controller.delivery.key not in simulation.cluster.objects and controller.gone_at is not None:
            found += [Left(live.key, name, _why(live, controller)) for live in controller.own()]
            found += _namespace(simulation, controller)
    return tuple(sorted(found))


def _why(live: Live, controller: Controller) -> str:
    kept = kept_by(live.key, live.body)
    if not controller.delivery.cascade:
        return "the Application has no finalizer for its objects"
    return kept or "a hook of the deletion, which its delete policy keeps"


def _namespace(simulation: Simulation, controller: Controller) -> list[Left]:
    made = created_namespace(controller.delivery)
    live = simulation.cluster.objects.get(made.key) if made is not None else None
    if live is None or live.application:
        return []
    return [Left(live.key, controller.delivery.name, "CreateNamespace=true made it, and no Application tracks it")]
