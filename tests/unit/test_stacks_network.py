"""The network: subnets, routes, and every rule of the security groups."""

from typing import Any

from groundswell.platforms import load
from tests.templates import ENVIRONMENTS, Template, each_environment, of_type, shown, tag, the_one


@each_environment
def test_the_subnets_are_the_models(stack: Any, environment: str) -> None:
    network = load("eco2", environment).network
    found = of_type(stack("network"), "AWS::EC2::Subnet").values()
    assert {(s["CidrBlock"], s["AvailabilityZone"], s["MapPublicIpOnLaunch"]) for s in found} == {
        (subnet.cidr, subnet.zone, False) for subnet in network.subnets
    }
    vpc = the_one(stack("network"), "AWS::EC2::VPC")
    assert vpc["CidrBlock"] == {"dev": "10.0.0.0/16", "prod": "10.1.0.0/16"}[environment]
    assert (vpc["EnableDnsHostnames"], vpc["EnableDnsSupport"]) == (True, True)


@each_environment
def test_controllers_find_vpc_and_subnets_by_their_tags(stack: Any, environment: str) -> None:
    cluster = f"kubernetes.io/cluster/eco2-{environment}"
    assert tag(the_one(stack("network"), "AWS::EC2::VPC"), cluster) == "shared"
    for name, subnet in of_type(stack("network"), "AWS::EC2::Subnet").items():
        role = "elb" if name.startswith("SubnetPublic") else "internal-elb"
        other = "internal-elb" if role == "elb" else "elb"
        assert (tag(subnet, cluster), tag(subnet, f"kubernetes.io/role/{role}")) == ("shared", "1")
        assert f"kubernetes.io/role/{other}" not in {each["Key"] for each in subnet["Tags"]}


NAT_OF_ZONE = {
    "dev": {"PrivateARoutes": "NatA", "PrivateBRoutes": "NatA", "PrivateCRoutes": "NatA"},
    "prod": {"PrivateARoutes": "NatA", "PrivateBRoutes": "NatB", "PrivateCRoutes": "NatC"},
}


@each_environment
def test_private_subnets_leave_by_a_nat_gateway_and_public_ones_directly(stack: Any, environment: str) -> None:
    network = stack("network")
    routes = {r["RouteTableId"]["Ref"]: r for r in of_type(network, "AWS::EC2::Route").values()}
    assert {each["DestinationCidrBlock"] for each in routes.values()} == {"0.0.0.0/0"}
    assert routes.pop("PublicRoutes")["GatewayId"] == {"Ref": "InternetGateway"}
    assert {table: route["NatGatewayId"]["Ref"] for table, route in routes.items()} == NAT_OF_ZONE[environment]
    nats = of_type(network, "AWS::EC2::NatGateway")
    assert {name: nat["SubnetId"]["Ref"] for name, nat in nats.items()} == {
        nat: f"SubnetPublic{nat[-1]}" for nat in set(NAT_OF_ZONE[environment].values())
    }
    tables = {
        a["SubnetId"]["Ref"]: a["RouteTableId"]["Ref"]
        for a in of_type(network, "AWS::EC2::SubnetRouteTableAssociation").values()
    }
    private = {f"SubnetPrivate{zone}": f"Private{zone}Routes" for zone in "ABC"}
    assert tables == private | {f"SubnetPublic{zone}": "PublicRoutes" for zone in "ABC"}


@each_environment
def test_buckets_are_reached_without_the_nat_gateway(stack: Any, environment: str) -> None:
    endpoint = the_one(stack("network"), "AWS::EC2::VPCEndpoint")
    assert (endpoint["ServiceName"], endpoint["VpcEndpointType"]) == ("com.amazonaws.ap-northeast-2.s3", "Gateway")
    assert {each["Ref"] for each in endpoint["RouteTableIds"]} == {
        "PublicRoutes", "PrivateARoutes", "PrivateBRoutes", "PrivateCRoutes",
    }  # fmt: skip


RULES = {
    # direction, group, protocol, from, to, peer, why
    ("in", "AlbGroup", "tcp", 443, 443, "0.0.0.0/0", "World: people reach the platform"),
    ("in", "AlbGroup", "tcp", 80, 80, "0.0.0.0/0", "World: redirected to HTTPS"),
    ("in", "NodeGroup", "tcp", 30080, 30080, "<AlbGroup>", "Load balancer: requests to the Istio gateway's NodePort"),
    ("in", "NodeGroup", "tcp", 30021, 30021, "<AlbGroup>", "Load balancer: health checks of the Istio gateway"),
    ("in", "NodeGroup", "-1", None, None, "<NodeGroup>",
     "Nodes to each other: API server, kubelet, etcd, VXLAN, webhooks"),
    ("out", "AlbGroup", "tcp", 30080, 30080, "<NodeGroup>", "To the nodes: requests to the Istio gateway's NodePort"),
    ("out", "AlbGroup", "tcp", 30021, 30021, "<NodeGroup>", "To the nodes: health checks of the Istio gateway"),
    ("out", "NodeGroup", "-1", None, None, "0.0.0.0/0",
     "Nodes to packages, images and AWS; pods are held by NetworkPolicies"),
}  # fmt: skip
PEERS = ("CidrIp", "SourceSecurityGroupId", "DestinationSecurityGroupId")


@each_environment
def test_every_security_group_rule_and_its_reason(stack: Any, environment: str) -> None:
    network = stack("network")
    found = set()
    for direction, kind in (("in", "AWS::EC2::SecurityGroupIngress"), ("out", "AWS::EC2::SecurityGroupEgress")):
        for rule in of_type(network, kind).values():
            (peer,) = (shown(rule[each]) for each in PEERS if each in rule)
            ports = (rule.get("FromPort"), rule.get("ToPort"))
            found.add((direction, rule["GroupId"]["Ref"], rule["IpProtocol"], *ports, peer, rule["Description"]))
    assert found == RULES
    for group in of_type(network, "AWS::EC2::SecurityGroup").values():
        assert "SecurityGroupIngress" not in group
        assert [rule["CidrIp"] for rule in group["SecurityGroupEgress"]] == ["255.255.255.255/32"]


def test_nothing_but_the_load_balancers_two_ports_is_open_to_the_world(templates: dict[str, Template]) -> None:
    world = []
    for name, template in templates.items():
        rules = list(of_type(template, "AWS::EC2::SecurityGroupIngress").values())
        rules += [
            r for g in of_type(template, "AWS::EC2::SecurityGroup").values() for r in g.get("SecurityGroupIngress", ())
        ]
        world += [(name, r["FromPort"], r["ToPort"]) for r in rules if "CidrIp" in r or "CidrIpv6" in r]
    stages = [*(f"eco2-{env}" for env in ENVIRONMENTS), "wealist-prod"]
    assert sorted(world) == [(f"{stage}-network", port, port) for stage in stages for port in (80, 443)]


@each_environment
def test_traffic_is_logged_in_production(stack: Any, environment: str) -> None:
    logs = of_type(stack("network"), "AWS::EC2::FlowLog")
    assert [each["TrafficType"] for each in logs.values()] == {"dev": [], "prod": ["ALL"]}[environment]
    for role in of_type(stack("network"), "AWS::IAM::Role").values():
        (policy,) = role["Policies"]
        assert shown(policy["PolicyDocument"]["Statement"]) == [
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                "Resource": ["<FlowLogGroup.Arn>"],
            }
        ]
