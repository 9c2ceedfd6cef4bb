"""One line of the rehearsal's table."""

from dataclasses import dataclass
from enum import StrEnum


class How(StrEnum):
    """How far a step is from what would happen in an account."""

    REAL = "real"  # the program or the API that a person would use
    SIMULATED = "simulated"  # worked out from the same files


class Result(StrEnum):
    """How a step went."""

    DONE = "done"
    FAILED = "failed"
    NOT_REACHED = "not reached"


@dataclass(frozen=True, slots=True)
class Row:
    """A step, how it was taken, how it went and what was seen; `details` are the lines that explain a failure."""

    step: str
    how: How
    result: Result
    seen: str
    details: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        return self.result is Result.DONE
