"""What the judge says: findings, and the places they name."""

from dataclasses import dataclass
from enum import StrEnum

from groundswell.manifests.resource import Key, Location


class Severity(StrEnum):
    """How bad it is. An error stops the platform or leaves it wrong, a warning may, an info is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
"""Worst first."""


@dataclass(frozen=True, slots=True)
class Place:
    """One end of what a finding is about: the object, where it is written, where it stands in the boot order."""

    key: Key
    location: Location
    position: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one rule.

    `message` says what is wrong, `consequence` what happens in the cluster if it is left, `fix` the smallest change
    that mends it: whole sentences. `place` is the object to change, `related` the other ends. `lines` are the lines of
    a longer proof, such as the edges of a cycle.
    """

    rule: str
    severity: Severity
    message: str
    location: Location
    consequence: str = ""
    fix: str = ""
    place: Place | None = None
    related: tuple[Place, ...] = ()
    lines: tuple[str, ...] = ()

    def sort_key(self) -> tuple[int, str, str, int, str]:
        """Worst first, then by rule, file, line and text: an order that no input order changes."""
        return (
            SEVERITIES.index(self.severity),
            self.rule,
            self.location.file,
            self.location.line,
            self.message,
        )
