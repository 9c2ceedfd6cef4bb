"""GS490: a claim asks for a mode that its volumes have."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, deployment


def told(world: Any, mode: str, name: str, more: str = "") -> list[str]:
    claim = custom("v1", "PersistentVolumeClaim", "data", "shop", {"accessModes": [mode], "storageClassName": name})
    volumes = [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]
    found: list[str] = world.root(text=more + claim + deployment("web", "shop", volumes=volumes)).messages("GS490")
    return found


@pytest.mark.parametrize(("mode", "name"), [("ReadWriteOnce", "gp3"), ("ReadWriteMany", "efs")])
def test_a_mode_that_it_has(world: Any, mode: str, name: str) -> None:
    assert told(world, mode, name) == []


def test_a_mode_that_it_lacks(world: Any) -> None:
    assert told(world, "ReadWriteMany", "gp3") == [
        "Claim data of Deployment shop/web asks for ReadWriteMany of class gp3, "
        "whose volumes are EBS's, for one node at a time."
    ]


def test_what_the_class_says_counts(world: Any) -> None:
    efs = custom("storage.k8s.io/v1", "StorageClass", "gp3", "", {}, provisioner="efs.csi.aws.com")
    assert told(world, "ReadWriteMany", "gp3", efs) == []
