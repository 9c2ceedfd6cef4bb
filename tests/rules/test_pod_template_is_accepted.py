"""GS527: a pod template is one that the API server accepts."""

from typing import Any

import pytest

from tests.rules.machines import workload


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS527")
    return found


def test_plain_workloads(world: Any) -> None:
    job = workload("j", "restartPolicy: Never", kind="Job")
    container = "ports: [{name: http, containerPort: 80}], resources: {requests: {cpu: 1}, limits: {cpu: '1'}}"
    assert told(world, workload(container=container) + job + workload("d", kind="DaemonSet")) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (workload("j", kind="Job"), "Job shop/j has restartPolicy Always (where nothing is said), and a job's is"),
        (workload(spec="restartPolicy: Never"), "has restartPolicy Never, and a Deployment's is Always"),
        (
            workload().replace("matchLabels: {app: web}", "matchLabels: {app: other}"),
            "selects app=other that its own pods",
        ),
        (workload(spec="initContainers: [{name: main, image: 'x:1'}]"), "has two containers called main"),
        (workload(spec="volumes: [{name: a, emptyDir: {}}, {name: a, emptyDir: {}}]"), "has two volumes called a"),
        (workload(container="ports: [{name: a, containerPort: 1}, {name: a, containerPort: 2}]"), "two ports called a"),
        (workload(container="ports: [{name: a-very-long-port-name, containerPort: 1}]"), "15 characters are allowed"),
        (
            workload(container="resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}"),
            "asks for memory 2Gi in container main, more than its limit 1Gi",
        ),
        (
            workload(spec="hostNetwork: true", container="ports: [{containerPort: 80, hostPort: 81}]"),
            "uses the host's network, and hostPort 81 is not containerPort 80",
        ),
    ],
)
def test_what_the_api_server_refuses(world: Any, text: str, words: str) -> None:
    (found,) = told(world, text)
    assert words in found


def test_odd_values_are_the_schemas_matter(world: Any) -> None:
    assert told(world, workload(container="resources: {requests: {memory: lots}, limits: 7}, ports: {a: b}")) == []
