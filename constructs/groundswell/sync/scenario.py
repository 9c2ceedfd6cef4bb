"""A scenario: the state from which it starts, what happens, and how long things take."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from groundswell.manifests.resource import Key
from groundswell.sync.trace import Trace


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the simulator starts from. Times in seconds since the scenario began.

    name, about: its name and one sentence about it.
    installed: true if everything that is delivered is there and settled at the start, false for an empty cluster.
    everyone: true if a person starts a sync of every Application, false where only what Argo CD notices starts.
    changed: objects edited in Git; removed: objects deleted in Git; pruning is then asked for.
    drifted: objects edited in the cluster; lost: objects deleted in the cluster before the start.
    vanishing: when somebody deletes an object of the cluster.
    deleted: the Application or ApplicationSet that somebody deletes at the start.
    traces: the health of objects over time, instead of the default; late: seconds by which a trace is shifted;
    stuck: objects that never get further than Progressing.
    dry_run, writes: messages with which objects fail in the dry run and when they are written.
    confirmed: whether pruning and deletion that must be confirmed are. delay: the wave delay.
    horizon: when the simulator gives up. begins: the date and time at which it begins, for sync windows; None if that
    does not matter.
    """

    name: str = "first-install"
    about: str = ""
    installed: bool = False
    everyone: bool = False
    changed: frozenset[Key] = frozenset()
    removed: frozenset[Key] = frozenset()
    drifted: frozenset[Key] = frozenset()
    lost: frozenset[Key] = frozenset()
    vanishing: Mapping[Key, float] = field(default_factory=dict)
    deleted: Key | None = None
    traces: Mapping[Key, Trace] = field(default_factory=dict)
    late: Mapping[Key, float] = field(default_factory=dict)
    stuck: frozenset[Key] = frozenset()
    dry_run: Mapping[Key, str] = field(default_factory=dict)
    writes: Mapping[Key, str] = field(default_factory=dict)
    confirmed: bool = False
    delay: float = 2.0
    horizon: float = 86_400.0
    begins: datetime | None = None

    def trace(self, key: Key, default: Trace) -> Trace:
        """The trace of an object in this scenario."""
        found = self.traces.get(key, default)
        if key in self.stuck:
            return found.never()
        return found.late(self.late[key]) if key in self.late else found
