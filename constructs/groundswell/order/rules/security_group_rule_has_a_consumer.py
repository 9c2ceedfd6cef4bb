"""GS345: a security group's rule for a port of the nodes is for something that listens there."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import is_ambient
from groundswell.order.network.group_rule import GroupRule
from groundswell.order.network.security_groups import security_groups
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number
from groundswell.order.view import View

rule = Rule(
    id="GS345",
    severity=Severity.INFO,
    sentence="A security group's rule for a port of the nodes is for something that listens there.",
    consequence="A door stands open that nobody uses, or what should use it listens elsewhere.",
    fix="Take the rule away, or correct its port.",
)

_SYSTEM = frozenset(
    (
        *(22, 53, 80, 123, 179, 443, 2049, 2379, 2380, 4240, 4789, 5473, 6081, 6443, 6783, 6784, 8472),
        *(9099, 9100, 9153, 10249, 10250, 10255, 10256, 10257, 10259),
    )
)
"""Ports of nodes, control planes and network plugins (Kubernetes, ports and protocols)."""

_MESH = frozenset({15010, 15012, 15014, 15017, 15020, 15021, 15090})
_HBONE = 15008
_INSIDE = frozenset({15000, 15001, 15004, 15006})
"""Ports that a sidecar opens to its own pod only (Istio, ports used by Istio)."""


@rule.check
def consumers(view: View) -> Iterator[Finding]:
    groups = view.once(security_groups)
    held = {group for each in groups.nodes for group in each.groups or ()}
    listening = _listening(view) if held else set()
    for each in groups.rules:
        words = _unused(each, listening, view) if each.group in held and _is_narrow(each) else ""
        if words:
            yield rule.finding(each.resource, f"{each.resource} opens {each.ports}, and {words}.")


def _is_narrow(rule_: GroupRule) -> bool:
    """Whether a rule is for a few ports, so that it must have been meant for somebody."""
    return rule_.ingress and 0 <= rule_.last - rule_.first <= 10 and rule_.protocol in ("tcp", "udp")


def _unused(rule_: GroupRule, listening: set[int], view: View) -> str:
    """Why nothing listens on a rule's ports; "" where something does, or an unread chart may."""
    ports = range(rule_.first, rule_.last + 1)
    if not set(ports).isdisjoint(listening):
        return ""
    if all(port in _INSIDE for port in ports):
        return "nothing outside the pod ever calls that port of a sidecar"
    if all(port == _HBONE for port in ports):
        ambient = any(is_ambient(each, view) for each in view.pods)
        return "" if ambient else "no pod of this platform is in an ambient mesh"
    return "" if view.opaque else "nothing of this platform listens there"


def _listening(view: View) -> set[int]:
    """Every port that pods or node ports of this platform listen on, and those of the cluster itself."""
    found = set(_SYSTEM) | (
        _MESH if view.kinds_of("networking.istio.io") or view.kinds_of("security.istio.io") else set()
    )
    for pods in view.pods:
        found |= {port for _, port, _ in pods.ports()}
    for service in view.of_kind("Service", ""):
        for each in mappings(at(service.body, "spec", "ports")):
            found |= {number(each.get(field), 0) for field in ("port", "targetPort", "nodePort")}
    return found
