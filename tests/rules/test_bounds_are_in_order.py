"""GS410: a least number is not above the wished one, and that is not above the most."""

from typing import Any

import pytest

from tests.rules.machines import template
from tests.rules.test_nodes_hold_their_pods import scaler


def group(least: Any, wished: Any, most: Any) -> dict[str, Any]:
    scaling = {"MinSize": least, "DesiredSize": wished, "MaxSize": most}
    given = {name: value for name, value in scaling.items() if value is not None}
    return {"Type": "AWS::EKS::Nodegroup", "Properties": {"ScalingConfig": given}}


@pytest.mark.parametrize("sizes", [(1, 2, 3), (2, 2, 2), (None, 2, 3), (1, None, 3), ("1", {"Ref": "Size"}, "3")])
def test_in_order(world: Any, sizes: tuple[Any, ...]) -> None:
    assert world.stack("n", template(G=group(*sizes))).messages("GS410") == []


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ((3, 2, 5), "has MinSize 3, which is above its DesiredSize 2."),
        ((1, 6, 5), "has DesiredSize 6, which is above its MaxSize 5."),
        (("4", {"Ref": "Size"}, "3"), "has MinSize 4, which is above its MaxSize 3."),
    ],
)
def test_out_of_order(world: Any, sizes: tuple[Any, ...], told: str) -> None:
    (found,) = world.stack("n", template(G=group(*sizes))).messages("GS410")
    assert found.endswith(told)


def test_an_autoscaling_group_writes_its_numbers_as_texts(world: Any) -> None:
    sizes = {"MinSize": "3", "DesiredCapacity": "2", "MaxSize": "4"}
    world.stack("n", template(G={"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": sizes}))
    assert "MinSize 3, which is above its DesiredCapacity 2" in world.messages("GS410")[0]


def test_an_autoscaler(new_world: Any) -> None:
    (told,) = new_world().root(text=scaler(2, 3)).messages("GS410")
    assert told == "HorizontalPodAutoscaler shop/web has minReplicas 3, which is above its maxReplicas 2."
    assert new_world().root(text=scaler(3, 3)).messages("GS410") == []
