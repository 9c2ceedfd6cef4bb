"""Subnets, gateways and rules, from the model."""

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.rehearsal.facts import Things

WORLD = "0.0.0.0/0"
PLACEHOLDER = "out icmp 252-86 to 255.255.255.255/32"
"""The rule that stands in for EC2's default one, which lets everything out."""


def networks(platform: KubeadmPlatform) -> Things:
    """The VPC itself."""
    network = platform.network
    return {platform.slug: {"range": network.vpc_cidr, "resolves names": True, "flow logs": network.flow_logs}}


def subnets(platform: KubeadmPlatform) -> Things:
    """Each subnet with its range, zone and way out, and the tags by which controllers find it."""
    roles = {"public": "elb", "private": "internal-elb"}
    return {
        f"{platform.slug}-{subnet.name}": {
            "range": subnet.cidr,
            "zone": subnet.zone,
            "way out": "internet gateway" if subnet.tier == "public" else "NAT gateway",
            "gives public addresses": False,
            "role": roles[subnet.tier],
            "cluster": {platform.cluster_name: "shared"},
        }
        for subnet in platform.network.subnets
    }


def gateways(platform: KubeadmPlatform) -> Things:
    """NAT gateways by their zone, and the endpoint that spares them the buckets' traffic."""
    zones = [subnet.zone for subnet in platform.network.subnets_of("public")][: platform.network.nat_gateways]
    tables = 1 + len(platform.network.subnets_of("private"))
    endpoint = f"com.amazonaws.{platform.region}.s3"
    nat = {f"NAT gateway in {zone}": {"subnet": "public"} for zone in zones}
    return {**nat, endpoint: {"kind": "Gateway", "route tables": tables}}


def rules(platform: KubeadmPlatform) -> Things:
    """Every rule of both security groups, as one line each."""
    nodes, balancer, ingress = f"{platform.slug}-nodes", f"{platform.slug}-alb", platform.ingress
    doors = [f"in tcp {port} from {WORLD}" for port in (ingress.https_port, ingress.http_port)]
    to_nodes = [f"out tcp {port} to {nodes}" for port in ingress.node_ports]
    from_balancer = [f"in tcp {port} from {balancer}" for port in ingress.node_ports]
    inside = [f"in all from {nodes}", f"out all to {WORLD}"]
    return {
        balancer: {"rules": sorted([*doors, *to_nodes, PLACEHOLDER])},
        nodes: {"rules": sorted([*from_balancer, *inside, PLACEHOLDER])},
    }
