"""GS214: a Service selects pods, and sends to a port that they listen on."""

from typing import Any

import pytest

from tests.rules.manifests import chart, container, manifest, workload


def service(selector: str = "{app: web}", port: str = "port: 80, targetPort: http") -> str:
    return manifest("Service", "web", f"spec: {{selector: {selector}, ports: [{{{port}}}]}}")


PODS = workload(container("ports: [{name: http, containerPort: 8080}]"))


@pytest.mark.parametrize(
    "port", ["port: 80, targetPort: http", "port: 80, targetPort: 8080", "port: 8080", "port: 15020"]
)
def test_pods_and_a_port_of_theirs(world: Any, port: str) -> None:
    assert world.root(text=PODS + service(port=port)).messages("GS214") == []


def test_a_name_that_no_container_declares(world: Any) -> None:
    (found,) = world.root(text=PODS + service(port="port: 80, targetPort: web")).findings("GS214")
    assert found.message == (
        "Service shop/web sends to port web of Deployment shop/web, whose containers name http (8080)."
    )
    assert found.severity == "error"


def test_a_number_that_no_container_declares_is_likely_wrong(new_world: Any) -> None:
    (found,) = new_world().root(text=PODS + service(port="port: 80")).findings("GS214")
    assert found.message == (
        "Service shop/web sends to port 80 of Deployment shop/web, whose containers declare http (8080)."
    )
    assert found.severity == "warning"
    silent = workload(container("env: []"))
    assert new_world().root(text=silent + service(port="port: 80")).messages("GS214") == []


def test_a_selector_that_no_pod_carries_tells_which_is_nearest(world: Any) -> None:
    (found,) = world.root(text=PODS + service("{app: web, tier: front}")).findings("GS214")
    assert found.message == (
        "Service shop/web selects app=web, tier=front, and no pod of its namespace carries that. "
        "Deployment shop/web differs in tier (none)."
    )
    assert found.severity == "warning"


def test_pods_that_nobody_read(new_world: Any) -> None:
    assert new_world().root(text=service()).app("chart", **chart()).messages("GS214") == []
    custom = manifest("Database", "db", api="example.org/v1")
    assert new_world().root(text=service() + custom).messages("GS214") == []
    cluster = manifest("Cluster", "db", api="postgresql.cnpg.io/v1")
    assert new_world().root(text=service() + cluster).messages("GS214") == []


def test_a_service_without_a_selector_has_endpoints_of_its_own(world: Any) -> None:
    assert world.root(text=service("{}")).messages("GS214") == []


def test_a_second_number_may_be_one_that_nobody_declared(world: Any) -> None:
    two = service().replace("[{port: 80, targetPort: http}]", "[{name: a, port: 8080}, {name: b, port: 9090}]")
    (found,) = world.root(text=PODS + two).findings("GS214")
    assert found.severity == "info"


def test_a_name_of_a_second_port_closes_that_port_only(world: Any) -> None:
    two = service(port="name: http, port: 80, targetPort: http}, {name: admin, port: 81, targetPort: admin")
    (found,) = world.root(text=PODS + two).findings("GS214")
    assert found.severity == "warning"
    assert found.message == (
        "Service shop/web sends to port admin of Deployment shop/web, whose containers name http (8080)."
    )
    assert found.consequence.startswith("The Service has no endpoint for this port")
