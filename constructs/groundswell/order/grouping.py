"""One cause told once: many objects that all come before, or together with, the same thing which they need."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from groundswell.order.finding import Finding

_FEW = 3


def grouped(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, those of one rule, place in the boot order and provider in one where they are more than a few.

    The one is the first of them, and names the others as related: no object is lost.
    """
    return _grouped(findings, _FEW, lambda each: (*_cause(each), each.place.position if each.place else ""))


def grouped_races(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Those of one rule and provider in one, wherever the objects stand: what they race is one and the same."""
    return _grouped(findings, 1, _cause)


def _grouped(findings: Iterable[Finding], few: int, cause: Callable[[Finding], object]) -> Iterator[Finding]:
    groups: dict[object, list[Finding]] = defaultdict(list)
    for each in findings:
        groups[cause(each)].append(each)
    for alike in groups.values():
        yield from ([_together(sorted(alike, key=Finding.sort_key))] if len(alike) > few else alike)


def _cause(finding: Finding) -> tuple[object, ...]:
    """What findings of one cause share: all that they say but the object and where it stands."""
    return finding.rule, finding.severity, finding.related, finding.consequence


def _together(alike: list[Finding]) -> Finding:
    first, others = alike[0], alike[1:]
    places = tuple(each.place for each in others if each.place)
    return replace(
        first,
        message=f"{first.message} So it is with {len(others)} more.",
        fix=f"{first.fix.removesuffix('.')}; the others likewise.",
        related=(*first.related, *places),
    )
