"""GS515: a pod has no rights over the node it runs on."""

from typing import Any

import pytest

from tests.rules.machines import workload


def told(world: Any, spec: str = "", container: str = "", kind: str = "Deployment") -> list[str]:
    found: list[str] = world.root(text=workload(spec=spec, container=container, kind=kind)).messages("GS515")
    return found


@pytest.mark.parametrize(
    ("spec", "container", "words"),
    [
        ("", "securityContext: {privileged: true}", "privileged container main"),
        ("hostPID: true, hostNetwork: true", "", "hostNetwork, hostPID"),
        ("volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}]", "", "the node's /var/run/docker.sock"),
        ("", "securityContext: {capabilities: {add: [SYS_ADMIN, CHOWN]}}", "capability SYS_ADMIN in container main"),
        ("", "securityContext: {runAsUser: 0}", "container main as root"),
    ],
)
def test_rights_over_the_node(world: Any, spec: str, container: str, words: str) -> None:
    assert told(world, spec, container) == [f"Deployment shop/web has {words}."]


def test_a_plain_pod(world: Any) -> None:
    assert told(world, "volumes: [{name: l, hostPath: {path: /var/log/app}}]") == []


def test_agents_and_namespaces_that_are_meant_for_it(new_world: Any) -> None:
    assert told(new_world(), "hostNetwork: true", kind="DaemonSet") == []
    meant = "{pod-security.kubernetes.io/enforce: privileged}"
    opened = new_world().objects(f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: shop, labels: {meant}}}")
    assert told(opened, "hostNetwork: true") == []
