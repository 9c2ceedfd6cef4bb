"""GS246: a container mounts one thing at a path."""

from typing import Any

from tests.rules.manifests import container, workload


def mounts(*paths: str) -> str:
    listed = ", ".join(f"{{name: v{index}, mountPath: {path}}}" for index, path in enumerate(paths))
    return workload(container(f"volumeMounts: [{listed}]"))


def test_paths_of_their_own(world: Any) -> None:
    assert world.root(text=mounts("/a", "/a/b", "/c")).messages("GS246") == []


def test_two_things_at_one_path(world: Any) -> None:
    (told,) = world.root(text=mounts("/a", "/a")).messages("GS246")
    assert told == "Container web of Deployment shop/web mounts 2 things at /a."
