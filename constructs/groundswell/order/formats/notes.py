"""What was not judged, for a person: notes of one topic in one paragraph, with what to do about them said once."""

from collections import Counter
from collections.abc import Iterable, Iterator

from groundswell.manifests.resource import NotJudged, Topic

_FEW = 1
_DECLARED = 12
_MOST = 20


def note_lines(notes: Iterable[NotJudged]) -> Iterator[str]:
    """The lines for all of them: each for itself, then those that topics gather."""
    by_topic: dict[Topic, list[NotJudged]] = {}
    for each in notes:
        by_topic.setdefault(each.topic, []).append(each)
    for topic, found in sorted(by_topic.items(), key=lambda each: list(Topic).index(each[0])):
        if topic is Topic.OTHER or len(found) <= _FEW:
            yield from map(_line, found)
        else:
            yield from _TOGETHER[topic](found)


def _line(note: NotJudged) -> str:
    where = f" ({note.location})" if note.location else ""
    return f"not judged: {note.what}: {note.why}{where}. {note.remedy}".rstrip(". ") + "."


def _charts(notes: list[NotJudged]) -> Iterator[str]:
    times = Counter(each.what.removeprefix("chart ") for each in notes)
    names = ", ".join(f"{name} ({count} times)" if count > 1 else name for name, count in times.items())
    charts = "1 chart" if len(times) == 1 else f"{len(times)} charts"
    yield f"not judged: {charts}, since nothing is pulled here: {names}."
    yield "  Commit what they render, or describe one by a contract (groundswell contract)."


def _versions(notes: list[NotJudged]) -> Iterator[str]:
    yield f"not judged: what is new in {len(notes)} charts, judged as the nearest version that is known here:"
    yield from (f"  {each.what.removeprefix('what of chart ')}" for each in notes)


def _needs(notes: list[NotJudged]) -> Iterator[str]:
    yield f"not judged: {len(notes)} needs, which something that could not be read may meet:"
    yield from (f"  {each.what} ({each.location})" for each in notes[:_MOST])
    if len(notes) > _MOST:
        yield f"  … and {len(notes) - _MOST} more; --format json names them all"
    lines = list(dict.fromkeys(line for each in notes for line in each.declared))
    more = f"; and {len(lines) - _DECLARED} more" if len(lines) > _DECLARED else ""
    where = "under provides in bootstrap/inventory.yaml"
    yield f"  What is there before Argo CD is declared {where}: {'; '.join(lines[:_DECLARED])}{more}."


_TOGETHER = {Topic.CHART: _charts, Topic.VERSION: _versions, Topic.NEED: _needs}
