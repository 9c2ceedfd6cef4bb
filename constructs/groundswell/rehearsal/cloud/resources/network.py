"""VPC, subnets, routes and gateways (Amazon EC2 API)."""

from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties


def tag_specifications(maker: Maker, properties: Properties, *kinds: str) -> list[dict[str, Any]]:
    """The tags of a resource as EC2 takes them, for each kind that the call makes."""
    tags = maker.tagged(properties)
    return [{"ResourceType": kind, "Tags": tags} for kind in kinds] if tags else []


@makes("AWS::EC2::VPC")
def vpc(maker: Maker, properties: Properties) -> Made:
    ec2 = maker.client("ec2")
    tags = tag_specifications(maker, properties, "vpc")
    made = ec2.create_vpc(CidrBlock=properties.take("CidrBlock"), TagSpecifications=tags)["Vpc"]
    for name in ("EnableDnsSupport", "EnableDnsHostnames"):
        for value in properties.some(name).values():
            ec2.modify_vpc_attribute(VpcId=made["VpcId"], **{name: {"Value": value}})
    return Made(made["VpcId"], {"VpcId": made["VpcId"], "CidrBlock": made["CidrBlock"]})


@makes("AWS::EC2::Subnet")
def subnet(maker: Maker, properties: Properties) -> Made:
    ec2 = maker.client("ec2")
    made = ec2.create_subnet(
        **properties.some("VpcId", "CidrBlock", "AvailabilityZone"),
        TagSpecifications=tag_specifications(maker, properties, "subnet"),
    )["Subnet"]
    public = bool(properties.optional("MapPublicIpOnLaunch", False))
    ec2.modify_subnet_attribute(SubnetId=made["SubnetId"], MapPublicIpOnLaunch={"Value": public})
    return Made(made["SubnetId"], {"SubnetId": made["SubnetId"], "AvailabilityZone": made["AvailabilityZone"]})


@makes("AWS::EC2::InternetGateway")
def internet_gateway(maker: Maker, properties: Properties) -> Made:
    tags = tag_specifications(maker, properties, "internet-gateway")
    made = maker.client("ec2").create_internet_gateway(TagSpecifications=tags)["InternetGateway"]
    return Made(made["InternetGatewayId"], {"InternetGatewayId": made["InternetGatewayId"]})


@makes("AWS::EC2::VPCGatewayAttachment")
def gateway_attachment(maker: Maker, properties: Properties) -> Made:
    ends = properties.some("InternetGatewayId", "VpcId")
    maker.client("ec2").attach_internet_gateway(**ends)
    return Made("|".join(ends.values()))


@makes("AWS::EC2::RouteTable")
def route_table(maker: Maker, properties: Properties) -> Made:
    tags = tag_specifications(maker, properties, "route-table")
    made = maker.client("ec2").create_route_table(VpcId=properties.take("VpcId"), TagSpecifications=tags)["RouteTable"]
    return Made(made["RouteTableId"], {"RouteTableId": made["RouteTableId"]})


@makes("AWS::EC2::Route")
def route(maker: Maker, properties: Properties) -> Made:
    wanted = properties.some("RouteTableId", "DestinationCidrBlock", "GatewayId", "NatGatewayId")
    maker.client("ec2").create_route(**wanted)
    return Made(f"{wanted.get('RouteTableId')}|{wanted.get('DestinationCidrBlock')}")


@makes("AWS::EC2::SubnetRouteTableAssociation")
def association(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").associate_route_table(**properties.some("RouteTableId", "SubnetId"))
    return Made(made["AssociationId"], {"Id": made["AssociationId"]})


@makes("AWS::EC2::EIP")
def address(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").allocate_address(
        **properties.some("Domain"), TagSpecifications=tag_specifications(maker, properties, "elastic-ip")
    )
    return Made(made["PublicIp"], {"PublicIp": made["PublicIp"], "AllocationId": made["AllocationId"]})


@makes("AWS::EC2::NatGateway")
def nat_gateway(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").create_nat_gateway(
        **properties.some("SubnetId", "AllocationId"),
        TagSpecifications=tag_specifications(maker, properties, "natgateway"),
    )["NatGateway"]
    return Made(made["NatGatewayId"], {"NatGatewayId": made["NatGatewayId"]})


@makes("AWS::EC2::VPCEndpoint")
def endpoint(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").create_vpc_endpoint(
        **properties.some("VpcId", "ServiceName", "VpcEndpointType", "RouteTableIds"),
        TagSpecifications=tag_specifications(maker, properties, "vpc-endpoint"),
    )["VpcEndpoint"]
    return Made(made["VpcEndpointId"], {"Id": made["VpcEndpointId"]})


@makes("AWS::Logs::LogGroup")
def log_group(maker: Maker, properties: Properties) -> Made:
    logs, name = maker.client("logs"), properties.optional("LogGroupName", maker.name)
    tags = {tag["Key"]: tag["Value"] for tag in maker.tagged(properties)}
    logs.create_log_group(logGroupName=name, tags=tags)
    for days in properties.some("RetentionInDays").values():
        logs.put_retention_policy(logGroupName=name, retentionInDays=days)
    return Made(name, {"Arn": f"arn:aws:logs:{maker.region}:{maker.account}:log-group:{name}:*"})


@makes("AWS::EC2::FlowLog")
def flow_log(maker: Maker, properties: Properties) -> Made:
    made = maker.client("ec2").create_flow_logs(
        ResourceIds=[properties.take("ResourceId")],
        **properties.some("ResourceType", "TrafficType", "LogGroupName", "DeliverLogsPermissionArn"),
        TagSpecifications=tag_specifications(maker, properties, "vpc-flow-log"),
    )
    return Made(made["FlowLogIds"][0], {"Id": made["FlowLogIds"][0]})
