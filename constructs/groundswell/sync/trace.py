"""How the health of one object goes over time, as a value that a scenario can set."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.sync.health import Health

WORKLOADS = frozenset({"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Pod"})
OWNERS_OF_PODS = WORKLOADS - {"Pod"}
PROGRESS_DEADLINE = 600.0
"""Seconds after which a Deployment that is not available is Degraded, if it says nothing else: Kubernetes' default."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Health over time, in seconds.

    steps: (seconds, health), ascending, counted from the moment the object is applied and has all it needs; the last
        one stays for ever. The first one is at 0.
    idle: the health while what runs or reconciles it (a workload among its needs) is not ready.
    unmet: the health while another need is not ready.
    deadline: seconds after applying at which what still progresses is Degraded; None for never.
    deletion: seconds from the request to delete until it is gone; None for never.
    rolls: whether an edit starts the steps anew; a StatefulSet that waits for its pods to be deleted, or holds all of
        them back by a partition, looks Healthy at once.
    """

    steps: tuple[tuple[float, Health], ...] = ((0.0, Health.HEALTHY),)
    idle: Health = Health.PROGRESSING
    unmet: Health = Health.PROGRESSING
    deadline: float | None = None
    deletion: float | None = 0.0
    rolls: bool = True

    @property
    def settled(self) -> Health:
        """The health in the end."""
        return self.steps[-1][1]

    def late(self, seconds: float) -> "Trace":
        """The same, that much later: the object progresses in between."""
        shifted = tuple((at + seconds, health) for at, health in self.steps)
        return replace(self, steps=((0.0, Health.PROGRESSING), *shifted))

    def never(self) -> "Trace":
        """The same, that never gets further than Progressing."""
        return replace(self, steps=((0.0, Health.PROGRESSING),))


def after(seconds: float, *, deadline: float | None = None, deletion: float = 0.0) -> Trace:
    """Progressing, and Healthy after so many seconds."""
    steps = ((0.0, Health.PROGRESSING), (seconds, Health.HEALTHY))
    return Trace(steps, deadline=deadline, deletion=deletion)


_AT_ONCE = Trace()
_REFUSING = replace(after(2), unmet=Health.DEGRADED)
"""Reconciled at once by its controller, which says Ready=False as long as another need is not there."""

_BY_KIND: Mapping[str, Trace] = {
    "CustomResourceDefinition": after(1),
    "DaemonSet": after(10, deletion=5),
    "Deployment": after(10, deadline=PROGRESS_DEADLINE, deletion=5),
    "HorizontalPodAutoscaler": Trace(unmet=Health.DEGRADED),
    "Ingress": after(10),
    "Job": after(10),
    "PersistentVolumeClaim": after(5),
    "Pod": after(5, deletion=5),
    "ReplicaSet": after(10, deletion=5),
    "StatefulSet": after(15, deletion=5),
    "APIService": after(2),
    "Namespace": Trace(deletion=5.0),
}
_BY_GROUP: Mapping[str, Trace] = {"external-secrets.io": _REFUSING, "cert-manager.io": _REFUSING}


def default_trace(key: Key, body: Mapping[str, Any], *, checked: bool) -> Trace:
    """The trace of an object of which a scenario says nothing. `checked` is whether Argo CD has a check for its kind.

    The times are conventions of the simulator, not measurements: workloads and Jobs 10 s, StatefulSets 15 s, volumes
    and Pods 5 s, what a controller reconciles 5 s (External Secrets and cert-manager 2 s, and Degraded while a need is
    missing), everything else at once.
    """
    if key.group in _BY_GROUP:
        return _BY_GROUP[key.group]
    found = _BY_KIND.get(key.kind)
    spec = body.get("spec")
    spec = spec if isinstance(spec, Mapping) else {}
    if key.kind == "Deployment" and found is not None:
        return _deployment(found, spec)
    if key.kind == "Job" and spec.get("suspend") is True:
        return Trace(((0.0, Health.SUSPENDED),))
    if key.kind == "Service" and key.group == "":
        return after(10) if spec.get("type") == "LoadBalancer" else _AT_ONCE
    if key.kind == "StatefulSet" and found is not None:
        return replace(found, rolls=not _holds_back(spec))
    if found is not None:
        return found
    custom = checked and "." in key.group and not key.group.endswith(".k8s.io") and key.kind != "ApplicationSet"
    return after(5) if custom else _AT_ONCE


def _holds_back(spec: Mapping[str, Any]) -> bool:
    """Whether a StatefulSet's pods keep their version after an edit: OnDelete, or a partition above all of them."""
    strategy = spec.get("updateStrategy")
    strategy = strategy if isinstance(strategy, Mapping) else {}
    rolling, replicas = strategy.get("rollingUpdate"), spec.get("replicas", 1)
    partition = rolling.get("partition") if isinstance(rolling, Mapping) else None
    held = isinstance(partition, int) and isinstance(replicas, int) and partition >= replicas > 0
    return held or strategy.get("type") == "OnDelete"


def _deployment(found: Trace, spec: Mapping[str, Any]) -> Trace:
    if spec.get("paused") is True:
        return Trace(((0.0, Health.SUSPENDED),), deletion=found.deletion)
    seconds = spec.get("progressDeadlineSeconds")
    return replace(found, deadline=float(seconds)) if isinstance(seconds, int) and seconds > 0 else found
