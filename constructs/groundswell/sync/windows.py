"""Sync windows in a simulation: whether they hold a sync now, and when they let it go on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from groundswell.order.argocd.sync_windows import (
    Window,
    always,
    fault,
    is_open,
    is_unknown_zone,
    lets_sync,
    matching,
    next_change,
    windows_of,
)
from groundswell.sync.clock import Clock
from groundswell.sync.delivery import Delivery
from groundswell.sync.profile import Profile

_CHANGES = 1000
"""How many openings and closings are looked at for the next moment at which a sync may begin."""


class SyncWindows:
    """The windows of all AppProjects. `begins` is when the scenario does, None where nobody says.

    Without it, a window counts only if it is open at all times, or at none; any other one is taken to let syncs
    through, which `assumed` tells. `project` gives the spec of an AppProject as it is now.
    """

    def __init__(
        self,
        begins: datetime | None,
        clock: Clock,
        project: Callable[[str], Mapping[str, Any] | None],
        profile: Profile,
    ) -> None:
        self._begins, self._clock, self._project, self._profile = begins, clock, project, profile

    def hold(self, delivery: Delivery, *, manual: bool, running: bool = False) -> str:
        """Why windows hold a sync now, "" if they do not. `manual` is whether a person asked for it."""
        own = self._own(delivery)
        faulty = next((each for each in own if fault(each)), None)
        if faulty is not None:
            return f"its sync window cannot be read: {fault(faulty)}"
        moment = self._moment()
        if lets_sync(own, partial(_is_active, moment=moment), manual=manual):
            return ""
        blocking = _blocking(own, moment)
        if running and self._profile.sync_overrun and all(each.overrun for each in blocking):
            return ""
        opens = self._opens(own, manual=manual)
        until = "at all times" if opens is None else f"until {opens.isoformat(timespec='minutes')}"
        return f"held by its sync window {until}: {'; '.join(map(str, blocking))}"

    def opens(self, delivery: Delivery, *, manual: bool) -> float | None:
        """When, in seconds of the simulation, windows that hold a sync now let it go on; None for never."""
        found = self._opens(self._own(delivery), manual=manual)
        return (found - self._begins).total_seconds() if found is not None and self._begins is not None else None

    def assumed(self, deliveries: Sequence[Delivery]) -> Iterator[str]:
        """What is taken for granted about the windows that these Applications fall under."""
        told = {
            (delivery.project, window)
            for delivery in deliveries
            for window in self._own(delivery)
            if not fault(window) and always(window) is None
        }
        for project, window in sorted(told, key=lambda each: (each[0], str(each[1]))):
            if self._begins is None:
                yield f"sync window {window} of AppProject {project} lets syncs through: --at says when it begins"
            elif is_unknown_zone(window.zone):
                yield f"time zone {window.zone} of AppProject {project} is UTC: nobody knows it, and Argo CD takes that"

    def _own(self, delivery: Delivery) -> tuple[Window, ...]:
        spec = self._project(delivery.project)
        return matching(windows_of(spec), delivery.resource.body) if spec else ()

    def _moment(self) -> datetime | None:
        return None if self._begins is None else self._begins + timedelta(seconds=self._clock.now)

    def _opens(self, own: Sequence[Window], *, manual: bool) -> datetime | None:
        moment = self._moment()
        for _ in range(_CHANGES if moment is not None else 0):
            later = [found for each in own if moment is not None and (found := next_change(each, moment)) is not None]
            moment = min((each for each in later if moment is None or each > moment), default=None)
            if moment is None:
                return None
            if lets_sync(own, partial(_is_active, moment=moment), manual=manual):
                return moment
        return None


def _is_active(window: Window, moment: datetime | None) -> bool:
    known = always(window)
    if known is not None:
        return known
    return window.kind == "allow" if moment is None else is_open(window, moment)


def _blocking(own: Sequence[Window], moment: datetime | None) -> list[Window]:
    """The windows in the way: the open denies, else the shut allows."""
    denied = [each for each in own if each.kind == "deny" and _is_active(each, moment)]
    return denied or [each for each in own if each.kind == "allow" and not _is_active(each, moment)]
