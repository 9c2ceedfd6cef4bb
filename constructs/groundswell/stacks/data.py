"""The data stores that AWS runs: PostgreSQL and Redis, in subnets that call nobody and answer the nodes only."""

from constructs import Construct

from groundswell.model.eks import EksPlatform
from groundswell.stacks.cache import add_cache
from groundswell.stacks.cluster_network import ClusterNetwork
from groundswell.stacks.database import add_database
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.stack import Stack


class Data(Stack):
    """PostgreSQL and Redis."""

    def __init__(self, scope: Construct, platform: EksPlatform, network: ClusterNetwork, secrets: Secrets) -> None:
        super().__init__(scope, "data", platform)
        subnets = [network.subnet_ids[subnet.name] for subnet in platform.network.subnets_of("database")]
        add_database(self, platform, secrets, subnets, network.groups["database"].ref)
        add_cache(self, platform, secrets, subnets, network.groups["cache"].ref)
