"""The VPC of a platform on machines of its own, with the groups of its load balancer and of its nodes."""

from groundswell.stacks.network import Network
from groundswell.stacks.security_groups import security_groups


class GuardedNetwork(Network):
    """VPC, subnets, routes and security groups."""

    def add_groups(self) -> None:
        groups = security_groups(self, self.vpc.ref)
        self.load_balancer_group, self.node_group = groups.load_balancer, groups.nodes
