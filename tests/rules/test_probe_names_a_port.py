"""GS517: a port that a probe names is one of its container's."""

from typing import Any

from tests.rules.machines import workload


def told(world: Any, container: str) -> list[str]:
    found: list[str] = world.root(text=workload(container=container)).messages("GS517")
    return found


def test_the_name_of_a_port(world: Any) -> None:
    assert (
        told(world, "ports: [{name: http, containerPort: 80}], readinessProbe: {httpGet: {path: /, port: http}}") == []
    )


def test_a_name_that_no_port_has(new_world: Any) -> None:
    assert told(
        new_world(), "ports: [{name: http, containerPort: 80}], livenessProbe: {httpGet: {path: /, port: web}}"
    ) == ["The livenessProbe of container main of Deployment shop/web asks port web, and its ports are http."]
    (found,) = told(new_world(), "readinessProbe: {tcpSocket: {port: http}}")
    assert found.endswith("asks port http, and its ports are none with a name.")


def test_a_number_and_other_probes(world: Any) -> None:
    assert told(world, "readinessProbe: {httpGet: {port: 8080}}, livenessProbe: {exec: {command: [x]}}") == []
    assert told(world, "readinessProbe: {httpGet: {port: '8080'}}") == []
