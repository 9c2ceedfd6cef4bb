"""The AppProjects of a platform, and the syncs that wait for one to exist."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.sync.cluster import Cluster
from groundswell.sync.controller import Controller
from groundswell.sync.platform import Platform
from groundswell.sync.tasklist import Request

PROJECT = ("argoproj.io", "AppProject")


class Projects:
    """AppProjects by name. One that nothing read here declares is taken to be there, and to admit everything."""

    def __init__(self, platform: Platform, cluster: Cluster) -> None:
        self._cluster = cluster
        declared = [target.key for delivery in platform.deliveries for target in delivery.targets]
        declared += [each.key for each in platform.present]
        self._keys = {key.name: key for key in declared if (key.group, key.kind) == PROJECT}
        self._held: dict[str, tuple[Controller, Request, bool]] = {}

    def spec(self, name: str) -> Mapping[str, Any] | None:
        """The spec of a project as it is now; None for one that is not known or says nothing."""
        key = self._keys.get(name)
        live = self._cluster.objects.get(key) if key is not None else None
        spec = live.body.get("spec") if live is not None else None
        return spec if isinstance(spec, Mapping) else None

    def hold(self, controller: Controller, request: Request, *, person: bool) -> bool:
        """Whether a sync has to wait because its project is declared here and not there yet; it is then remembered."""
        key = self._keys.get(controller.delivery.project)
        if key is None or key in self._cluster.objects:
            return False
        controller.remark, controller.held = f"its {key} is not there", True
        self._held[controller.delivery.name] = (controller, request, person)
        return True

    def freed(self, name: str) -> Iterator[tuple[Controller, Request, bool]]:
        """The syncs that waited for this project, and wait no more."""
        for held in sorted(self._held):
            if self._held[held][0].delivery.project == name:
                yield self._held.pop(held)
