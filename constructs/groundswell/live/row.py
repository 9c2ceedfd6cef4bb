"""One line of the doctor's table."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from groundswell.sync.report import clean


class State(StrEnum):
    """How a step or a wave stands, best first."""

    GOOD = "good"
    UNSEEN = "not visible"  # nothing in the cluster tells
    DIFFERS = "differs"  # there and healthy, and not as synthesised
    UNHEALTHY = "not healthy"
    MISSING = "missing"


BAD = (State.DIFFERS, State.UNHEALTHY, State.MISSING)


@dataclass(frozen=True, slots=True)
class Symptom:
    """One thing that was seen."""

    state: State
    said: str

    def __post_init__(self) -> None:
        """What a cluster says must not steer a terminal."""
        object.__setattr__(self, "said", clean(" ".join(self.said.split())))


@dataclass(frozen=True, slots=True)
class Row:
    """A step, a wave or a cross-check with what was seen; `check` and `cure` are the runbook's own words."""

    where: str
    symptoms: tuple[Symptom, ...] = ()
    seen: str = ""
    check: str = ""
    cure: str = ""
    unseen: bool = False

    @property
    def state(self) -> State:
        """The worst of what was seen."""
        order = list(State)
        fallback = State.UNSEEN if self.unseen else State.GOOD
        return max((each.state for each in self.symptoms), key=order.index, default=fallback)

    @property
    def bad(self) -> bool:
        return self.state in BAD


def first_bad(rows: Sequence[Row]) -> Row | None:
    """Where to begin: what comes later mostly waits for it."""
    return next((row for row in rows if row.bad), None)
