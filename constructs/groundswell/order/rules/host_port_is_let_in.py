"""GS344: a port that a pod opens on its node is let in by a security group of the nodes."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.group_rule import WORLD
from groundswell.order.network.security_groups import SecurityGroups, known, security_groups
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS344",
    severity=Severity.WARNING,
    sentence="A port that a pod opens on its node is let in by a security group of the nodes.",
    consequence="Nobody reaches the port: media and calls from outside never arrive.",
    fix="Open exactly these ports in the nodes' group to those who call.",
)

_RANGE = re.compile(r"port_range_(start|end)['\"]?\s*:\s*(\d{4,5})")
_TCP = re.compile(r"\brtc:\s*(?:\n[^\n]*){0,6}?\btcp_port['\"]?\s*:\s*(\d{2,5})")


@rule.check
def let_in(view: View) -> Iterator[Finding]:
    groups = view.once(security_groups)
    nodes = [held for _, held in known(groups.nodes)]
    for pods in view.pods if nodes and len(nodes) == len(groups.nodes) else ():
        closed = [
            f"{protocol.upper()} {port}"
            for port, protocol, outside in sorted(set(_ports(pods, view)))
            if not any(_open(groups, held, port, protocol, outside) for held in nodes)
        ]
        if closed:
            message = f"{pods.owner} opens {', '.join(closed[:6])} on its node, and no security group lets anyone in."
            yield rule.finding(pods.owner, message, related=[groups.nodes[0].resource])


def _open(groups: SecurityGroups, held: frozenset[str], port: int, protocol: str, outside: bool) -> bool:
    """Whether anyone may in; for media, whose callers are browsers, the world."""
    ruled = [each for each in groups.rules if each.ingress and each.group in held and each.covers(port, protocol)]
    own = any("cluster group" in each for each in held)
    return any(each.cidr in WORLD or not each.peer for each in ruled) if outside else bool(ruled) or own


def _ports(pods: PodTemplate, view: View) -> Iterator[tuple[int, str, bool]]:
    """(port, protocol, whether browsers call it) of what these pods open on their node."""
    for container in pods.containers:
        for each in mappings(container.get("ports")):
            port = number(each.get("hostPort"), number(each.get("containerPort"), 0) if pods.host_network else 0)
            if port:
                yield port, (text(each.get("protocol")) or "TCP").lower(), False
    if pods.host_network:
        for configured in _configured(pods, view):
            for _, found in _RANGE.findall(configured):
                yield int(found), "udp", True
            for found in _TCP.findall(configured) if _RANGE.search(configured) else ():
                yield int(found), "tcp", True


def _configured(pods: PodTemplate, view: View) -> Iterator[str]:
    """The texts of the ConfigMaps that these pods mount or read whole."""
    names = {text(at(each, "configMap", "name")) for each in pods.volumes}
    for container in pods.all_containers:
        names |= {text(at(each, "valueFrom", "configMapKeyRef", "name")) for each in mappings(container.get("env"))}
        names |= {text(at(each, "configMapRef", "name")) for each in mappings(container.get("envFrom"))}
    for name in sorted(filter(None, names)):
        found = view.named("ConfigMap", pods.namespace, name, "")
        yield from (each for each in mapping(at(found.body, "data")).values() if isinstance(each, str)) if found else ()
