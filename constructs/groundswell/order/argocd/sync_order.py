"""Phase, wave and rank of the objects of one Application, with Argo CD's own adjustment for Namespaces and CRDs."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from groundswell.manifests.kind_rank import rank_of
from groundswell.manifests.resource import Resource
from groundswell.manifests.wave import string_annotations, wave_of
from groundswell.order.argocd.phase import HELM_HOOK, HOOK, phases
from groundswell.order.tree import at, text


class Task(NamedTuple):
    """Where one object runs in its Application's sync."""

    phase: int
    wave: int
    rank: int


def sync_order(resources: Sequence[Resource], destination_namespace: str) -> list[Task]:
    """The task of each object, in the order given. Objects that run in several phases get the earliest.

    Argo CD moves a Namespace (a CRD) that stands later than the first object living in it (of its kind) directly before
    that object, into its wave and phase; only within one Application. It counts an object without a namespace, even a
    cluster-scoped one, to the Application's destination namespace, but never a Namespace itself.
    """
    tasks = [_task(resource) for resource in resources]
    for keyed, referring in (
        (_namespace, lambda each: each.key.namespace or destination_namespace),
        (_defined, lambda each: f"{each.key.group}/{each.key.kind}"),
    ):
        _adjust(resources, tasks, keyed, referring)
    return tasks


def _task(resource: Resource) -> Task:
    annotations = resource.annotations
    rank = rank_of(resource.key.kind)
    if not annotations:
        return Task(0, 0, rank)
    hook = HOOK in annotations or HELM_HOOK in annotations
    run_in = phases(string_annotations(resource.body)) if hook else ()
    return Task(int(run_in[0]) if run_in else 0, wave_of(resource.body).number, rank)


def _adjust(
    resources: Sequence[Resource],
    tasks: list[Task],
    keyed: Callable[[Resource], str],
    referring: Callable[[Resource], str],
) -> None:
    providers = {key: index for index, each in enumerate(resources) if (key := keyed(each))}
    if not providers:
        return
    first: dict[str, Task] = {}
    for index, each in enumerate(resources):
        if keyed(each):  # one Namespace does not pull another, although both count to the destination namespace
            continue
        key = referring(each)
        if key in providers and (key not in first or tasks[index] < first[key]):
            first[key] = tasks[index]
    for key, referrer in first.items():
        if referrer < tasks[providers[key]]:
            tasks[providers[key]] = referrer._replace(rank=referrer.rank - 1)


def _namespace(resource: Resource) -> str:
    return resource.key.name if resource.key.kind == "Namespace" and not resource.key.group else ""


def _defined(resource: Resource) -> str:
    if resource.key.kind != "CustomResourceDefinition":
        return ""
    group, kind = at(resource.body, "spec", "group"), at(resource.body, "spec", "names", "kind")
    return f"{text(group)}/{text(kind)}"
