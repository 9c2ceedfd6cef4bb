"""GS530: a pod that waits before it ends has more time than it waits."""

from typing import Any

from tests.rules.machines import workload


def told(world: Any, stop: str, spec: str = "") -> list[str]:
    container = f"lifecycle: {{preStop: {{{stop}}}}}"
    found: list[str] = world.root(text=workload(spec=spec, container=container)).messages("GS530")
    return found


def test_time_enough(new_world: Any) -> None:
    assert told(new_world(), "sleep: {seconds: 15}") == []
    assert told(new_world(), "exec: {command: [sh, -c, 'sleep 40']}", "terminationGracePeriodSeconds: 60") == []
    assert told(new_world(), "httpGet: {path: /stop, port: 80}") == []


def test_no_time_left(new_world: Any) -> None:
    assert told(new_world(), "exec: {command: [sleep 30]}") == [
        "Container main of Deployment shop/web waits 30 s before it ends (preStop), and the pod has 30 s in all."
    ]
    (found,) = told(new_world(), "sleep: {seconds: 15}", "terminationGracePeriodSeconds: 10")
    assert "waits 15 s" in found and "has 10 s in all" in found
