"""What may differ between two environments of one platform, and nothing else."""

from typing import Annotated

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import AmiId, Cidr, DnsLabel, DnsName


@described
class Environment:
    """One environment. Every field is a difference somebody decided on; what is not here is the same everywhere."""

    name: DnsLabel
    domain: DnsName
    revision: str  # the branch or tag of the GitOps repository that Argo CD follows
    vpc_cidr: Cidr
    nat_gateways: Annotated[int, Between(1, 3)]
    zone_exists: bool  # whether the hosted zone is there already; its id is then a parameter of the Dns stack
    production: bool  # retain on removal, termination protection, flow and access logs, backups
    debug: bool
    replicas: Annotated[int, Between(1, 10)]  # the least number of pods of each API
    prometheus_retention: Annotated[int, Between(1)]  # days
    prometheus_storage: Annotated[int, Between(1)]  # GiB


@described
class KubeadmEnvironment(Environment):
    """One environment on machines of its own."""

    ami: AmiId  # a new one is a reviewed change: it replaces the node
    postgresql_storage: Annotated[int, Between(1)]  # GiB
