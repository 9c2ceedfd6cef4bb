"""GS528: a program's heap fits into its container's memory limit."""

from typing import Any

import pytest

from tests.rules.machines import workload

LIMIT = "resources: {limits: {memory: 512Mi}}"


def told(world: Any, container: str) -> list[str]:
    found: list[str] = world.root(text=workload(container=f"{LIMIT}, {container}")).messages("GS528")
    return found


@pytest.mark.parametrize(
    "container",
    [
        "env: [{name: JAVA_OPTS, value: '-Xms128m -Xmx384m'}]",
        "args: [node, --max-old-space-size=400, app.js]",
        "env: [{name: GOMEMLIMIT, value: 400MiB}]",
        "env: [{name: JAVA_OPTS, value: -XX:MaxRAMPercentage=75}]",
        "env: [{name: A, value: 7}]",
    ],
)
def test_a_heap_with_room_around_it(world: Any, container: str) -> None:
    assert told(world, container) == []


@pytest.mark.parametrize(
    ("container", "words"),
    [
        ("env: [{name: JAVA_TOOL_OPTIONS, value: '-Xms128m -Xmx1g'}]", "a heap of 1024Mi (JAVA_TOOL_OPTIONS)"),
        ("command: [java, -Xmx512M, -jar, a.jar]", "a heap of 512Mi (arguments)"),
        ("env: [{name: NODE_OPTIONS, value: --max-old-space-size=2048}]", "a heap of 2048Mi (NODE_OPTIONS)"),
        ("env: [{name: GOMEMLIMIT, value: 1GiB}]", "a heap of 1024Mi (GOMEMLIMIT)"),
    ],
)
def test_a_heap_as_large_as_the_limit(world: Any, container: str, words: str) -> None:
    (found,) = told(world, container)
    assert found == f"Container main of Deployment shop/web has {words} under a limit of 512Mi."


def test_without_a_limit(world: Any) -> None:
    text = workload(container="env: [{name: JAVA_OPTS, value: -Xmx9g}]")
    assert world.root(text=text).messages("GS528") == []
