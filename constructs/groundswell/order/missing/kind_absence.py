"""Kinds that come from elsewhere: definitions and controller of one API group come together, and are told so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from groundswell.order.capability import declaration
from groundswell.order.finding import Finding, Severity
from groundswell.order.joins import Join
from groundswell.order.need import Capability

_SHOWN = 5


class Absence(NamedTuple):
    """A missing capability, who needs it, and the finding that tells of it."""

    capability: Capability
    joins: list[Join]
    finding: Finding


def told_together(absences: Iterable[Absence]) -> Iterator[Finding]:
    """The findings, in one for each API group whose definitions are merely not in this repository."""
    groups: dict[str, list[Absence]] = defaultdict(list)
    for each in absences:
        if each.capability[0] in ("crd", "controller") and each.finding.severity is Severity.INFO:
            groups[each.capability[1]].append(each)
        else:
            yield each.finding
    for group, alike in groups.items():
        found = sorted(alike, key=lambda each: (each.capability[0] != "crd", each.capability))
        definitions = [each for each in found if each.capability[0] == "crd"]
        if len(found) == 1 or not definitions:
            yield from (each.finding for each in found)
        else:
            yield _together(group, definitions, found)


def _together(group: str, definitions: list[Absence], found: list[Absence]) -> Finding:
    """One finding, at the first object that needs a definition."""
    kinds = sorted(each.capability[2] for each in definitions)
    several = len(kinds) > 1
    what = f"CustomResourceDefinition{'s' if several else ''} of {', '.join(kinds)} ({group})"
    controlled = len(found) > len(definitions)
    is_not = "are not" if several or controlled else "is not"
    users = sorted({str(join.dependent) for each in definitions for join in each.joins})
    first = definitions[0]
    who = str(first.joins[0].dependent)
    need = f"{who} and {len(users) - 1} more need them" if len(users) > 1 else f"{who} needs them"
    lines = ", ".join(declaration(each.capability) for each in found)
    related = tuple(place for each in definitions for place in (each.finding.place, *each.finding.related) if place)
    controller = f" and {'their' if several else 'its'} controller" if controlled else ""
    return replace(
        first.finding,
        message=f"{what}{controller} {is_not} in this repository; {need}.",
        fix=f"Where something else provides them, declare in the bootstrap inventory: {lines}.",
        related=tuple(dict.fromkeys(place for place in related if place != first.finding.place))[:_SHOWN],
    )
