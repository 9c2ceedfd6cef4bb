"""The task list: which objects give tasks under which request."""

from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.retry import duration
from groundswell.sync.delivery import delivery_of
from groundswell.sync.live import Live
from groundswell.sync.task import Task
from groundswell.sync.tasklist import Request, tasks_of
from groundswell.sync.trace import Trace
from tests.vectors.sync_platforms import application, key, thing


def tasks(
    objects: list[Resource], request: Request | None = None, *, exists: bool = True, live: Any = (), **options: Any
) -> list[Task]:
    delivery = delivery_of(application(**options), tuple(objects))
    return tasks_of(delivery, objects, live, request or Request(), namespace_exists=exists)


def names(found: list[Task]) -> list[str]:
    return [task.key.name for task in found]


OBJECTS = [thing("Job", "hook", hook="PreSync"), thing("Secret", "plain"), thing("Secret", "left out", hook="Skip")]


def test_hooks_run_in_a_whole_sync() -> None:
    assert names(tasks(OBJECTS)) == ["hook", "plain"]


def test_hooks_are_left_out_under_the_apply_strategy() -> None:
    assert names(tasks(OBJECTS, Request(hooks=False))) == ["plain"]


def test_hooks_are_left_out_when_the_operation_names_objects() -> None:
    assert names(tasks(OBJECTS, Request(only=frozenset({key("Secret", "plain"), key("Job", "hook")})))) == ["plain"]


def test_a_live_object_without_target_is_pruned_unless_it_is_a_hook() -> None:
    old, hook = thing("Secret", "old", 4), thing("Job", "old hook", hook="PreSync")
    live = [Live(each.key, each.body, "argocd/root", 0, Trace(), False) for each in (old, hook)]
    (found,) = tasks([], live=live)
    assert (found.key, found.prune, found.wave, found.phase) == (old.key, True, 4, "Sync")


def test_every_target_without_namespace_gets_the_destination_cluster_scoped_ones_too() -> None:
    found = {task.key.name: task.namespace for task in tasks([thing("ClusterRole", "r")], destination="dest")}
    assert found == {"r": "dest"}


def test_a_namespace_is_made_in_pre_sync_if_it_is_missing_or_managed() -> None:
    made = {"destination": "dest", "syncOptions": ["CreateNamespace=true"]}
    plain = [thing("Secret", "s", -5, namespace="dest")]
    (first, _) = tasks(plain, exists=False, **made)
    assert (first.key, first.phase, first.wave) == (key("Namespace", "dest"), "PreSync", 0)
    assert names(tasks(plain, exists=True, **made)) == ["s"]
    managed = tasks(plain, exists=True, **made, managedNamespaceMetadata={"labels": {"a": "b"}})
    assert names(managed) == ["dest", "s"]
    assert managed[0].body["metadata"]["annotations"] == {"argocd.argoproj.io/sync-options": "ServerSideApply=true"}


def test_a_namespace_among_the_targets_is_not_made_again() -> None:
    own = thing("Namespace", "dest", 9)
    (found,) = tasks([own], exists=False, destination="dest", syncOptions=["CreateNamespace=true"])
    assert (found.phase, found.wave) == ("Sync", 9)


def test_durations_are_read_as_go_writes_them() -> None:
    found = {text: duration(text, -1) for text in ("5s", "1m30s", "1h", "250ms", "7", "", "5 s", "x", "1.5m")}
    assert found == {"5s": 5, "1m30s": 90, "1h": 3600, "250ms": 0.25, "7": 7, "": -1, "5 s": -1, "x": -1, "1.5m": 90}
    assert [duration(12, -1), duration(True, -1), duration(None, -1)] == [12, -1, -1]
