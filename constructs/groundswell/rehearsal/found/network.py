"""Subnets, gateways and rules, from Amazon EC2's API."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.loopback import Loopback

CLUSTER = "kubernetes.io/cluster/"
ROLE = "kubernetes.io/role/"


def tags_of(thing: Mapping[str, Any]) -> dict[str, str]:
    """The tags of a thing as a mapping."""
    return {tag["Key"]: tag["Value"] for tag in thing.get("Tags", [])}


def networks(api: Loopback, region: str, vpc: str) -> Things:
    """The VPC by its name."""
    ec2 = api.client("ec2", region)
    (found,) = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"]
    hosts = ec2.describe_vpc_attribute(VpcId=vpc, Attribute="enableDnsHostnames")["EnableDnsHostnames"]["Value"]
    support = ec2.describe_vpc_attribute(VpcId=vpc, Attribute="enableDnsSupport")["EnableDnsSupport"]["Value"]
    logs = ec2.describe_flow_logs(Filter=[{"Name": "resource-id", "Values": [vpc]}])["FlowLogs"]
    facts = {"range": found["CidrBlock"], "resolves names": hosts and support, "flow logs": bool(logs)}
    return {tags_of(found).get("Name", vpc): facts}


def subnets(api: Loopback, region: str, vpc: str) -> Things:
    """Each subnet of the VPC by its name."""
    ec2 = api.client("ec2", region)
    tables = ec2.describe_route_tables(Filters=_in(vpc))["RouteTables"]
    found = {}
    for subnet in ec2.describe_subnets(Filters=_in(vpc))["Subnets"]:
        tags = tags_of(subnet)
        found[tags.get("Name", subnet["SubnetId"])] = {
            "range": subnet["CidrBlock"],
            "zone": subnet["AvailabilityZone"],
            "way out": _way_out(subnet["SubnetId"], tables),
            "gives public addresses": subnet["MapPublicIpOnLaunch"],
            "role": next((key.removeprefix(ROLE) for key in tags if key.startswith(ROLE)), None),
            "cluster": {key.removeprefix(CLUSTER): value for key, value in tags.items() if key.startswith(CLUSTER)},
        }
    return found


def _way_out(subnet: str, tables: list[dict[str, Any]]) -> str | None:
    """Where the default route of a subnet's own table leads."""
    for table in tables:
        if any(each.get("SubnetId") == subnet for each in table["Associations"]):
            for route in table["Routes"]:
                if route.get("DestinationCidrBlock") == "0.0.0.0/0":
                    return "NAT gateway" if route.get("NatGatewayId") else "internet gateway"
    return None


def gateways(api: Loopback, region: str, vpc: str) -> Things:
    """NAT gateways and endpoints of the VPC."""
    ec2 = api.client("ec2", region)
    found: dict[str, dict[str, Any]] = {}
    for nat in ec2.describe_nat_gateways(Filters=_in(vpc))["NatGateways"]:
        (subnet,) = ec2.describe_subnets(SubnetIds=[nat["SubnetId"]])["Subnets"]
        public = "public" if tags_of(subnet).get(f"{ROLE}elb") else "private"
        found[f"NAT gateway in {subnet['AvailabilityZone']}"] = {"subnet": public}
    for endpoint in ec2.describe_vpc_endpoints(Filters=_in(vpc))["VpcEndpoints"]:
        tables = len(endpoint["RouteTableIds"])
        found[endpoint["ServiceName"]] = {"kind": endpoint["VpcEndpointType"], "route tables": tables}
    return found


def rules(api: Loopback, region: str, vpc: str) -> Things:
    """The rules of each group of the VPC, but for the default group that AWS makes and nothing is in."""
    groups = api.client("ec2", region).describe_security_groups(Filters=_in(vpc))["SecurityGroups"]
    names = {group["GroupId"]: group["GroupName"] for group in groups}
    return {
        group["GroupName"]: {
            "rules": sorted(
                [
                    *(f"in {line}" for each in group["IpPermissions"] for line in _lines(each, "from", names)),
                    *(f"out {line}" for each in group["IpPermissionsEgress"] for line in _lines(each, "to", names)),
                ]
            )
        }
        for group in groups
        if group["GroupName"] != "default"
    }


def _lines(permission: Mapping[str, Any], word: str, names: Mapping[str, str]) -> Iterator[str]:
    """One line for each peer of a rule."""
    protocol = permission["IpProtocol"]
    first, last = permission.get("FromPort"), permission.get("ToPort")
    ports = f"{protocol} {first}" if first == last else f"{protocol} {first}-{last}"
    what = "all" if protocol == "-1" else ports
    for peer in permission.get("IpRanges", []):
        yield f"{what} {word} {peer['CidrIp']}"
    for peer in permission.get("UserIdGroupPairs", []):
        yield f"{what} {word} {names.get(peer['GroupId'], peer['GroupId'])}"


def _in(vpc: str) -> list[dict[str, Any]]:
    return [{"Name": "vpc-id", "Values": [vpc]}]
