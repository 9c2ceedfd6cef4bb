"""GS246: containers, volumes and mount paths of a pod have names of their own."""

from typing import Any

import pytest

from tests.rules.manifests import container, workload

GOOD = container("ports: [{name: a, containerPort: 1}, {containerPort: 2}, {containerPort: 3}]")
BAD = (
    ("containers: [{name: web}, {name: web}]", "containers called web"),
    ("containers: [{name: web}], initContainers: [{name: web}]", "containers called web"),
    ("containers: [], volumes: [{name: v, emptyDir: {}}, {name: v, emptyDir: {}}]", "volumes called v"),
    (container("volumeMounts: [{name: a, mountPath: /x}, {name: b, mountPath: /x}]"), "mounts of container web at /x"),
    (container("ports: [{name: p, containerPort: 1}, {name: p, containerPort: 2}]"), "ports of container web called p"),
)


def test_names_of_their_own(world: Any) -> None:
    assert world.root(text=workload(GOOD)).messages("GS246") == []


@pytest.mark.parametrize(("pods", "what"), BAD)
def test_a_name_that_stands_twice(world: Any, pods: str, what: str) -> None:
    assert world.root(text=workload(pods)).messages("GS246") == [f"Deployment shop/web has two {what}."]
