"""The verdict for a person: what is wrong, what happens if it is left, and the change that mends it."""

from collections.abc import Iterator

from groundswell.order.finding import Finding
from groundswell.order.formats.plain import plain
from groundswell.order.verdict import Verdict

_SHOWN = 5


def as_text(verdict: Verdict) -> str:
    """Findings worst first, then what was not judged, then one line of counts."""
    return "".join(f"{line}\n" for line in _lines(verdict))


def _lines(verdict: Verdict) -> Iterator[str]:
    for each in verdict.findings:
        yield from (plain(line) for line in finding_lines(each))
        yield ""
    for note in verdict.not_judged:
        where = f" ({note.location})" if note.location else ""
        yield plain(f"not judged: {note.what}: {note.why}{where}. {note.remedy}".rstrip(". ") + ".")
    if verdict.not_judged:
        yield ""
    yield _summary(verdict)


def finding_lines(finding: Finding) -> Iterator[str]:
    """One finding, as in the examples of the design: message, proof, consequence, fix with file and line."""
    yield f"{finding.rule} {finding.severity}: {finding.message}"
    yield from (f"  · {line}" for line in finding.lines)
    if finding.consequence:
        yield f"  {finding.consequence}"
    yield f"  {finding.fix.rstrip('.')} ({finding.location})." if finding.fix else f"  At {finding.location}."
    for each in finding.related[: 0 if finding.lines else _SHOWN]:
        position = f", {each.position}" if each.position else ""
        yield f"  see {each.key} ({each.location}{position})"


def _summary(verdict: Verdict) -> str:
    counts = verdict.counts
    found = ", ".join(
        f"{counts[name]} {name}{'' if counts[name] == 1 or name == 'info' else 's'}"
        for name in ("error", "warning", "info")
    )
    return (
        f"{found}; {counts['not_judged']} not judged; {counts['resources']} resources of {counts['applications']} "
        f"Applications, {counts['dependencies']} dependencies."
    )
