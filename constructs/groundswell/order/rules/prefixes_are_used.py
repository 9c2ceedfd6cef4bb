"""GS416: a node takes as many pods as its network plugin has addresses for."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.addresses import KUBELET, prefix_delegation
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import NodeSet
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS416",
    severity=Severity.WARNING,
    sentence="A node takes as many pods as its network plugin has addresses for.",
    consequence="kubelet refuses pods that the node has addresses for, or takes pods that get none.",
    fix="Set kubelet's max-pods with the plugin's mode: 110 with prefix delegation, the type's own number without.",
)


@rule.check
def limits(view: View) -> Iterator[Finding]:
    prefixes = prefix_delegation(view)
    for nodes in (each for fleet in fleets(view) for each in fleet.sets) if prefixes is not None else ():
        if nodes.source is not None and nodes.machine is not None and (wrong := _wrong(nodes, bool(prefixes))):
            yield rule.finding(nodes.source, f"{nodes.source} {wrong}.")


def _wrong(nodes: NodeSet, prefixes: bool) -> str:
    own = nodes.machine.addresses if nodes.machine else 0
    if prefixes and 0 < nodes.max_pods < KUBELET:
        return f"limits its nodes to {nodes.max_pods} pods, while prefix delegation has addresses for {KUBELET}"
    if prefixes and not nodes.max_pods and _by_table(nodes):
        return (
            f"does not set max-pods: its image ({_image(nodes)}) takes {own} pods, the type's number without prefixes, "
            f"while prefix delegation has addresses for {KUBELET}"
        )
    if not prefixes and nodes.max_pods > own:
        return f"lets its nodes take {nodes.max_pods} pods, and without prefix delegation they have {own} addresses"
    return ""


def _image(nodes: NodeSet) -> str:
    return text(at(nodes.source.body, "Properties", "AmiType")) if nodes.source else ""


def _by_table(nodes: NodeSet) -> bool:
    """Images whose start takes max-pods from a table of types: those of Amazon Linux 2023 (nodeadm) with user data."""
    return _image(nodes).startswith("AL2023")
