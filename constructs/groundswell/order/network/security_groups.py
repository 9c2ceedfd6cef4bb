"""Security groups of the AWS layer: their rules, who carries them, and what one lets through to another.

Facts of AWS::EC2::SecurityGroup and AWS::EKS::Cluster (CloudFormation reference, EKS user guide): a group without
egress rules lets everything out; the cluster's own group lets its members reach each other, and managed nodes carry it
unless their launch template names groups of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.network.group_rule import Carrier, GroupRule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

_SELF = "cluster group"


class SecurityGroups:
    """The groups of one view. A group is named "stack/logical id"."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._exports = _exports(view)
        self.rules: tuple[GroupRule, ...] = tuple(self._all_rules())
        self._restricted = {
            each.group for each in self.rules if not each.ingress and each.resource.key.kind.endswith("Group")
        }
        self.nodes: tuple[Carrier, ...] = tuple(self._nodes())
        self.eks: tuple[Resource, ...] = tuple(view.aws("AWS::EKS::Cluster"))

    def of(self, value: Any, stack: str, depth: int = 0) -> str:
        """The group that a reference in a stack means, "" for what cannot be told."""
        body = mapping(value)
        if isinstance(body.get("Ref"), str):
            return f"{stack}/{body['Ref']}" if self._is_group(stack, body["Ref"]) else ""
        attribute = body.get("Fn::GetAtt")
        parts = attribute.split(".") if isinstance(attribute, str) else attribute
        if isinstance(parts, list) and len(parts) == 2:
            if parts[1] == "ClusterSecurityGroupId":
                return f"{stack}/{parts[0]} ({_SELF})"
            return f"{stack}/{parts[0]}" if self._is_group(stack, str(parts[0])) else ""
        exported = self._exports.get(text(body.get("Fn::ImportValue")))
        return self.of(exported[1], exported[0], depth + 1) if exported and depth < 9 else ""

    def of_all(self, values: Any, stack: str) -> frozenset[str] | None:
        """The groups of a list of references, None when some cannot be told."""
        found = [self.of(each, stack) for each in (values if isinstance(values, list) else [])]
        return frozenset(found) if all(found) else None

    def lets(self, sources: frozenset[str], targets: frozenset[str], port: int, protocol: str = "tcp") -> bool:
        """Whether a connection may pass, out of the one and into the other; a range of addresses may be anyone's."""
        if any(each.endswith(f"({_SELF})") for each in sources & targets):
            return True
        inward = any(
            each.ingress and each.group in targets and each.covers(port, protocol) and each.peer in ("", *sources)
            for each in self.rules
        )
        return inward and (not sources <= self._restricted or self._lets_out(sources, targets, port, protocol))

    def _lets_out(self, sources: frozenset[str], targets: frozenset[str], port: int, protocol: str) -> bool:
        return any(
            not each.ingress and each.group in sources and each.covers(port, protocol) and each.peer in ("", *targets)
            for each in self.rules
        )

    def _is_group(self, stack: str, name: str) -> bool:
        body = at(self._view.reading.templates, stack, "Resources", name)
        return mapping(body).get("Type") == "AWS::EC2::SecurityGroup"

    def _all_rules(self) -> Iterator[GroupRule]:
        for each in self._view.aws("AWS::EC2::SecurityGroup"):
            group = f"{each.key.namespace}/{each.key.name}"
            for ingress, field in ((True, "SecurityGroupIngress"), (False, "SecurityGroupEgress")):
                for body in mappings(at(each.body, "Properties", field)):
                    yield self._rule(each, group, ingress, body)
        for ingress, kind in ((True, "AWS::EC2::SecurityGroupIngress"), (False, "AWS::EC2::SecurityGroupEgress")):
            for each in self._view.aws(kind):
                body = mapping(each.body.get("Properties"))
                group = self.of(body.get("GroupId"), each.key.namespace)
                if group:
                    yield self._rule(each, group, ingress, body)

    def _rule(self, resource: Resource, group: str, ingress: bool, body: Mapping[str, Any]) -> GroupRule:
        other = body.get("SourceSecurityGroupId") if ingress else body.get("DestinationSecurityGroupId")
        cidr = text(body.get("CidrIp")) or text(body.get("CidrIpv6"))
        first = number(body.get("FromPort"), 0)
        return GroupRule(
            resource=resource,
            group=group,
            ingress=ingress,
            protocol={"6": "tcp", "17": "udp"}.get(str(body.get("IpProtocol")), str(body.get("IpProtocol")).lower()),
            first=max(first, 0),
            last=65535 if first == -1 else number(body.get("ToPort"), first),
            peer=self.of(other, resource.key.namespace) if other else "",
            cidr=cidr,
        )

    def _nodes(self) -> Iterator[Carrier]:
        """Machines, launch templates, and managed node groups that carry the cluster's own group."""
        templated = list(self._view.aws("AWS::EC2::LaunchTemplate"))
        for each in (*self._view.aws("AWS::EC2::Instance"), *templated):
            body = mapping(each.body.get("Properties"))
            data = mapping(body.get("LaunchTemplateData")) if each in templated else body
            interfaces = list(mappings(data.get("NetworkInterfaces")))
            of_cards = next((card.get("Groups") or card.get("GroupSet") for card in interfaces), None)
            listed = data.get("SecurityGroupIds") or of_cards
            if listed:
                yield Carrier(each, self.of_all(listed, each.key.namespace))
        for each in self._view.aws("AWS::EKS::Nodegroup"):
            if not at(each.body, "Properties", "LaunchTemplate"):
                yield Carrier(each, self._cluster_group(each))

    def _cluster_group(self, nodes: Resource) -> frozenset[str] | None:
        name = mapping(at(nodes.body, "Properties", "ClusterName"))
        logical = text(name.get("Ref"))
        return frozenset({f"{nodes.key.namespace}/{logical} ({_SELF})"}) if logical else None

    def control_planes(self) -> Iterator[Carrier]:
        """The API servers: an EKS cluster's own group with those it was given."""
        for each in self.eks:
            listed = at(each.body, "Properties", "ResourcesVpcConfig", "SecurityGroupIds")
            given = self.of_all(listed or [], each.key.namespace)
            own = f"{each.key.namespace}/{each.key.name} ({_SELF})"
            yield Carrier(each, None if given is None else given | {own})

    def load_balancers(self) -> Iterator[Carrier]:
        for each in self._view.aws("AWS::ElasticLoadBalancingV2::LoadBalancer"):
            listed = at(each.body, "Properties", "SecurityGroups")
            if listed:
                yield Carrier(each, self.of_all(listed, each.key.namespace))


def security_groups(view: View) -> SecurityGroups:
    """The groups of a view; ask for them with `view.once(security_groups)`."""
    return SecurityGroups(view)


def _exports(view: View) -> Mapping[str, tuple[str, Any]]:
    """Export name to the stack that exports it and the exported value."""
    found: dict[str, tuple[str, Any]] = {}
    for stack, template in view.reading.templates.items():
        for output in mapping(mapping(template).get("Outputs")).values():
            name = at(output, "Export", "Name")
            if isinstance(name, str):
                found[name] = (stack, mapping(output).get("Value"))
    return found


def known(carriers: Iterable[Carrier]) -> list[tuple[Resource, frozenset[str]]]:
    """The carriers whose groups can all be told."""
    return [(each.resource, each.groups) for each in carriers if each.groups]
