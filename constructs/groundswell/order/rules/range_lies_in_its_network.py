"""GS438: subnets and the callers that a security group lets in lie in the network they are of."""

import ipaddress
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings
from groundswell.order.view import View

rule = Rule(
    id="GS438",
    severity=Severity.WARNING,
    sentence="Subnets and the callers that a security group lets in lie in the network they are of.",
    consequence="Nobody calls from there: the connections that the rule was written for time out.",
    fix="Derive the range from the VPC's own.",
)

_WAYS_IN = (
    *("AWS::EC2::VPCPeeringConnection", "AWS::EC2::TransitGatewayAttachment", "AWS::EC2::TransitGatewayVpcAttachment"),
    *("AWS::EC2::VPNGateway", "AWS::EC2::VPNConnection", "AWS::EC2::ClientVpnEndpoint", "AWS::EC2::VPCCidrBlock"),
)
"""What brings callers, or ranges, from outside of a VPC's first one (CloudFormation resource types of EC2)."""

_Network = ipaddress.IPv4Network


@rule.check
def ranges(view: View) -> Iterator[Finding]:
    if any(view.aws(each) for each in _WAYS_IN):
        return
    for subnet in view.aws("AWS::EC2::Subnet"):
        whole, part = _vpc(view, subnet), _network(at(subnet.body, "Properties", "CidrBlock"))
        if whole and part and not part.subnet_of(whole):
            message = f"{subnet} is {part}, outside of its VPC's {whole}."
            lost = "CloudFormation fails: the CIDR is invalid, and no machine is made."
            yield rule.finding(subnet, message, severity=Severity.ERROR, consequence=lost)
    for group in view.aws("AWS::EC2::SecurityGroup"):
        for entry in mappings(at(group.body, "Properties", "SecurityGroupIngress")):
            whole, part = _vpc(view, group), _network(entry.get("CidrIp"))
            if whole and part and part.is_private and part.prefixlen and not part.overlaps(whole):
                ports = "-".join(dict.fromkeys(str(entry.get(each)) for each in ("FromPort", "ToPort")))
                yield rule.finding(group, f"{group} lets {part} in on port {ports}, outside of its VPC's {whole}.")


def _vpc(view: View, each: Resource) -> _Network | None:
    found = referred_resource(view, each, at(each.body, "Properties", "VpcId"))
    return _network(at(found.body, "Properties", "CidrBlock")) if found else None


def _network(value: Any) -> _Network | None:
    try:
        return ipaddress.IPv4Network(value, strict=False) if isinstance(value, str) else None
    except ValueError:  # cfn-lint's business
        return None
