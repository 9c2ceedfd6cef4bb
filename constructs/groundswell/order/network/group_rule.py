"""One rule of a security group, and what carries groups."""

from dataclasses import dataclass

from groundswell.manifests.resource import Resource

WORLD = ("0.0.0.0/0", "::/0")


@dataclass(frozen=True, slots=True)
class GroupRule:
    """One rule. `peer` is a group, `cidr` a range of addresses; both "" for what cannot be told (a prefix list)."""

    resource: Resource
    group: str
    ingress: bool
    protocol: str
    first: int
    last: int
    peer: str = ""
    cidr: str = ""

    def covers(self, port: int, protocol: str) -> bool:
        """Whether a port of a protocol ("tcp", "udp") is one of the rule's."""
        return self.protocol == "-1" or (self.protocol == protocol and self.first <= port <= self.last)

    @property
    def ports(self) -> str:
        if self.protocol == "-1":
            return "every port"
        return f"{self.protocol} {self.first}" + (f"-{self.last}" if self.last != self.first else "")


@dataclass(frozen=True, slots=True)
class Carrier:
    """What carries groups: nodes, or a load balancer. `groups` None: some of them cannot be told."""

    resource: Resource
    groups: frozenset[str] | None
