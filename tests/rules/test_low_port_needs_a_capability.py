"""GS450: who is not root listens on a port from 1024 up, or may bind lower ones."""

from typing import Any

from tests.rules.machines import workload


def told(world: Any, container: str, spec: str = "") -> list[str]:
    found: list[str] = world.root(text=workload(spec=spec, container=container)).messages("GS450")
    return found


def test_a_high_port(world: Any) -> None:
    assert told(world, "ports: [{containerPort: 1024}], securityContext: {runAsUser: 101}") == []


def test_a_low_port(new_world: Any) -> None:
    assert told(new_world(), "ports: [{containerPort: 80}], securityContext: {runAsUser: 101}") == [
        "Container main of Deployment shop/web listens on port 80 as user 101."
    ]
    (found,) = told(new_world(), "ports: [{containerPort: 443}]", "securityContext: {runAsNonRoot: true}")
    assert found.endswith("listens on port 443 as a user that is not root.")


def test_who_may_bind_it(new_world: Any) -> None:
    low = "ports: [{containerPort: 80}]"
    added = "securityContext: {runAsUser: 101, capabilities: {add: [NET_BIND_SERVICE]}}"
    sysctl = "securityContext: {sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: '0'}], runAsUser: 101}"
    assert told(new_world(), f"{low}, {added}") == []
    assert told(new_world(), low, sysctl) == []
    assert told(new_world(), f"{low}, securityContext: {{runAsUser: 0}}") == []
    assert told(new_world(), low) == []
