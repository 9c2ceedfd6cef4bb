"""GS180: charts of one cluster are told the same name of it, and the same region."""

from typing import Any

BALANCER = {"clusterName": "prod", "region": "eu-west-1"}


def told(world: Any, name: str, region: str = "eu-west-1") -> list[str]:
    values = {"autoDiscovery": {"clusterName": name}, "awsRegion": region}
    world.root().chart("alb", "aws-load-balancer-controller", "1.13.4", BALANCER)
    world.chart("autoscaler", "cluster-autoscaler", "9.53.0", values)
    found: list[str] = world.messages("GS180")
    return found


def test_one_name(world: Any) -> None:
    assert told(world, "prod") == []


def test_another_name(world: Any) -> None:
    (message,) = told(world, "test")
    assert message.startswith("Application argocd/autoscaler tells cluster-autoscaler cluster name test, and ")
    assert message.endswith("Application argocd/alb tells prod.")


def test_another_region(world: Any) -> None:
    assert len(told(world, "prod", "eu-west-2")) == 1


def test_a_name_that_is_filled_in_later(world: Any) -> None:
    assert told(world, "${CLUSTER}") == []
