"""Policies and flows are the same set: what is declared is open at both of its ends, and nothing else is."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from groundswell.model.flow import Addresses, Peer, Pods
from groundswell.platforms import load

Body = dict[str, Any]
Found = Callable[..., list[Body]]
End = tuple[str, Any, Any, int, str]  # direction, pods that the policy selects, peer, port, protocol
HOME = "kubernetes.io/metadata.name"
each_environment = pytest.mark.parametrize("environment", ("dev", "prod"))


def pods(namespace: str, labels: Mapping[str, str]) -> Any:
    return (namespace, tuple(sorted(labels.items())))


def declared(environment: str) -> set[End]:
    """The ends of every flow that lie in an isolated namespace."""
    platform = load("eco2", environment)
    isolated = {namespace.name for namespace in platform.isolated_namespaces}

    def peer(end: Peer) -> Any:
        return (end.cidr, tuple(end.less)) if isinstance(end, Addresses) else pods(end.namespace, end.labels)

    return {
        (direction, peer(own), peer(other), flow.port, flow.protocol)
        for flow in platform.flows
        for direction, own, other in (("Egress", flow.source, flow.target), ("Ingress", flow.target, flow.source))
        if isinstance(own, Pods) and own.namespace in isolated
    }


def opened(policies: list[Body]) -> Iterator[End]:
    """Every end that a rule of a policy opens, peer by peer and port by port."""
    for policy in policies:
        own = pods(policy["metadata"]["namespace"], policy["spec"]["podSelector"].get("matchLabels", {}))
        for direction, rules, peers in (("Egress", "egress", "to"), ("Ingress", "ingress", "from")):
            for rule in policy["spec"].get(rules, []):
                for peer in rule[peers]:
                    for port in rule["ports"]:
                        yield direction, own, peer_of(peer), port["port"], port["protocol"]


def peer_of(peer: Body) -> Any:
    if "ipBlock" in peer:
        return (peer["ipBlock"]["cidr"], tuple(peer["ipBlock"].get("except", [])))
    return pods(peer["namespaceSelector"]["matchLabels"][HOME], peer.get("podSelector", {}).get("matchLabels", {}))


@each_environment
def test_what_is_open_is_what_is_declared(found: Found, environment: str) -> None:
    ends = list(opened(found(environment, "NetworkPolicy")))
    assert set(ends) == declared(environment)
    assert len(ends) == len(set(ends))  # no rule says again what another one says


@each_environment
def test_no_rule_leaves_its_peer_or_its_port_open(found: Found, environment: str) -> None:
    """A rule without peers means everybody, one without ports every port, a peer without a namespace its own."""
    for policy in found(environment, "NetworkPolicy"):
        for rules, peers in (("egress", "to"), ("ingress", "from")):
            for rule in policy["spec"].get(rules, []):
                assert rule[peers] and rule["ports"], policy["metadata"]
                assert all("ipBlock" in peer or "namespaceSelector" in peer for peer in rule[peers])


@each_environment
def test_every_policy_says_why(found: Found, environment: str) -> None:
    for policy in found(environment, "NetworkPolicy"):
        assert policy["metadata"]["annotations"]["groundswell/why"], policy["metadata"]["name"]


@each_environment
def test_the_proxy_of_redis_may_ask_servers_and_sentinels(found: Found, environment: str) -> None:
    """HAProxy routes to nobody whom fewer than two sentinels call primary (haproxy.cfg of redis-ha 4.34.11)."""
    proxy, servers = {"app": "redis-ha-haproxy"}, {"app": "redis-ha"}
    for own, other, side, peers in ((proxy, servers, "egress", "to"), (servers, proxy, "ingress", "from")):
        ports = {
            port["port"]
            for policy in found(environment, "NetworkPolicy", namespace="redis")
            if policy["spec"]["podSelector"].get("matchLabels", {}).items() <= own.items()
            for rule in policy["spec"].get(side, [])
            for peer in rule[peers]
            if "ipBlock" not in peer and peer.get("podSelector", {}).get("matchLabels", {}).items() <= other.items()
            for port in rule["ports"]
        }
        assert {6379, 26379} <= ports, side
