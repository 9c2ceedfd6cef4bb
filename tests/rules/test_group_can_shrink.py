"""GS418: a group of nodes can shrink to its least when nothing happens."""

from typing import Any

from tests.rules.machines import template, workload


def told(world: Any, replicas: int, most: int = 5) -> list[str]:
    scaling = {"MinSize": 1, "DesiredSize": 1, "MaxSize": most}
    group = {"Type": "AWS::EKS::Nodegroup", "Properties": {"InstanceTypes": ["t3.large"], "ScalingConfig": scaling}}
    pods = workload(replicas=replicas, container="resources: {requests: {cpu: 450m, memory: 1Gi}}")
    found: list[str] = world.stack("n", template(G=group)).root(text=pods).messages("GS418")
    return found


def test_what_fits_on_the_least(world: Any) -> None:
    assert told(world, 4) == []


def test_what_holds_the_nodes(world: Any) -> None:
    assert told(world, 9) == [
        "AWS::EKS::Nodegroup n/G may shrink to 1, and what can run only there asks with the least replicas for "
        "4050m / 9216Mi: 3 nodes."
    ]


def test_a_group_that_does_not_scale(world: Any) -> None:
    assert told(world, 9, 1) == []
