"""GS518: what a Service sends requests to says when it is ready."""

from typing import Any

from tests.rules.machines import workload

SERVICE = "---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}}\n"


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS518")
    return found


def test_ready_when_it_says_so(world: Any) -> None:
    assert told(world, workload(container="readinessProbe: {tcpSocket: {port: 80}}") + SERVICE) == []


def test_ready_at_once(world: Any) -> None:
    assert told(world, workload() + SERVICE) == [
        "Service shop/web sends requests to Deployment shop/web, whose pods have no readinessProbe."
    ]


def test_nobody_calls_it(world: Any) -> None:
    assert told(world, workload()) == []


def test_peers_that_find_each_other_before_they_are_ready(world: Any) -> None:
    peers = SERVICE.replace("spec: {", "spec: {publishNotReadyAddresses: true, ")
    assert told(world, workload() + peers) == []


def test_a_single_pod_has_a_gap_in_any_case(new_world: Any) -> None:
    severities = [
        [each.severity for each in new_world().root(text=workload(replicas=count) + SERVICE).findings("GS518")]
        for count in (1, 2)
    ]
    assert severities == [["info"], ["warning"]]
