"""A task: one object in one phase of one operation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from groundswell.manifests.kind_rank import rank_of
from groundswell.manifests.resource import Key, Resource
from groundswell.sync.chart import is_stand_in
from groundswell.sync.hooks import POST_SYNC, PRE_SYNC, SYNC, SYNC_FAIL

ResultKey: TypeAlias = tuple[Key, str]
"""What a result belongs to: the object and the phase."""

PHASE_ORDER = {PRE_SYNC: -1, SYNC: 0, POST_SYNC: 1, SYNC_FAIL: 2}


@dataclass(frozen=True, slots=True)
class Task:
    """One object to create, apply or prune.

    `key` is the object's identity in the cluster. `namespace` is the one Argo CD gives to the target: the destination's
    where the object has none, cluster-scoped objects included. `target` is None for a prune task; `body` is then the
    live object's.
    """

    key: Key
    phase: str
    wave: int
    target: Resource | None
    body: Mapping[str, Any]
    namespace: str
    hook: bool = False

    @property
    def prune(self) -> bool:
        return self.target is None

    @property
    def result(self) -> ResultKey:
        return (self.key, self.phase)

    @property
    def step(self) -> tuple[int, int]:
        """The group in which the task runs: the order of its phase, its wave."""
        return (PHASE_ORDER[self.phase], self.wave)

    @property
    def rank(self) -> int:
        """The rank of the kind; what stands for a chart is first, because the chart's definitions are."""
        return 0 if is_stand_in(self.key) else rank_of(self.key.kind)

    @property
    def defined_order(self) -> tuple[int, int, int, str]:
        """The whole key by which Argo CD sorts. Two tasks with an equal key have no defined order."""
        return (PHASE_ORDER[self.phase], self.wave, self.rank, self.key.name)

    @property
    def fixed_order(self) -> tuple[int, int, int, str, str, str, str]:
        """Argo CD's key, then group, kind and namespace: one order where Argo CD leaves it open."""
        return (*self.defined_order, self.key.group, self.key.kind, self.key.namespace)
