"""One cause told once: many objects of one wave that all come before the same thing which they need."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from groundswell.order.finding import Finding

_FEW = 3


def grouped(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, those of one rule, place in the boot order and provider in one where they are more than a few.

    The one is the first of them, and names the others as related: no object is lost.
    """
    groups: dict[object, list[Finding]] = defaultdict(list)
    for each in findings:
        groups[_cause(each)].append(each)
    for alike in groups.values():
        yield from ([_together(sorted(alike, key=Finding.sort_key))] if len(alike) > _FEW else alike)


def _cause(finding: Finding) -> object:
    """What findings of one cause share: all that they say but the object."""
    position = finding.place.position if finding.place else ""
    return finding.rule, finding.severity, position, finding.related, finding.consequence


def _together(alike: list[Finding]) -> Finding:
    first, others = alike[0], alike[1:]
    places = tuple(each.place for each in others if each.place)
    return replace(
        first,
        message=f"{first.message} So it is with {len(others)} more.",
        fix=f"{first.fix.removesuffix('.')}; the others likewise.",
        related=(*first.related, *places),
    )
