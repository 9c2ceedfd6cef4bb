"""How a running task is judged by the health of its object."""

from groundswell.sync.health import Health
from groundswell.sync.live import Live
from groundswell.sync.profile import Profile
from groundswell.sync.record import State
from groundswell.sync.task import Task


def assessed(task: Task, live: Live | None, profile: Profile) -> State | None:
    """What becomes of a running task now; None while it goes on running. `live` is None for an object that is gone."""
    if live is None:
        return State.FAILED if profile.gone_fails else None
    return of_hook(live.health) if task.hook else of_plain(live.health)


def of_hook(health: Health | None) -> State | None:
    """A hook fails on Degraded and Unknown, and is done with anything that neither progresses nor is suspended."""
    if health in (Health.DEGRADED, Health.UNKNOWN):
        return State.FAILED
    return None if health in (Health.PROGRESSING, Health.SUSPENDED) else State.SUCCEEDED


def of_plain(health: Health | None) -> State | None:
    """A plain object is done without a health check or when Healthy, fails on Degraded, and goes on with the rest."""
    if health is None or health is Health.HEALTHY:
        return State.SUCCEEDED
    return State.FAILED if health is Health.DEGRADED else None
