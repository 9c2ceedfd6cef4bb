"""Health: Argo CD's words, and which kinds have a check at all."""

from collections.abc import Iterable
from enum import StrEnum

from groundswell.order.argocd.health import is_stock


class Health(StrEnum):
    """Argo CD's health of an object, best first."""

    HEALTHY = "Healthy"
    SUSPENDED = "Suspended"
    PROGRESSING = "Progressing"
    MISSING = "Missing"
    DEGRADED = "Degraded"
    UNKNOWN = "Unknown"


_SEVERITY = {health: index for index, health in enumerate(Health)}

IGNORE_HEALTH = "argocd.argoproj.io/ignore-healthcheck"

APPLICATION = ("argoproj.io", "Application")


def is_checked(group: str, kind: str, custom: frozenset[tuple[str, str]]) -> bool:
    """Whether Argo CD looks at the health of this kind: built in, shipped with it, or set in argocd-cm (`custom`).

    A kind without a check counts as done the moment it is applied; the kind Application is one, unless `custom` has it.
    The table is the judge's, so that judge and simulator agree.
    """
    return is_stock(group, kind) or (group, kind) in custom


def worst(healths: Iterable[Health]) -> Health:
    """The worst of several; Healthy for none."""
    return max(healths, key=_SEVERITY.__getitem__, default=Health.HEALTHY)
