"""GS114: an AWS resource exists before what refers to it."""

from typing import Any

VPC = {
    "Resources": {"Vpc": {"Type": "AWS::EC2::VPC"}},
    "Outputs": {"V": {"Value": {"Ref": "Vpc"}, "Export": {"Name": "v"}}},
}


def group(ref: str) -> dict[str, Any]:
    ingress = [{"SourceSecurityGroupId": {"Fn::GetAtt": [ref, "GroupId"]}}]
    return {"Type": "AWS::EC2::SecurityGroup", "Properties": {"SecurityGroupIngress": ingress}}


def test_exporters_are_deployed_before_importers(world: Any) -> None:
    nodes = {"Resources": {"S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Fn::ImportValue": "v"}}}}}
    verdict = world.stack("a-nodes", nodes).stack("network", VPC).verdict()
    assert verdict.graph.view.stacks == ("network", "a-nodes")
    assert [each for each in verdict.findings if each.severity == "error"] == []


def test_groups_that_name_each_other_are_a_ring(world: Any) -> None:
    world.stack("network", {"Resources": {"A": group("B"), "B": group("A")}})
    (finding,) = world.findings("GS111")
    assert finding.message == (
        "2 things wait for each other: AWS::EC2::SecurityGroup network/A, AWS::EC2::SecurityGroup network/B."
    )
    assert finding.lines[0] == (
        "AWS::EC2::SecurityGroup network/A (AWS stack 1) needs B of stack network, "
        "which AWS::EC2::SecurityGroup network/B brings (AWS stack 1) [applied, network:1]"
    )


def test_a_group_that_names_itself_is_no_ring(world: Any) -> None:
    assert world.stack("network", {"Resources": {"A": group("A")}}).verdict().findings == ()


def test_an_export_that_nobody_makes(world: Any) -> None:
    subnet = {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Fn::ImportValue": "w"}}}
    (finding,) = world.stack("nodes", {"Resources": {"S": subnet}}).findings("GS114")
    assert finding.severity == "info"
    assert finding.message == "the export w is not in this repository; AWS::EC2::Subnet nodes/S needs it."
