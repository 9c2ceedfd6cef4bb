"""GS417: the subnets of a node group have addresses for all its nodes, and for those of an upgrade."""

from typing import Any

from tests.rules.machines import template
from tests.rules.test_nodes_address_their_pods import plugin
from tests.rules.test_prefixes_are_used import OFF, ON


def told(world: Any, most: int, env: str, cidr: Any = "10.0.0.0/24") -> list[str]:
    scaling = {"MinSize": 1, "DesiredSize": 1, "MaxSize": most}
    group = {"InstanceTypes": ["t3.large"], "ScalingConfig": scaling, "Subnets": [{"Ref": "S"}]}
    resources = {
        "G": {"Type": "AWS::EKS::Nodegroup", "Properties": group},
        "S": {"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": cidr, "AvailabilityZone": "a"}},
        "C": plugin(env),
    }
    found: list[str] = world.stack("n", template(**resources)).messages("GS417")
    return found


def test_room_for_one_more(new_world: Any) -> None:
    assert told(new_world(), 6, ON) == []
    assert told(new_world(), 11, OFF) == []


def test_no_room_for_an_upgrade(new_world: Any) -> None:
    assert told(new_world(), 7, ON) == [
        "AWS::EKS::Nodegroup n/G may have 7 nodes and 1 more in an upgrade, each with 33 addresses of its own, "
        "and its subnets have 251."
    ]
    assert "each with 20 addresses" in told(new_world(), 12, OFF)[0]


def test_a_range_that_only_the_deployment_knows(world: Any) -> None:
    assert told(world, 99, ON, {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/16", 4, 8]}]}) == []
