"""GS417: the subnets of a node group have addresses for all its nodes, and for those of an upgrade."""

import ipaddress
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.addresses import PREFIX, prefix_delegation
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.machines import count
from groundswell.order.nodes.nodes import NodeSet
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS417",
    severity=Severity.WARNING,
    sentence="The subnets of a node group have addresses for all its nodes, and for those of an upgrade.",
    consequence="New nodes come up without addresses for pods: an upgrade that moves pods onto them stands still.",
    fix="Give the nodes larger subnets (a secondary range), or let each keep fewer addresses warm.",
)

_RESERVED = 5
"""Addresses that AWS keeps of every subnet (Amazon VPC user guide, subnet sizing)."""


@rule.check
def subnets(view: View) -> Iterator[Finding]:
    for nodes in (each for fleet in fleets(view) for each in fleet.sets):
        group = nodes.source
        if group is not None and group.key.kind == "AWS::EKS::Nodegroup":
            room, each = _room(view, group), _warm(nodes, view)
            surge = count(at(group.body, "Properties", "UpdateConfig", "MaxUnavailable")) or 1
            if room is not None and each and (nodes.most + surge) * each > room:
                message = (
                    f"{group} may have {nodes.most} nodes and {surge} more in an upgrade, each with {each} addresses "
                    f"of its own, and its subnets have {room}."
                )
                yield rule.finding(group, message)


def _room(view: View, group: Resource) -> int | None:
    """The addresses of the group's subnets; None where a range is only known at deployment."""
    wanted: Any = at(group.body, "Properties", "Subnets")
    found = [referred_resource(view, group, each) for each in wanted] if isinstance(wanted, list) else [None]
    ranges = [at(subnet.body, "Properties", "CidrBlock") if subnet else None for subnet in found]
    try:
        sizes = [ipaddress.ip_network(each).num_addresses for each in ranges if isinstance(each, str)]
    except ValueError:
        return None
    return sum(sizes) - _RESERVED * len(sizes) if sizes and len(sizes) == len(ranges) else None


def _warm(nodes: NodeSet, view: View) -> int:
    """What a node takes at the least: its own address, a prefix in use and a warm one, or two interfaces' addresses."""
    prefixes = prefix_delegation(view)
    if prefixes is None or nodes.machine is None:
        return 0
    return 1 + 2 * PREFIX if prefixes else min(nodes.machine.addresses, 2 * mapping(_INTERFACE).get(_size(nodes), 15))


def _size(nodes: NodeSet) -> str:
    return nodes.types[0].partition(".")[2]


_INTERFACE = {"nano": 2, "micro": 2, "small": 4, "medium": 6, "large": 10, "xlarge": 15, "2xlarge": 15}
"""Addresses of one network interface by size, the smaller number where families differ (Amazon EC2 user guide)."""
