"""GS222: at most one StorageClass is the default."""

from typing import Any


def storage(name: str, default: str) -> str:
    note = f"annotations: {{storageclass.kubernetes.io/is-default-class: '{default}'}}"
    return f"apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {{name: {name}, {note}}}\n---\n"


def test_one(world: Any) -> None:
    assert world.root(text=storage("gp3", "true") + storage("gp2", "false")).messages("GS222") == []


def test_two(world: Any) -> None:
    (told,) = world.root(text=storage("gp3", "true") + storage("gp2", "true")).messages("GS222")
    assert told == "gp2, gp3 are all the default StorageClass."
