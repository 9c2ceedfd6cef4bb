"""Who may speak to whom: the load balancer's group and the nodes', each rule with its reason."""

from dataclasses import dataclass

import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2

from groundswell.stacks.stack import Stack

WORLD = "0.0.0.0/0"
NODES = "The nodes: each other, and two ports of the load balancer"


@dataclass(frozen=True, slots=True)
class SecurityGroups:
    """The two groups; everything else goes without one of its own."""

    load_balancer: ec2.CfnSecurityGroup
    nodes: ec2.CfnSecurityGroup


def security_groups(stack: Stack, vpc_id: str) -> SecurityGroups:
    """Both groups with all their rules. No SSH: a shell comes through Session Manager."""
    groups = SecurityGroups(
        load_balancer=closed_group(stack, "AlbGroup", vpc_id, "alb", "The load balancer: the only way in"),
        nodes=closed_group(
            stack, "NodeGroup", vpc_id, "nodes", "The nodes: each other, and two ports of the load balancer"
        ),
    )
    from_the_world(stack, groups.load_balancer)
    to_the_gateway(stack, groups.load_balancer, groups.nodes)
    _of_the_nodes(stack, groups)
    return groups


def closed_group(
    stack: Stack, id: str, vpc_id: str, name: str, description: str, *tags: cdk.CfnTag
) -> ec2.CfnSecurityGroup:
    """A group that lets nothing in and nothing out."""
    return ec2.CfnSecurityGroup(
        stack,
        id,
        vpc_id=vpc_id,
        group_name=f"{stack.platform.slug}-{name}",
        group_description=description,
        # An empty list would leave the default rule that lets everything out; the real rules stand below.
        security_group_egress=[
            ec2.CfnSecurityGroup.EgressProperty(
                ip_protocol="icmp", from_port=252, to_port=86, cidr_ip="255.255.255.255/32",
                description="Nothing: stands in for the default rule that lets all traffic out",
            )
        ],
        tags=[*stack.named(f"{stack.platform.slug}-{name}"), *tags],
    )  # fmt: skip


def from_the_world(stack: Stack, load_balancer: ec2.CfnSecurityGroup) -> None:
    """The load balancer's two ports, the only ones that are open to everybody."""
    ingress = stack.platform.ingress
    for port, why in ((ingress.https_port, "people reach the platform"), (ingress.http_port, "redirected to HTTPS")):
        rule = ec2.CfnSecurityGroupIngress(
            stack,
            f"WorldTo{port}",
            group_id=load_balancer.ref,
            ip_protocol="tcp",
            from_port=port,
            to_port=port,
            cidr_ip=WORLD,
            description=f"World: {why}",
        )
        reason = "The load balancer is the public door: the only two ports that are open to the world."
        stack.acknowledge(rule, {"AwsSolutions-EC23": reason})


def to_the_gateway(stack: Stack, load_balancer: ec2.CfnSecurityGroup, nodes: ec2.CfnSecurityGroup) -> None:
    """The gateway's pinned NodePorts: out of the load balancer, into the nodes."""
    ingress = stack.platform.ingress
    for port, why in (
        (ingress.node_port_http, "requests to the Istio gateway's NodePort"),
        (ingress.node_port_status, "health checks of the Istio gateway"),
    ):
        ec2.CfnSecurityGroupIngress(
            stack,
            f"AlbTo{port}",
            group_id=nodes.ref,
            ip_protocol="tcp",
            from_port=port,
            to_port=port,
            source_security_group_id=load_balancer.ref,
            description=f"Load balancer: {why}",
        )
        ec2.CfnSecurityGroupEgress(
            stack,
            f"AlbOut{port}",
            group_id=load_balancer.ref,
            ip_protocol="tcp",
            from_port=port,
            to_port=port,
            destination_security_group_id=nodes.ref,
            description=f"To the nodes: {why}",
        )


def _of_the_nodes(stack: Stack, groups: SecurityGroups) -> None:
    ec2.CfnSecurityGroupIngress(
        stack,
        "NodesToNodes",
        group_id=groups.nodes.ref,
        ip_protocol="-1",
        source_security_group_id=groups.nodes.ref,
        description="Nodes to each other: API server, kubelet, etcd, VXLAN, webhooks",
    )
    ec2.CfnSecurityGroupEgress(
        stack,
        "NodesOut",
        group_id=groups.nodes.ref,
        ip_protocol="-1",
        cidr_ip=WORLD,
        description="Nodes to packages, images and AWS; pods are held by NetworkPolicies",
    )
