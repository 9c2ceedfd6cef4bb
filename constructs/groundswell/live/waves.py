"""The waves: each Application in Argo CD's own words, and each object that we wrote ourselves."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from groundswell.live.comparison import symptoms_of
from groundswell.live.health import ailment
from groundswell.live.row import Row, State, Symptom
from groundswell.live.snapshot import Snapshot
from groundswell.manifests.resource import Application, Reading
from groundswell.manifests.wave import wave_of
from groundswell.model.waves import TABLE
from groundswell.order.tree import at, mapping, text

_NAMES = {wave.number: ", ".join(each.name for each in TABLE if each.number == wave.number) for wave in TABLE}
_WHY = {wave.number: wave.why for wave in TABLE}


def wave_rows(reading: Reading, live: Snapshot) -> Iterator[Row]:
    """One row for each wave of the root, in order."""
    roots = [each for each in reading.applications if not each.parent]
    commit = _commit(roots, live)
    for number, applications in sorted(_by_wave(reading).items()):
        symptoms = [each for application in applications for each in _symptoms(application, reading, live, commit)]
        names = " ".join(each.resource.key.name for each in applications)
        yield Row(
            f"wave {number}: {_NAMES.get(number, names)}",
            tuple(symptoms),
            seen=_WHY.get(number, names),
            check=f"kubectl -n {applications[0].resource.key.namespace} get applications {names}",
            cure=f"kubectl -n {applications[0].resource.key.namespace} describe application {names}",
        )


def _by_wave(reading: Reading) -> Mapping[int, list[Application]]:
    """The Applications by the wave of the root in which they, or what delivers them, come."""
    known = {each.name: each for each in reading.applications}
    found: dict[int, list[Application]] = defaultdict(list)
    for each in reading.applications:
        top, seen = each, {each.name}
        while top.parent in known and known[top.parent].parent and top.parent not in seen:
            seen.add(top.parent)
            top = known[top.parent]
        if each.parent:
            found[wave_of(top.resource.body).number].append(each)
    return found


def _symptoms(application: Application, reading: Reading, live: Snapshot, commit: str) -> Iterator[Symptom]:
    key = application.resource.key
    body = live.objects.get(key)
    yield from symptoms_of([application.resource], live)
    if body is not None:
        status = text(at(body, "status", "sync", "status")) or "without a sync status"
        if status != "Synced":
            yield Symptom(State.UNHEALTHY, f"{key} is {status}{_operation(body)}")
        yield from _revisions(application, body, commit)
    own = [each for each in reading.resources if each.application == application.name]
    yield from symptoms_of([each for each in own if each.key.kind != "Application"], live, application)


def _operation(body: Mapping[str, Any]) -> str:
    """What Argo CD's last operation says."""
    state = mapping(at(body, "status", "operationState"))
    return f": {text(state.get('phase'))} {text(state.get('message'))}".rstrip() if state else ""


def _revisions(application: Application, body: Mapping[str, Any], commit: str) -> Iterator[Symptom]:
    """A chart must be at its version, and everything from Git at the root's commit."""
    sync = mapping(at(body, "status", "sync"))
    several = sync.get("revisions")
    found: Sequence[Any] = several if isinstance(several, list) and several else [sync.get("revision")]
    for source, revision in zip(application.sources, found, strict=False):
        wanted = text(source.get("targetRevision")) if source.get("chart") else commit
        if wanted and text(revision) and text(revision) != wanted:
            what = text(source.get("chart")) or text(source.get("path"))
            said = f"{application.resource.key}: {what} is at {text(revision)}, and should be at {wanted}"
            yield Symptom(State.DIFFERS, said)


def _commit(roots: Sequence[Application], live: Snapshot) -> str:
    """The commit that the one root is at; "" when that is not known."""
    found = [live.objects.get(root.resource.key) for root in roots]
    return text(at(found[0], "status", "sync", "revision")) if len(found) == 1 and found[0] is not None else ""


def root_row(reading: Reading, live: Snapshot, here: Collection[str] = ()) -> Row:
    """The root Application: whether Argo CD has got through its waves, and at which commit.

    `here` are the names of what is checked out: the cluster may run another commit than the one that is compared.
    """
    symptoms = []
    commit = _commit([each for each in reading.applications if not each.parent], live)
    other = "" if not here or commit in here else ", which is not what is checked out here"
    for root in (each for each in reading.applications if not each.parent):
        body = live.objects.get(root.resource.key)
        if body is None:
            symptoms.append(Symptom(State.MISSING, f"{root.resource.key} is not there"))
            continue
        status = text(at(body, "status", "sync", "status")) or "without a sync status"
        if status != "Synced":
            symptoms.append(Symptom(State.UNHEALTHY, f"{root.resource.key} is {status}{_operation(body)}"))
        if ill := ailment(root.resource.key, body):
            symptoms.append(Symptom(State.UNHEALTHY, f"{root.resource.key} {ill}"))
    return Row("root Application", tuple(symptoms), seen=f"through all waves, at {commit[:12] or 'no commit'}{other}")
