"""The VPC of a cluster on EKS, with a group for each side of its port map and a rule for each opening of it."""

import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2

from groundswell.model.eks import EksPlatform
from groundswell.model.opening import Opening, Side
from groundswell.stacks.network import Network
from groundswell.stacks.security_groups import WORLD, closed_group, from_the_world, to_the_gateway

SIDES: dict[Side, str] = {
    "control-plane": "The control plane: what the API server calls, and who calls it",
    "nodes": "The nodes and their pods",
    "database": "PostgreSQL: the nodes only",
    "cache": "Redis: the nodes only",
}


class ClusterNetwork(Network):
    """VPC, subnets, routes and security groups."""

    platform: EksPlatform

    def add_groups(self) -> None:
        self.groups = {side: self._group(side, words) for side, words in SIDES.items()}
        self.node_group = self.groups["nodes"]
        self.load_balancer_group = closed_group(
            self, "AlbGroup", self.vpc.ref, "alb", "The load balancer: the only way in"
        )
        from_the_world(self, self.load_balancer_group)
        to_the_gateway(self, self.load_balancer_group, self.node_group)
        for opening in self.platform.openings:
            self._open(opening)
        ec2.CfnSecurityGroupEgress(
            self,
            "NodesOut",
            group_id=self.node_group.ref,
            ip_protocol="-1",
            cidr_ip=WORLD,
            description="nodes to images and AWS, for kubelet and pods: what pods may call NetworkPolicies say",
        )

    def _group(self, side: Side, words: str) -> ec2.CfnSecurityGroup:
        # By its tag the load balancer controller finds the one group of a node that it looks after.
        owned = cdk.CfnTag(key=f"kubernetes.io/cluster/{self.platform.cluster_name}", value="owned")
        tags = [owned] if side == "nodes" else []
        return closed_group(self, f"{_id(side)}Group", self.vpc.ref, side, words, *tags)

    def _open(self, opening: Opening) -> None:
        """In at the target; and out of the source, unless it is the nodes, which may call anybody."""
        source, target = self.groups[opening.source].ref, self.groups[opening.target].ref
        name = f"{_id(opening.source)}To{_id(opening.target)}{opening.port or ''}"
        protocol = "tcp" if opening.port else "-1"
        ec2.CfnSecurityGroupIngress(
            self,
            name,
            group_id=target,
            source_security_group_id=source,
            ip_protocol=protocol,
            from_port=opening.port,
            to_port=opening.port,
            description=opening.words,
        )
        if opening.source != "nodes":
            ec2.CfnSecurityGroupEgress(
                self,
                f"{name}Out",
                group_id=source,
                destination_security_group_id=target,
                ip_protocol=protocol,
                from_port=opening.port,
                to_port=opening.port,
                description=opening.words,
            )


def _id(side: Side) -> str:
    return "".join(part.title() for part in side.split("-"))
