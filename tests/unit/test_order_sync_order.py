"""Phase and wave of the objects of one Application, where Argo CD moves Namespaces and definitions."""

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.sync_order import Task, sync_order
from tests.vectors.sync_platforms import definition, thing


def placed(objects: list[Resource], destination: str = "home") -> dict[str, tuple[int, int]]:
    """Phase and wave by name."""
    tasks: list[Task] = sync_order(objects, destination)
    return {each.key.name: (task.phase, task.wave) for each, task in zip(objects, tasks, strict=True)}


def test_a_namespace_comes_with_the_first_object_in_it() -> None:
    found = placed([thing("Namespace", "team", 10), thing("Job", "j", 2, namespace="team", hook="PreSync")])
    assert found == {"team": (-1, 2), "j": (-1, 2)}


def test_the_destination_namespace_comes_with_the_first_cluster_scoped_object() -> None:
    assert placed([thing("Namespace", "home", 10), thing("ClusterRole", "r", 3)])["home"] == (0, 3)


def test_another_namespace_does_not_pull_the_destination_namespace() -> None:
    """The other one has no namespace either, but Argo CD counts what can be pulled never among what pulls."""
    found = placed([thing("Namespace", "home", 10), thing("Namespace", "first", -5)])
    assert found == {"home": (0, 10), "first": (0, -5)}


def test_a_definition_comes_with_the_first_object_of_its_kind() -> None:
    crd = definition("external-secrets.io", "ExternalSecret", 20)
    found = placed([crd, thing("ExternalSecret", "e", 5, namespace="home")])
    assert found[crd.key.name] == (0, 5)
