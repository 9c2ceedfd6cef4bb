"""Simulated time: a queue of events, jumped from one to the next."""

import heapq
from dataclasses import dataclass, field
from typing import TypeAlias

Event: TypeAlias = tuple[object, ...]


@dataclass(slots=True)
class Clock:
    """`now` in seconds since the scenario began. Events of one instant come out in the order they were put in."""

    now: float = 0.0
    _queue: list[tuple[float, int, Event]] = field(default_factory=list)
    _count: int = 0

    def put(self, at: float, event: Event) -> None:
        """Adds an event; one in the past is due now."""
        heapq.heappush(self._queue, (max(at, self.now), self._count, event))
        self._count += 1

    def due(self, horizon: float) -> list[Event]:
        """Moves to the next instant at which something happens and takes its events; [] when nothing is left."""
        if not self._queue or self._queue[0][0] > horizon:
            return []
        self.now = self._queue[0][0]
        found = []
        while self._queue and self._queue[0][0] == self.now:
            found.append(heapq.heappop(self._queue)[2])
        return found
