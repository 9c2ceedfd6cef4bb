"""GS438: subnets and the callers that a security group lets in lie in the network they are of."""

from typing import Any


def told(world: Any, subnet: Any = "10.0.1.0/24", caller: Any = "10.0.0.0/16", **more: Any) -> list[str]:
    entry = {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": caller}
    resources = {
        "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": subnet}},
        "G": {
            "Type": "AWS::EC2::SecurityGroup",
            "Properties": {"VpcId": {"Ref": "V"}, "SecurityGroupIngress": [entry]},
        },
        **more,
    }
    found: list[str] = world.root(text="").stack("n", {"Resources": resources}).messages("GS438")
    return found


def test_ranges_of_the_network(new_world: Any) -> None:
    for caller in ("10.0.3.0/24", "10.0.0.0/8", "0.0.0.0/0", "8.8.8.8/32", {"Ref": "P"}):
        assert told(new_world(), caller=caller) == []


def test_a_subnet_outside(world: Any) -> None:
    assert told(world, subnet="10.1.1.0/24") == [
        "AWS::EC2::Subnet n/S is 10.1.1.0/24, outside of its VPC's 10.0.0.0/16."
    ]


def test_callers_from_another_network(new_world: Any) -> None:
    assert told(new_world(), caller="10.1.0.0/16") == [
        "AWS::EC2::SecurityGroup n/G lets 10.1.0.0/16 in on port 5432, outside of its VPC's 10.0.0.0/16."
    ]
    peering = {"Type": "AWS::EC2::VPCPeeringConnection", "Properties": {}}
    assert told(new_world(), caller="10.1.0.0/16", Peering=peering) == []
