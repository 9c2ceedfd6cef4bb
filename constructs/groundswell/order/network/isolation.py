"""Which pods NetworkPolicies isolate, and what still passes (NetworkPolicy networking.k8s.io/v1, API reference).

A pod that no policy selects in a direction is open in it. One that some select is closed, except for what any rule of
any of them allows: rules only ever add. A connection has to pass at both ends, and each is judged alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from groundswell.manifests.resource import Resource
from groundswell.order.mesh.mesh_policies import is_ambient
from groundswell.order.network.network_policy import Direction, Names, Policy, Port, policy, rule_allows
from groundswell.order.network.peer import Addresses, Peer, Pods, labels_of, peer_of
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Block:
    """One end at which a connection is stopped: the policies that isolate it, none of which lets it pass."""

    direction: Direction
    pods: PodTemplate
    policies: list[Resource]

    def __str__(self) -> str:
        way = "out of" if self.direction is Direction.EGRESS else "into"
        return f"no rule of {names(self.policies)} lets it {way} {self.pods.owner}"


_HBONE = Port(15008)
_OTHERS = frozenset(
    (
        *("CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy", "AdminNetworkPolicy"),
        *("BaselineAdminNetworkPolicy", "ClusterNetworkPolicy", "NetworkPolicy"),
    )
)
"""Kinds of other groups (the NetworkPolicy of Calico among them) that may open what ours close."""


class Isolation:
    """The policies of one view, by namespace."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._policies: dict[str, list[Policy]] = defaultdict(list)
        for each in view.of_kind("NetworkPolicy", "networking.k8s.io"):
            if isinstance(each.body.get("spec"), Mapping):
                self._policies[each.key.namespace].append(policy(each))
        self._others = {each.key.namespace for kind in _OTHERS for each in view.of_kind(kind) if _foreign(each)}
        self._known: dict[tuple[int, Direction], tuple[list[Policy], list[Policy]]] = {}

    def namespaces(self) -> Iterator[str]:
        """The namespaces with a policy, without those that another kind of policy may open as well."""
        if "" not in self._others:
            yield from (each for each in self._policies if each not in self._others)

    def policies(self) -> Iterator[Policy]:
        """The policies of those namespaces."""
        for namespace in self.namespaces():
            yield from self._policies[namespace]

    def chosen(self, policy: Policy) -> list[PodTemplate]:
        """The pods that a policy may select, without those on their node's network."""
        here = self._view.pods_by_namespace.get(policy.resource.key.namespace, ())
        return [each for each in here if not each.host_network and labels_of(each).may_match(policy.selector)]

    def pods(self, direction: Direction) -> Iterator[PodTemplate]:
        """The pods that are isolated in a direction."""
        for namespace in self.namespaces():
            for each in self._view.pods_by_namespace.get(namespace, ()):
                if self.isolating(each, direction):
                    yield each

    def isolating(self, pods: PodTemplate, direction: Direction) -> list[Resource]:
        """The policies that surely isolate pods in a direction: empty for open ones."""
        return [each.resource for each in self._of(pods, direction)[0]]

    def sealing(self, pods: PodTemplate) -> list[Resource]:
        """The policies for these pods by name that let nothing in at all, when no other policy lets anything in."""
        isolating, allowing = self._of(pods, Direction.INGRESS)
        if not isolating or any(each.rules[Direction.INGRESS] for each in allowing):
            return []
        return [each.resource for each in isolating if mapping(each.selector)]

    def closed(self, pods: PodTemplate, direction: Direction, peer: Peer, port: Port) -> list[Resource]:
        """The policies that isolate pods in a direction when none lets a connection with a peer pass; else empty.

        Towards what is only partly known everything that can pass passes.
        """
        isolating, allowing = self._of(pods, direction)
        if isolating and not any(_allows(each, direction, pods, peer, port, self._view) for each in allowing):
            return [each.resource for each in isolating]
        return []

    def closed_home(self, namespace: str, peer: Peer, port: Port) -> list[Resource]:
        """The policies that isolate whatever pod of a namespace when none of any lets a peer in; else empty.

        For pods that an operator or an unread chart makes: of their labels and port names nobody knows anything.
        """
        if self._others & {"", namespace}:
            return []
        here = [each for each in self._policies.get(namespace, ()) if Direction.INGRESS in each.rules]
        isolating = [each.resource for each in here if not mapping(each.selector)]
        rules = (each for one in here for each in one.rules[Direction.INGRESS])
        let_in = any(rule_allows(each, Direction.INGRESS, namespace, peer, port, None) for each in rules)
        return [] if let_in else isolating

    def blocked(self, source: "PodTemplate | Peer", target: "PodTemplate | Peer", port: Port) -> Iterator["Block"]:
        """The ends at which a connection is stopped, each judged alone: none, one or both."""
        ends = [each if isinstance(each, Pods | Addresses) else peer_of(each, self._view) for each in (source, target)]
        if isinstance(source, PodTemplate):
            policies = self.closed(source, Direction.EGRESS, ends[1], port)
            if policies:
                yield Block(Direction.EGRESS, source, policies)
        if isinstance(target, PodTemplate):
            policies = self._closed_in(target, ends[0], port)
            if policies:
                yield Block(Direction.INGRESS, target, policies)

    def _closed_in(self, target: PodTemplate, source: Peer, port: Port) -> list[Resource]:
        """As `closed`; what an ambient mesh carries arrives on the port of its tunnels."""
        policies = self.closed(target, Direction.INGRESS, source, port)
        if policies and is_ambient(target, self._view) and not self.closed(target, Direction.INGRESS, source, _HBONE):
            return []
        return policies

    def allowing(self, pods: PodTemplate, direction: Direction) -> list[Policy]:
        """The policies whose rules apply to pods in a direction."""
        return self._of(pods, direction)[1]

    def _of(self, pods: PodTemplate, direction: Direction) -> tuple[list[Policy], list[Policy]]:
        found = self._known.get((id(pods.owner), direction))
        if found is None:
            found = self._known[(id(pods.owner), direction)] = self._select(pods, direction)
        return found

    def _select(self, pods: PodTemplate, direction: Direction) -> tuple[list[Policy], list[Policy]]:
        """The policies that surely select pods, and those that may."""
        if pods.host_network or self._others & {"", pods.namespace}:
            return [], []
        labels = labels_of(pods)
        here = [each for each in self._policies.get(pods.namespace, ()) if direction in each.rules]
        surely = [each for each in here if labels.surely_match(each.selector)]
        return surely, [each for each in here if labels.may_match(each.selector)]


def names(resources: list[Resource]) -> str:
    """The objects of one kind in words, the first three by name."""
    shown = ", ".join(f"{each.key.namespace}/{each.key.name}" for each in resources[:3])
    more = f" and {len(resources) - 3} more" if len(resources) > 3 else ""
    kind = resources[0].key.kind if resources else ""
    plural = kind.removesuffix("y") + "ies" if kind.endswith("y") else f"{kind}s"
    return f"{kind if len(resources) == 1 else plural} {shown}{more}"


def isolation(view: View) -> Isolation:
    """The policies of a view; ask for it with `view.once(isolation)`."""
    return Isolation(view)


def _foreign(resource: Resource) -> bool:
    return resource.key.group != "networking.k8s.io"


def _allows(policy: Policy, direction: Direction, pods: PodTemplate, peer: Peer, port: Port, view: View) -> bool:
    ports = _names(peer) if direction is Direction.EGRESS else _names(peer_of(pods, view))
    return any(
        rule_allows(each, direction, policy.resource.key.namespace, peer, port, ports)
        for each in policy.rules[direction]
    )


def _names(target: Peer) -> Names:
    return target.ports if isinstance(target, Pods) else frozenset()
