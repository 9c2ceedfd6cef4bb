"""The verdict for a person: what is wrong, what happens if it is left, and the change that mends it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from groundswell.order.finding import Finding, Severity
from groundswell.order.formats.notes import note_lines
from groundswell.order.formats.plain import plain
from groundswell.order.verdict import Verdict

_SHOWN = 5
_FEW = 2
_MOST = {Severity.WARNING: 30, Severity.INFO: 12}
_SCREEN = 10
_COLOURS = {Severity.ERROR: 31, Severity.WARNING: 33, Severity.INFO: 36}
"""As a terminal knows them: red, yellow, cyan."""


def as_text(verdict: Verdict, *, colour: bool = False) -> str:
    """Findings worst first, those that people accept, then what was not judged, then one line of counts."""
    return "".join(f"{line}\n" for line in _lines(verdict, colour))


def _lines(verdict: Verdict, colour: bool) -> Iterator[str]:
    for alike in _alike(verdict.findings):
        first, *rest = (plain(line) for line in finding_lines(*alike))
        yield _painted(first, alike[0]) if colour else first
        yield from rest
        yield ""
    for accepted in verdict.accepted:
        finding = accepted.finding
        yield plain(f"accepted: {finding.rule} {finding.message} ({finding.location}) Because: {accepted.reason}")
    if verdict.accepted:
        yield ""
    yield from map(plain, note_lines(verdict.not_judged))
    if verdict.not_judged:
        yield ""
    if len(verdict.findings) > _SCREEN and (worst := verdict.findings[0]).severity is not Severity.INFO:
        yield plain(f"Begin with {worst.rule} at {worst.location}; what is only an info can wait.")
    yield _summary(verdict)


def _painted(line: str, finding: Finding) -> str:
    """The line with its rule and severity in the severity's colour."""
    head = f"{finding.rule} {finding.severity}:"
    return f"\x1b[1;{_COLOURS[finding.severity]}m{head}\x1b[0m{line.removeprefix(head)}"


def _alike(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that are told in one go: many of one rule, no errors, with one consequence."""
    for _, found in groupby(findings, key=_told):
        alike = list(found)
        folds = len(alike) > _FEW and alike[0].severity is not Severity.ERROR and not any(each.lines for each in alike)
        yield from [alike] if folds else ([each] for each in alike)


def _told(finding: Finding) -> tuple[str, Severity, str]:
    return finding.rule, finding.severity, finding.consequence


def finding_lines(finding: Finding, *others: Finding) -> Iterator[str]:
    """One finding, as in the examples of the design: message, proof, consequence, fix with file and line.

    `others` are further ones of the same rule and consequence, which take a line each; where each has a cure of its
    own, the first one's stands for them.
    """
    yield f"{finding.rule} {finding.severity}: {finding.message}"
    yield from (f"  · {line}" for line in finding.lines)
    shown = others[: _MOST.get(finding.severity)]
    yield from (f"  also {each.message} ({each.location})" for each in shown)
    if len(shown) < len(others):
        yield f"  … and {len(others) - len(shown)} more; --format json names them all"
    if finding.consequence:
        yield f"  {finding.consequence}"
    likewise = "; the others likewise" if any(each.fix != finding.fix for each in others) else ""
    cure = f"{finding.fix.rstrip('.')}{likewise} ({finding.location})."
    yield f"  {cure}" if finding.fix else f"  At {finding.location}."
    for each in finding.related[: 0 if finding.lines else _SHOWN]:
        position = f", {each.position}" if each.position else ""
        yield f"  see {each.key} ({each.location}{position})"


def _summary(verdict: Verdict) -> str:
    counts = verdict.counts
    found = ", ".join(
        f"{counts[name]} {name}{'' if counts[name] == 1 or name == 'info' else 's'}"
        for name in ("error", "warning", "info")
    )
    accepted = f"; {counts['accepted']} accepted" if verdict.accepted else ""
    return (
        f"{found}{accepted}; {counts['not_judged']} not judged; {counts['resources']} resources of "
        f"{counts['applications']} Applications, {counts['dependencies']} dependencies."
    )
