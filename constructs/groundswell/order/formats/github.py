"""The verdict as GitHub workflow commands, which become annotations of the files in a pull request."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.formats.plain import plain
from groundswell.order.verdict import Verdict

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def as_github(verdict: Verdict) -> str:
    """One command a finding. Names from files are escaped, so that none of them can start a command of its own."""
    return "".join(f"{line}\n" for line in _lines(verdict))


def _lines(verdict: Verdict) -> Iterator[str]:
    for each in verdict.findings:
        place = f"file={_property(each.location.file)},line={each.location.line},title={_property(each.rule)}"
        yield f"::{_COMMANDS[each.severity]} {place}::{_message(each)}"
    for note in verdict.not_judged:
        where = f" file={_property(note.location.file)},line={note.location.line}" if note.location else ""
        yield f"::notice{where}::{_data(f'Not judged: {note.what}: {note.why}. {note.remedy}')}"


def _message(finding: Finding) -> str:
    parts = (finding.message, *finding.lines, finding.consequence, finding.fix)
    return "%0A".join(_data(part) for part in parts if part)


def _data(value: str) -> str:
    """Escaped as GitHub's toolkit escapes a command's data, after control characters were made visible."""
    return plain(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
