"""Security groups and their rules (Amazon EC2 API)."""

from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties
from groundswell.rehearsal.cloud.resources.network import tag_specifications

EVERYTHING_OUT = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
"""The rule that EC2 gives to every new group; CloudFormation takes it away when the template lists egress rules."""


@makes("AWS::EC2::SecurityGroup")
def security_group(maker: Maker, properties: Properties) -> Made:
    ec2 = maker.client("ec2")
    made = ec2.create_security_group(
        GroupName=properties.optional("GroupName", maker.name),
        Description=properties.take("GroupDescription"),
        VpcId=properties.take("VpcId"),
        TagSpecifications=tag_specifications(maker, properties, "security-group"),
    )
    outward = [_permission(rule) for rule in properties.inners("SecurityGroupEgress")]
    if outward:
        ec2.revoke_security_group_egress(GroupId=made["GroupId"], IpPermissions=[EVERYTHING_OUT])
        ec2.authorize_security_group_egress(GroupId=made["GroupId"], IpPermissions=outward)
    inward = [_permission(rule) for rule in properties.inners("SecurityGroupIngress")]
    if inward:
        ec2.authorize_security_group_ingress(GroupId=made["GroupId"], IpPermissions=inward)
    return Made(made["GroupId"], {"GroupId": made["GroupId"]})


@makes("AWS::EC2::SecurityGroupIngress")
def ingress(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").authorize_security_group_ingress(
        GroupId=properties.take("GroupId"), IpPermissions=[_permission(properties)]
    )
    return Made(made["SecurityGroupRules"][0]["SecurityGroupRuleId"])


@makes("AWS::EC2::SecurityGroupEgress")
def egress(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").authorize_security_group_egress(
        GroupId=properties.take("GroupId"), IpPermissions=[_permission(properties)]
    )
    return Made(made["SecurityGroupRules"][0]["SecurityGroupRuleId"])


def _permission(rule: Properties) -> dict[str, Any]:
    """A rule as the API takes it."""
    said = rule.some("Description")
    permission: dict[str, Any] = rule.some("IpProtocol", "FromPort", "ToPort")
    for cidr in rule.some("CidrIp").values():
        permission["IpRanges"] = [{"CidrIp": cidr, **said}]
    for group in rule.some("SourceSecurityGroupId", "DestinationSecurityGroupId").values():
        permission["UserIdGroupPairs"] = [{"GroupId": group, **said}]
    return permission
