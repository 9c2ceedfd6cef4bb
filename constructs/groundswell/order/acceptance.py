"""Findings that people accept, one by one and each with its reason: `bootstrap/accepted.yaml`.

    - rule: GS409
      resource: StatefulSet/redis/redis        # KIND/NAMESPACE/NAME, or KIND/NAME of what has no namespace
      reason: One machine is set aside for Redis in dev.
    - rule: GS531
      file: legacy/*                           # from the top of the checkout; for findings about no object
      reason: Removed with the old cluster, in March.

`*` stands for any text. An accepted finding is still printed, with its reason, and fails nothing. An entry that accepts
nothing is itself a finding (GS160).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from groundswell.errors import UnreadableError
from groundswell.manifests.declaration import declaration, entries, fields
from groundswell.manifests.resource import Location
from groundswell.order.catalogue import catalogue
from groundswell.order.finding import Finding

_FIELDS = ("rule", "resource", "file", "reason")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One entry of the file. `resource` and `file` are patterns, "" where the entry says nothing of it."""

    rule: str
    resource: str
    file: str
    reason: str
    location: Location

    def covers(self, finding: Finding) -> bool:
        """Whether this is a finding that the entry accepts."""
        if finding.rule != self.rule:
            return False
        if self.file and not fnmatchcase(finding.location.file, self.file):
            return False
        return not self.resource or fnmatchcase(_written(finding), self.resource)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding, and why somebody accepts it."""

    finding: Finding
    reason: str


def acceptances(file: Path, beside: Path) -> tuple[Acceptance, ...]:
    """Reads the file. Raises UnreadableError for whatever does not have the form above, for an unknown rule, and for
    an entry that names neither an object nor a file."""
    read = declaration(file, beside, "file of accepted findings")
    known = {rule.id for rule in catalogue()}
    return tuple(_entry(raw, read.place(index), known) for index, raw in enumerate(entries(read.value, read.shown)))


def divided(
    findings: Iterable[Finding], chosen: Iterable[Acceptance]
) -> tuple[list[Finding], list[Accepted], list[Acceptance]]:
    """The findings that nobody accepts, those that somebody does, and the entries that accept none."""
    left: list[Finding] = []
    accepted: list[Accepted] = []
    idle = list(chosen)
    entries_of = tuple(idle)
    for finding in findings:
        entry = next((each for each in entries_of if each.covers(finding)), None)
        if entry is None:
            left.append(finding)
            continue
        accepted.append(Accepted(finding, entry.reason))
        if entry in idle:
            idle.remove(entry)
    return left, accepted, idle


def _entry(raw: Any, location: Location, known: set[str]) -> Acceptance:
    value = fields(raw, _FIELDS, location)
    rule, resource, file, reason = (_text(value.get(name), f"{location}: {name}") for name in _FIELDS)
    if rule not in known:
        raise UnreadableError(f"{location}: there is no rule {rule or '(none is named)'}; `groundswell rules` has them")
    if not reason:
        raise UnreadableError(f"{location}: {rule} is accepted without a reason; add one")
    if not resource and not file:
        raise UnreadableError(f"{location}: {rule} is accepted for everything; name a resource or a file")
    return Acceptance(rule, resource, file, reason, location)


def _text(value: Any, where: str) -> str:
    if value is not None and not isinstance(value, str):
        raise UnreadableError(f"{where}: expected a text")
    return (value or "").strip()


def _written(finding: Finding) -> str:
    if finding.place is None:
        return ""
    key = finding.place.key
    return "/".join(part for part in (key.kind, key.namespace, key.name) if part)
