"""The sync windows of an AppProject: when they let an Application sync, as far as the time is known.

Source: `pkg/apis/application/v1alpha1/types.go` (SyncWindows) and `controller/sync.go` of Argo CD 2.14 to 3.5.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from groundswell.order.argocd.projects import matches
from groundswell.order.notation.cron import Cron, cron
from groundswell.order.notation.cron import fault as fault_of_schedule
from groundswell.order.notation.duration import seconds
from groundswell.order.tree import at, mappings, text, texts

KINDS = ("allow", "deny")


@dataclass(frozen=True, slots=True)
class Window:
    """One window, with the texts as they are written.

    `manual` lets a person sync all the same, `overrun` lets a sync go on that has begun. `every` is whether all of the
    three lists have to fit, and not any of them.
    """

    kind: str
    schedule: str
    duration: str
    zone: str
    manual: bool
    overrun: bool
    every: bool
    applications: tuple[str, ...]
    namespaces: tuple[str, ...]
    clusters: tuple[str, ...]

    def __str__(self) -> str:
        zone = f" {self.zone}" if self.zone else ""
        return f"{self.kind or '?'} '{self.schedule}'{zone} for {self.duration}"


def windows_of(spec: Mapping[str, Any]) -> tuple[Window, ...]:
    """The windows in the spec of an AppProject, in their order."""
    return tuple(
        Window(
            kind=text(each.get("kind")),
            schedule=text(each.get("schedule")),
            duration=text(each.get("duration")),
            zone=text(each.get("timeZone")),
            manual=each.get("manualSync") is True,
            overrun=each.get("syncOverrun") is True,
            every=each.get("andOperator") is True,
            applications=tuple(texts(each.get("applications"))),
            namespaces=tuple(texts(each.get("namespaces"))),
            clusters=tuple(texts(each.get("clusters"))),
        )
        for each in mappings(spec.get("syncWindows"))
    )


def fault(window: Window) -> str:
    """What Argo CD cannot read in a window, "" where it reads it. A time zone it does not know it takes for UTC."""
    if window.kind not in KINDS:
        return f"its kind is {window.kind!r}, not allow or deny"
    if window.schedule.startswith("@"):
        return f"its schedule {window.schedule!r} is a name, and Argo CD reads five fields only"
    wrong = fault_of_schedule(window.schedule)
    if wrong:
        return f"its schedule {window.schedule!r}: {wrong}"
    if seconds(window.duration) is None:
        return f"its duration {window.duration!r} is none, such as 1h30m"
    return ""


def matching(windows: Iterable[Window], application: Mapping[str, Any]) -> tuple[Window, ...]:
    """The windows that an Application, given by its body, falls under."""
    name = text(at(application, "metadata", "name"))
    place = at(application, "spec", "destination") or {}
    addresses = [each for each in (text(at(place, "name")), text(at(place, "server"))) if each]
    namespace = text(at(place, "namespace"))
    return tuple(each for each in windows if _falls_under(each, name, namespace, addresses))


def _falls_under(window: Window, name: str, namespace: str, addresses: list[str]) -> bool:
    found = [
        any(matches(pattern, value) for pattern in patterns for value in values)
        for patterns, values in (
            (window.applications, [name]),
            (window.namespaces, [namespace]),
            (window.clusters, addresses),
        )
        if patterns
    ]
    return bool(found) and (all(found) if window.every else any(found))


def always(window: Window) -> bool | None:
    """True for a window that is open at all times, False for one that never is, None for what depends on the time."""
    schedule, length = cron(window.schedule), seconds(window.duration)
    pause = schedule.longest_pause() if schedule is not None else None
    if pause is None or length is None or length <= 0:
        return False
    return True if pause <= timedelta(seconds=length) else None


def is_open(window: Window, moment: datetime) -> bool:
    """Whether a window is open at a moment (of a known zone)."""
    begun = _last_start(window, moment)
    return begun is not None and begun <= moment


def next_change(window: Window, moment: datetime) -> datetime | None:
    """The next moment at which a window may open or close; None if there is none."""
    schedule, length = cron(window.schedule), seconds(window.duration)
    if schedule is None or length is None:
        return None
    begun = _last_start(window, moment)
    if begun is not None and begun <= moment:
        return begun + timedelta(seconds=length)
    return begun


def _last_start(window: Window, moment: datetime) -> datetime | None:
    """The first start of the window that is not over at a moment: it may lie ahead."""
    schedule: Cron | None = cron(window.schedule)
    length = seconds(window.duration)
    if schedule is None or length is None:
        return None
    local = moment.astimezone(zone_of(window.zone))
    found = schedule.next(local.replace(tzinfo=None) - timedelta(seconds=length))
    return found.replace(tzinfo=local.tzinfo) if found is not None else None


@lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """A time zone by its IANA name; UTC for none and for one that is not known, as Argo CD takes it."""
    return _zone(name) or ZoneInfo("UTC")


def is_unknown_zone(name: str) -> bool:
    """Whether no time zone has this name; False where this machine has no list of them to tell."""
    return bool(name) and _zone(name) is None and _zone("Europe/London") is not None


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):  # what a file may hold is no name of a file, either
        return None


def lets_sync(windows: Iterable[Window], is_active: Callable[[Window], bool], *, manual: bool) -> bool:
    """Whether windows that an Application falls under let it sync: the open ones decide, a deny before an allow.

    `manual` is whether a person asks: then a window may look the other way.
    """
    found = [(each, is_active(each)) for each in windows]
    denied = [each for each, active in found if active and each.kind == "deny"]
    if denied:
        return manual and all(each.manual for each in denied)
    if any(active and each.kind == "allow" for each, active in found):
        return True
    shut = [each for each, active in found if not active and each.kind == "allow"]
    return not shut or (manual and all(each.manual for each in shut))
