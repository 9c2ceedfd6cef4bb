"""Synthesised objects against live ones: there, healthy, as written down."""

from collections.abc import Iterable, Iterator

from groundswell.live.health import ailment
from groundswell.live.row import State, Symptom
from groundswell.live.snapshot import Snapshot
from groundswell.live.subset import differences
from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.ignored import ignores
from groundswell.sync.hooks import is_hook, is_skipped

MOST = 3
"""How many fields of one object are told."""


def symptoms_of(
    resources: Iterable[Resource], live: Snapshot, application: Application | None = None
) -> Iterator[Symptom]:
    """What is wrong with each resource. Hooks are left out: Argo CD deletes them when they have run."""
    for resource in resources:
        if not (is_hook(resource.body) or is_skipped(resource.body)):
            yield from _symptoms(resource, live, application)


def _symptoms(resource: Resource, live: Snapshot, application: Application | None) -> Iterator[Symptom]:
    key = resource.key
    body = live.objects.get(key)
    if body is None:
        unknown = (key.group, key.kind) in live.unknown
        yield Symptom(
            State.MISSING, f"{key} is not there" + (": the cluster does not know its kind" if unknown else "")
        )
        return
    if ill := ailment(key, body):
        yield Symptom(State.UNHEALTHY, f"{key} {ill}")
    found = differences(resource.body, body, lambda field: ignores(application, resource, field))
    for each in found[:MOST]:
        yield Symptom(State.DIFFERS, f"{key}: {each} ({resource.location})")
    if len(found) > MOST:
        yield Symptom(State.DIFFERS, f"{key}: and {len(found) - MOST} more fields")
