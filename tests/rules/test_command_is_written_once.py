"""GS510: a container's arguments do not repeat its command."""

from typing import Any

import pytest

from tests.rules.machines import workload


def told(world: Any, container: str) -> list[tuple[str, str]]:
    found = world.root(text=workload(container=container)).findings("GS510")
    return [(str(each.severity), each.message) for each in found]


@pytest.mark.parametrize(
    "container",
    [
        "command: [sh, -c], args: ['server --a=1']",
        "command: [server, --a=1], args: [--b=2]",
        "args: [server]",
        "command: [server]",
        "command: [tini, --], args: [server]",
        "command: [server, --a=1], args: [--a=1]",
        "command: 7, args: {}",
    ],
)
def test_written_once(world: Any, container: str) -> None:
    assert told(world, container) == []


def test_the_program_again(world: Any) -> None:
    assert told(world, "command: [server, --insecure], args: [/usr/local/bin/server]") == [
        (
            "error",
            "Container main of Deployment shop/web runs server, and its arguments begin with "
            "/usr/local/bin/server again.",
        )
    ]


def test_a_flag_with_two_values(world: Any) -> None:
    ((severity, message),) = told(world, "command: [server, --port=80], args: [--port=81]")
    assert severity == "warning"
    assert message == "Container main of Deployment shop/web has --port in its command and again in its arguments."
