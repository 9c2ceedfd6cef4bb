"""GS505: a pod is one that its namespace's Pod Security level admits."""

from typing import Any

import pytest

from tests.rules.machines import workload

HARD = (
    "securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsNonRoot: true, "
    "seccompProfile: {type: RuntimeDefault}}"
)


def told(world: Any, level: str, spec: str = "", container: str = "") -> list[str]:
    labels = f"{{pod-security.kubernetes.io/enforce: {level}}}"
    world.objects(f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: shop, labels: {labels}}}")
    found: list[str] = world.root(text=workload(spec=spec, container=container)).messages("GS505")
    return found


def test_a_hardened_pod_under_restricted(world: Any) -> None:
    assert told(world, "restricted", container=HARD) == []


def test_a_plain_pod_under_restricted(world: Any) -> None:
    (found,) = told(world, "restricted")
    assert found == (
        "Namespace shop enforces restricted, and Deployment shop/web has "
        "no allowPrivilegeEscalation: false in container main; capabilities not dropped in container main; "
        "no runAsNonRoot: true for container main; no seccompProfile RuntimeDefault for container main."
    )


def test_a_plain_pod_under_baseline_or_privileged(new_world: Any) -> None:
    assert told(new_world(), "baseline") == []
    assert told(new_world(), "privileged", "hostNetwork: true") == []


@pytest.mark.parametrize(
    ("spec", "container", "words"),
    [
        ("hostNetwork: true", "", "hostNetwork"),
        ("volumes: [{name: host, hostPath: {path: /}}]", "", "hostPath volume host"),
        ("", "securityContext: {privileged: true}", "privileged container main"),
        ("", "securityContext: {capabilities: {add: [NET_ADMIN, CHOWN]}}", "capabilities NET_ADMIN of container main"),
        ("", "ports: [{containerPort: 80, hostPort: 80}]", "hostPort 80 of container main"),
        ("securityContext: {seccompProfile: {type: Unconfined}}", "", "seccompProfile Unconfined"),
        ("securityContext: {sysctls: [{name: net.core.somaxconn, value: '1'}]}", "", "sysctl net.core.somaxconn"),
    ],
)
def test_what_baseline_forbids(world: Any, spec: str, container: str, words: str) -> None:
    (found,) = told(world, "baseline", spec, container)
    assert found == f"Namespace shop enforces baseline, and Deployment shop/web has {words}."


def test_init_containers_and_other_volumes_count(world: Any) -> None:
    spec = "initContainers: [{name: first, image: 'x:1'}], volumes: [{name: v, nfs: {server: a, path: /}}]"
    (found,) = told(world, "restricted", spec, HARD)
    assert "nfs volume v; no allowPrivilegeEscalation: false in container first" in found


def test_a_namespace_without_a_level(world: Any) -> None:
    assert world.root(text=workload(spec="hostNetwork: true")).messages("GS505") == []
