"""The VPC and what is derived from its CIDR."""

import ipaddress
from collections.abc import Mapping
from typing import Annotated, Literal

from groundswell.model.described import described
from groundswell.model.fields import Between
from groundswell.model.names import Cidr, DnsLabel

Tier = Literal["public", "private", "database"]


@described
class Subnet:
    """One subnet in one zone: `public` with a route to the internet gateway, `private` with one through a NAT gateway,
    `database` with none."""

    name: DnsLabel
    cidr: Cidr
    zone: DnsLabel
    tier: Tier


@described
class Network:
    """The address plan: ranges that never overlap, and how the VPC is cut.

    Subnets are /24s by number, one per zone: the public ones from 1, the private ones from 101, and those for databases
    where there are any.
    """

    vpc_cidr: Cidr
    zones: tuple[DnsLabel, ...]
    nat_gateways: Annotated[int, Between(1, 3)]
    flow_logs: bool
    service_cidr: Cidr = "10.96.0.0/12"
    public_from: Annotated[int, Between(0, 255)] = 1
    private_from: Annotated[int, Between(0, 255)] = 101
    database_from: Annotated[int, Between(0, 255)] | None = None

    @property
    def subnets(self) -> tuple[Subnet, ...]:
        """Tier by tier, in the order of the zones. A number past the VPC's end gives a CIDR outside it."""
        start = int(ipaddress.ip_network(self.vpc_cidr).network_address)
        made = []
        tiers: tuple[tuple[Tier, int | None], ...] = (
            ("public", self.public_from),
            ("private", self.private_from),
            ("database", self.database_from),
        )
        for tier, first in ((tier, first) for tier, first in tiers if first is not None):
            for index, zone in enumerate(self.zones):
                cidr = f"{ipaddress.ip_address(start + (first + index) * 256)}/24"
                made.append(Subnet(name=f"{tier}-{zone[-1]}", cidr=cidr, zone=zone, tier=tier))
        return tuple(made)

    def subnets_of(self, tier: Tier) -> tuple[Subnet, ...]:
        return tuple(subnet for subnet in self.subnets if subnet.tier == tier)

    @property
    def ranges(self) -> Mapping[str, str]:
        """The ranges that must not overlap, by field."""
        return {"vpc_cidr": self.vpc_cidr, "service_cidr": self.service_cidr}


@described
class OverlayNetwork(Network):
    """Pods have addresses of their own, beside the VPC's."""

    pod_cidr: Cidr = "192.168.0.0/16"

    @property
    def ranges(self) -> Mapping[str, str]:
        return {"vpc_cidr": self.vpc_cidr, "pod_cidr": self.pod_cidr, "service_cidr": self.service_cidr}


PRIVATE_RANGES: tuple[str, ...] = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10")
"""What "the internet" leaves out in a policy: RFC 1918, link-local (instance metadata) and shared address space."""

INSTANCE_METADATA = "169.254.169.254/32"
"""The instance metadata service of EC2, from which a pod reads its node's role."""
