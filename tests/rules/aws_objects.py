"""CloudFormation resources that the network's tests put together."""

from typing import Any


def template(**resources: Any) -> dict[str, Any]:
    return {"Resources": resources}


def group(*ingress: Any, **more: Any) -> dict[str, Any]:
    """A security group with these ingress rules."""
    return {"Type": "AWS::EC2::SecurityGroup", "Properties": {"SecurityGroupIngress": list(ingress), **more}}


def allow(first: int, last: int = 0, *, of: str = "", cidr: str = "", protocol: str = "tcp") -> dict[str, Any]:
    """One rule, for another group of the template or a range of addresses."""
    peer = {"SourceSecurityGroupId": {"Fn::GetAtt": [of, "GroupId"]}} if of else {"CidrIp": cidr}
    return {"IpProtocol": protocol, "FromPort": first, "ToPort": last or first, **peer}


def member(first: int, last: int, to: str, of: str, protocol: str = "tcp") -> dict[str, Any]:
    """A rule that stands on its own: into one group from another."""
    properties = {
        "GroupId": {"Ref": to},
        "IpProtocol": protocol,
        "FromPort": first,
        "ToPort": last,
        "SourceSecurityGroupId": {"Ref": of},
    }
    return {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": properties}


def instance(*groups: str) -> dict[str, Any]:
    return {"Type": "AWS::EC2::Instance", "Properties": {"SecurityGroupIds": [{"Ref": each} for each in groups]}}


def eks_nodes(*groups: str) -> dict[str, Any]:
    """An EKS cluster whose nodes carry groups of their own."""
    data = {"SecurityGroupIds": [{"Ref": each} for each in groups]}
    return {
        "Cluster": {"Type": "AWS::EKS::Cluster", "Properties": {"ResourcesVpcConfig": {}}},
        "Template": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": data}},
    }
