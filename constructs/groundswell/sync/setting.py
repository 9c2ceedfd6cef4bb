"""What an operation finds around it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Key
from groundswell.sync.cluster import Cluster
from groundswell.sync.live import Live
from groundswell.sync.profile import Profile
from groundswell.sync.task import Task
from groundswell.sync.tasklist import Request


@dataclass(frozen=True, slots=True)
class Setting:
    """The cluster, the version, and what a scenario makes of them.

    `tracked` gives the live objects of the Application, `make` the live object that a task creates. `edits` counts how
    often a target was edited. `project` gives the spec of the AppProject, None if that is not known. `window` tells why
    sync windows hold an operation now, "" if they do not; `syncing` whether an object is an Application whose own sync
    still runs. `dry_run` and `writes` are messages with which a scenario makes objects fail. `delay` is the wave delay
    in seconds. `confirmed` is whether a person confirms deletions that ask for it.
    """

    cluster: Cluster
    profile: Profile
    tracked: Callable[[], Sequence[Live]]
    make: Callable[[Task], Live]
    edits: Mapping[Key, int] = field(default_factory=dict)
    project: Callable[[], Mapping[str, Any] | None] = lambda: None
    syncing: Callable[[Key], bool] = lambda key: False
    window: Callable[[Request], str] = lambda request: ""
    dry_run: Mapping[Key, str] = field(default_factory=dict)
    writes: Mapping[Key, str] = field(default_factory=dict)
    delay: float = 2.0
    confirmed: bool = False
