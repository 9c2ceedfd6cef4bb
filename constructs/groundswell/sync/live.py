"""One object as it stands in the simulated cluster."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.sync.health import Health
from groundswell.sync.trace import Trace


@dataclass(slots=True)
class Live:
    """A live object.

    `state` is how it really is, `checked` whether Argo CD looks. `revision` counts the edits of its target. `index` is
    the step of the trace, `missing` what its health still needs, `epoch` grows when its trace starts anew (so events
    that were planned before are void). `held` is Argo CD's own finalizer on hooks. `reported`: its state is set from
    outside, not by its trace. `server_side` tells who wrote it. `background` is whether its deletion does not wait for
    its pods.
    """

    key: Key
    body: Mapping[str, Any]
    application: str
    revision: int
    trace: Trace
    checked: bool
    hook: bool = False
    server_side: bool = False
    applied: float = 0.0
    state: Health = Health.PROGRESSING
    index: int = -1
    missing: set[int] = field(default_factory=set)
    overdue: bool = False
    epoch: int = 0
    deleting: float | None = None
    held: bool = False
    reported: bool = False
    background: bool = False

    @property
    def health(self) -> Health | None:
        """What Argo CD sees: None where it has no check; Progressing while it is being deleted, unless it holds it."""
        if self.deleting is not None and not self.held:
            return Health.PROGRESSING
        return self.state if self.checked else None

    @property
    def ready(self) -> bool:
        """Whether others can rely on it."""
        return self.deleting is None and self.state is Health.HEALTHY
