"""GS421: an autoscaler that goes by a share of the requests finds requests."""

from typing import Any

from tests.rules.machines import workload
from tests.rules.test_namespace_has_room import limit


def scaler(metric: str) -> str:
    return f"""---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {{name: web, namespace: shop}}
spec: {{scaleTargetRef: {{kind: Deployment, name: web}}, maxReplicas: 3, metrics: [{metric}]}}
"""


SHARE = "{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}"
VALUE = "{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 100m}}}"


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS421")
    return found


def test_a_share_of_what_is_asked_for(new_world: Any) -> None:
    asks = workload(container="resources: {requests: {cpu: 100m}}")
    assert told(new_world(), asks + scaler(SHARE)) == []
    assert told(new_world(), workload() + scaler(SHARE) + limit("{type: Container, default: {cpu: 1}}")) == []


def test_a_share_of_nothing(world: Any) -> None:
    assert told(world, workload(container="resources: {requests: {memory: 1Gi}}") + scaler(SHARE)) == [
        "HorizontalPodAutoscaler shop/web scales by a share of cpu, "
        "which container main of Deployment shop/web does not ask for."
    ]


def test_every_container_counts(world: Any) -> None:
    two = workload(container="resources: {requests: {cpu: 1}}").replace(
        "containers: [", "containers: [{name: side, image: 'x:1'}, "
    )
    assert "which container side of Deployment shop/web" in told(world, two + scaler(SHARE))[0]


def test_an_absolute_value_or_another_target(new_world: Any) -> None:
    assert told(new_world(), workload() + scaler(VALUE)) == []
    assert told(new_world(), workload("other") + scaler(SHARE)) == []


def test_a_limit_range_from_elsewhere_may_fill_it_in(new_world: Any) -> None:
    text = workload() + scaler(SHARE)
    assert [each.severity for each in new_world().root(text=text).findings("GS421")] == ["warning"]
    assert [each.severity for each in new_world().step("cluster").root(text=text).findings("GS421")] == ["error"]
