"""Making live objects: from a target, with the trace that its kind or the scenario gives it."""

from dataclasses import replace

from groundswell.manifests.resource import Key, Resource
from groundswell.order.argocd.rolling_sync import rolls
from groundswell.sync.application_set import APPLICATION_SET, is_reversed
from groundswell.sync.chart import SECONDS, is_stand_in
from groundswell.sync.deletion import is_awaited
from groundswell.sync.delivery import Delivery
from groundswell.sync.health import APPLICATION, Health, is_checked
from groundswell.sync.live import Live
from groundswell.sync.platform import Platform
from groundswell.sync.profile import Profile
from groundswell.sync.scenario import Scenario
from groundswell.sync.task import Task
from groundswell.sync.trace import Trace, after, default_trace
from groundswell.sync.write import is_server_side

_REPORTED = Trace(((0.0, Health.PROGRESSING),))
"""An Application whose objects are simulated, and a set that rolls out such: its health is reported, not traced."""


class Factory:
    """Makes live objects as one platform, scenario and version would have them."""

    def __init__(self, platform: Platform, scenario: Scenario, profile: Profile) -> None:
        self.platform, self.scenario, self.profile = platform, scenario, profile
        self._deliveries = {each.key: each for each in platform.deliveries}

    def live(self, resource: Resource, application: str, *, key: Key | None = None) -> Live:
        """A live object, unedited. `application` tracks it, "" for nobody; `key` is another name than the target's."""
        key = key or resource.key
        checked = is_stand_in(key) or is_checked(key.group, key.kind, self.platform.custom)
        trace = default_trace(key, resource.body, checked=checked)
        delivery = self._deliveries.get(key)
        rolling = (key.group, key.kind) == APPLICATION_SET and rolls(resource.body)
        if delivery is not None:
            trace = replace(_REPORTED, deletion=None if is_awaited(delivery, self.profile) else 0.0)
        elif rolling:
            trace = replace(_REPORTED, deletion=None if is_reversed(resource.body, self.profile) else 0.0)
        elif is_stand_in(key) or (key.group, key.kind) == APPLICATION:
            trace = after(SECONDS)
        trace = self.scenario.trace(key, trace)
        return Live(key, resource.body, application, 0, trace, checked, reported=rolling or delivery is not None)

    def made(self, task: Task, delivery: Delivery) -> Live:
        """The live object that a task creates. Raises ValueError for a prune task."""
        if task.target is None:
            raise ValueError(f"{task.key} is to be pruned, not made")
        # the Namespace of CreateNamespace carries no tracking: nothing prunes it, and it counts for no health
        own = task.key.kind != "Namespace" or any(target is task.target for target in delivery.targets)
        live = self.live(task.target, delivery.name if own else "", key=task.key)
        live.revision = 1 if task.key in self.scenario.changed else 0
        live.hook = task.hook
        live.held = task.hook and self.profile.hook_finalizer
        live.server_side = is_server_side(task.body, delivery.options)
        return live
