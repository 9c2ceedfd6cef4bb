"""One NetworkPolicy as the API server defaults it (networking.k8s.io/v1, API reference), and what a rule lets pass."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from groundswell.manifests.entries import entries
from groundswell.manifests.resource import Resource
from groundswell.order.network.peer import Addresses, Peer, Pods, block_may_hold
from groundswell.order.tree import at, mapping, number, text, texts

Names: TypeAlias = frozenset[tuple[str, int, str]] | None
"""(name, number, protocol) of the target's named ports; None where nobody knows them."""


class Direction(StrEnum):
    """As the field policyTypes spells them."""

    INGRESS = "Ingress"
    EGRESS = "Egress"


@dataclass(frozen=True, slots=True)
class Port:
    """What a connection is made to: a port of the pod (not of its Service). `number` None: nobody knows which."""

    number: int | None
    protocol: str = "TCP"

    def __str__(self) -> str:
        return f"{self.protocol} {self.number}" if self.number is not None else f"any {self.protocol} port"


@dataclass(frozen=True, slots=True)
class Policy:
    """One NetworkPolicy. `rules` are its raw rules by direction; a direction that it does not isolate is missing."""

    resource: Resource
    selector: Any
    rules: Mapping[Direction, list[Any]]


def policy(resource: Resource) -> Policy:
    """A NetworkPolicy; without policyTypes it isolates ingress, and egress where it has egress rules."""
    spec = mapping(resource.body.get("spec"))
    rules = {Direction.INGRESS: entries(spec.get("ingress")), Direction.EGRESS: entries(spec.get("egress"))}
    types = set(texts(spec.get("policyTypes"))) or {"Ingress", *(["Egress"] if rules[Direction.EGRESS] else [])}
    return Policy(resource, spec.get("podSelector"), {way: found for way, found in rules.items() if way in types})


def rule_allows(rule: Any, direction: Direction, namespace: str, peer: Peer, port: Port, names: Names) -> bool:
    """Whether one rule of a policy of a namespace can let a connection pass; `names` are the target's ports."""
    ends, ports = peers(rule, direction), entries(at(rule, "ports"))
    return (not ends or any(_means(each, namespace, peer) for each in ends)) and (
        not ports or any(_opens(mapping(each), port, names) for each in ports)
    )


def peers(rule: Any, direction: Direction) -> list[Any]:
    """The raw peers of a rule; empty means everyone."""
    return entries(at(rule, "from" if direction is Direction.INGRESS else "to"))


def rule_ports(rule: Any) -> list[Port]:
    """The ports that a rule gives by number."""
    found = ((mapping(each).get("port"), text(at(each, "protocol")) or "TCP") for each in entries(at(rule, "ports")))
    return [Port(number(port, 0), protocol) for port, protocol in found if number(port, 0)]


def _means(entry: Any, namespace: str, peer: Peer) -> bool:
    body = mapping(entry)
    if isinstance(body.get("ipBlock"), Mapping):
        return block_may_hold(body["ipBlock"], peer)
    if isinstance(peer, Addresses):
        return False
    return _means_pods(body, namespace, peer)


def _means_pods(entry: Mapping[str, Any], namespace: str, peer: Pods) -> bool:
    """Whether a peer with selectors can mean pods; without a namespaceSelector only those of its own namespace."""
    if isinstance(entry.get("namespaceSelector"), Mapping):
        if not peer.home.may_match(entry["namespaceSelector"]):
            return False
    elif peer.namespace not in (None, namespace):
        return False
    return peer.labels.may_match(entry.get("podSelector"))


def _opens(entry: Mapping[str, Any], port: Port, names: Names) -> bool:
    if (text(entry.get("protocol")) or "TCP") != port.protocol:
        return False
    wanted = entry.get("port")
    if wanted is None or port.number is None:
        return True
    if isinstance(wanted, str):
        return names is None or (wanted, port.number, port.protocol) in names
    first = number(wanted, -1)
    return first <= port.number <= number(entry.get("endPort"), first)
