"""A stack as the API keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a stack's history."""

    number: int
    logical_id: str
    physical_id: str
    resource_type: str
    status: str
    reason: str
    time: str


@dataclass(slots=True)
class Stack:
    """One stack of one region: what it was asked for, what was made of it, and how that went."""

    name: str
    region: str
    stack_id: str
    template: str
    body: Mapping[str, Any]
    given: Mapping[str, str]
    tags: Mapping[str, str]
    status: str = "REVIEW_IN_PROGRESS"
    reason: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)
    exports: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    protected: bool = False
    created: str = field(default_factory=lambda: now())

    def record(self, status: str, reason: str = "", logical_id: str = "", physical_id: str = "") -> None:
        """Adds an event: of a resource, or of the stack itself, which then has the status too."""
        resource = self.body.get("Resources", {}).get(logical_id, {})
        kind = resource.get("Type", "AWS::CloudFormation::Stack")
        if not logical_id:
            self.status, self.reason = status, reason
        event = Event(
            len(self.events), logical_id or self.name, physical_id or self.stack_id, kind, status, reason, now()
        )
        self.events.append(event)


def now() -> str:
    """The time as the API writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
