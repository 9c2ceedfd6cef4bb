"""GS310: what a policy lets out to named pods, theirs let in; and what one lets in, the others let out."""

from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import pods_are_known
from groundswell.order.network.isolation import Isolation, isolation, names
from groundswell.order.network.network_policy import Direction, Policy, Port, peers, rule_ports
from groundswell.order.network.peer import home_of, peer_of
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS310",
    severity=Severity.WARNING,
    sentence="What a policy lets out to named pods, theirs let in; and what one lets in, the others let out.",
    consequence="The connection that one policy allows is dropped by another: half of the change is missing.",
    fix="Add the same flow to the policy at the other end, or take it out of this one.",
)

_PAIRS = 64
"""So many pairs of workloads are tried for one rule: beyond that a rule means a crowd, and nobody in particular."""


@rule.check
def agree(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for policy in found.policies():
        for direction, rules in policy.rules.items():
            own = found.chosen(policy)
            told = set()
            for entry, port in _named(rules, direction) if own else ():
                others = _others(entry, policy, port if direction is Direction.EGRESS else None, view)
                if others and (port, others[0].owner.key) not in told:
                    told.add((port, others[0].owner.key))
                    yield from _refused(policy, direction, own, others, port, found, view)
                elif not others and direction is Direction.EGRESS:
                    yield from _refused_by_all(policy, entry, own, port, found, view)


def _named(rules: list[Any], direction: Direction) -> Iterator[tuple[Mapping[str, Any], Port]]:
    """Each peer of pods of a policy's rules, with each port that the rule gives by number."""
    for each in rules:
        for entry in peers(each, direction):
            if "ipBlock" not in mapping(entry) and mapping(entry):
                for port in rule_ports(each):
                    yield entry, port


def _others(entry: Mapping[str, Any], policy: Policy, port: Port | None, view: View) -> list[PodTemplate]:
    """The pods that a peer means: those that declare the port, where it names only a namespace."""
    selector = entry.get("podSelector")
    meant = [
        pods
        for home in _homes(entry, policy.resource.key.namespace, view)
        for pods in view.selected(home, selector if isinstance(selector, Mapping) else {})
        if not pods.host_network and not (port and pods.ends)
    ]
    if port is None or mapping(selector):
        return meant
    return [each for each in meant if any(number == port.number for _, number, _ in each.ports())]


def _homes(entry: Mapping[str, Any], own: str, view: View) -> list[str]:
    """The namespaces with pods that a peer means: the policy's own where it selects none."""
    selector = entry.get("namespaceSelector")
    if not isinstance(selector, Mapping):
        return [own]
    named = mapping(selector.get("matchLabels")).get("kubernetes.io/metadata.name")
    if isinstance(named, str):
        return [named] if home_of(named, view).may_match(selector) else []
    known = view.once(_selections)
    key = str(selector)
    if key not in known:
        known[key] = [each for each in view.pods_by_namespace if home_of(each, view).may_match(selector)]
    return known[key]


def _selections(view: View) -> dict[str, list[str]]:
    """A namespaceSelector to the namespaces that it selects, as they are asked for."""
    return {}


def _refused_by_all(
    policy: Policy, entry: Mapping[str, Any], own: list[PodTemplate], port: Port, found: Isolation, view: View
) -> Iterator[Finding]:
    """Towards a namespace whose pods an operator or a chart makes, and whose policies hold for every pod of it."""
    named = text(at(entry, "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name"))
    closing = [found.closed_home(named, peer_of(one, view), port) for one in own] if named else []
    if closing and all(closing) and not pods_are_known(view, named):
        message = f"{policy.resource} lets {own[0].owner} out to namespace {named} on {port}, "
        message += f"but no rule of {names(closing[0])} lets it into any pod there."
        yield rule.finding(policy.resource, message, related=closing[0])


def _refused(
    policy: Policy,
    direction: Direction,
    own: list[PodTemplate],
    others: list[PodTemplate],
    port: Port,
    found: Isolation,
    view: View,
) -> Iterator[Finding]:
    """The finding where every one of the others refuses every one of the policy's own."""
    back = Direction.INGRESS if direction is Direction.EGRESS else Direction.EGRESS
    pairs = list(islice(product(own, others), _PAIRS))
    closing = [found.closed(other, back, peer_of(one, view), port) for one, other in pairs]
    if all(closing) and any(one.owner is not other.owner for one, other in pairs):
        way, returned = ("out", "into") if direction is Direction.EGRESS else ("in", "out of")
        one, other = pairs[0]
        ends = f"{one.owner} {way} to {other.owner}" if way == "out" else f"{other.owner} {way} to {one.owner}"
        message = f"{policy.resource} lets {ends} on {port}, but no rule of {names(closing[0])} lets it {returned} it."
        yield rule.finding(policy.resource, message, related=[other.owner, *closing[0]])
