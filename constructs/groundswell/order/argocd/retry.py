"""How Argo CD tries a failed sync again: `spec.syncPolicy.retry` of an Application.

Source: argo-cd, pkg/apis/application/v1alpha1, RetryStrategy.NextRetryAt.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from groundswell.order.notation.duration import seconds
from groundswell.order.tree import mapping

_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Retry:
    """How often and when a failed operation is tried again. `limit` below 0 is for ever; times in seconds. `stated` is
    whether the Application says so itself."""

    limit: int = 5
    base: float = 5.0
    factor: float = 2.0
    longest: float = 180.0
    stated: bool = False

    def wait(self, retries: int) -> float:
        """Seconds before the next attempt after so many retries: 5, 10, 20, 40, 80, by default at most 180."""
        if self.factor <= 1:
            return min(self.base * self.factor**retries, self.longest)
        wait = self.base
        for _ in range(retries):
            wait *= self.factor
            if wait >= self.longest:
                break
        return min(wait, self.longest)

    @property
    def endures(self) -> float:
        """Seconds for which failed syncs are tried again; infinite without a limit."""
        return float("inf") if self.limit < 0 else sum(self.wait(each) for each in range(min(self.limit, _COUNTED)))


def duration(value: object, default: float) -> float:
    """Seconds of a Go duration ("1m30s") or of a number; the default for what is neither."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int | float):
        return float(value)
    if not isinstance(value, str) or not value:
        return default
    if value.isascii() and value.isdigit():
        return float(value)
    found = seconds(value)
    return default if found is None else found


def retry_of(value: object) -> Retry:
    """What `spec.syncPolicy.retry` says; what it does not say has Argo CD's default."""
    if not isinstance(value, Mapping):
        return Retry()
    backoff = mapping(value.get("backoff"))
    limit, factor = value.get("limit"), backoff.get("factor")
    return Retry(
        limit=limit if isinstance(limit, int) else 0,
        base=duration(backoff.get("duration"), 5.0),
        factor=float(factor) if isinstance(factor, int) and factor > 0 else 2.0,
        longest=duration(backoff.get("maxDuration"), 180.0),
        stated=True,
    )
