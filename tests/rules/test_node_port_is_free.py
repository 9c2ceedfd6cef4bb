"""GS230: each node port is one Service's, and within the range of the cluster."""

from typing import Any

from tests.rules.manifests import manifest


def service(name: str, port: int, protocol: str = "TCP", kind: str = "NodePort") -> str:
    ports = f"[{{port: 80, nodePort: {port}, protocol: {protocol}}}]"
    return manifest("Service", name, f"spec: {{type: {kind}, ports: {ports}}}")


def test_ports_of_their_own(world: Any) -> None:
    text = service("a", 30080) + service("b", 30080, "UDP") + service("c", 0) + service("d", 0) + service("e", 32767)
    assert world.root(text=text).messages("GS230") == []


def test_a_port_that_another_service_has(world: Any) -> None:
    (told,) = world.root(text=service("a", 30080) + service("b", 30080, kind="LoadBalancer")).messages("GS230")
    assert told == "Service shop/b asks for node port 30080 (TCP), which Service shop/a has."


def test_a_port_outside_of_the_range(world: Any) -> None:
    (found,) = world.root(text=service("a", 8080)).findings("GS230")
    assert found.message == "Service shop/a asks for node port 8080, outside of 30000-32767."
    assert found.severity == "warning"


def test_a_service_inside_the_cluster_has_none(world: Any) -> None:
    assert world.root(text=service("a", 80, kind="ClusterIP")).messages("GS230") == []
