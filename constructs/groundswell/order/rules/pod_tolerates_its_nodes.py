"""GS402: a pod tolerates the taints of a node that it asks for."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import Fleet, NodeSet
from groundswell.order.nodes.placed import Placed, placed
from groundswell.order.nodes.taints import CONTROL_PLANE
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS402",
    severity=Severity.ERROR,
    sentence="A pod tolerates the taints of a node that it asks for.",
    consequence="The pod stays Pending for ever: node(s) had untolerated taint.",
    fix="Tolerate every taint of the node, kubeadm's own included, or ask for another node.",
)
_SHOWN = 4
_ELASTIC = ".k8s.elastic.co"
_WHOLE = frozenset({"rabbitmq.com", "databases.spotahome.com", "postgresql.cnpg.io", "kafka.strimzi.io"})
"""Groups whose objects say selector and tolerations side by side: where none are said, the operator adds none."""


@rule.check
def tolerated(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for each in placed(view) if known and all(fleet.known for fleet in known) else ():
        everywhere = [_barred(each, fleet) for fleet in known]
        if all(everywhere) and _says_it_all(each):
            barred = everywhere[0]
            severity = Severity.ERROR if all(_certain(nodes, each) for nodes in barred) else Severity.WARNING
            places = ", ".join(_words(nodes, each) for nodes in barred[:_SHOWN])
            more = f" and {len(barred) - _SHOWN} more" if len(barred) > _SHOWN else ""
            message = f"{each} can run only on nodes whose taints it does not tolerate: {places}{more}."
            related = [nodes.source for nodes in barred[:_SHOWN] if nodes.source]
            yield rule.finding(each.owner, message, severity=severity, related=related)


def _says_it_all(each: Placed) -> bool:
    """Charts may keep tolerations elsewhere in the values: only a selector with a list beside it tells."""
    whole = each.owner.key.group in _WHOLE or each.owner.key.group.endswith(_ELASTIC)
    return each.pods is not None or isinstance(each.tolerations, list) or whole


def _barred(each: Placed, fleet: Fleet) -> list[NodeSet]:
    """The matching nodes, when all of them keep the pod away."""
    matching = fleet.matching(each.selector, each.affinity)
    return matching if all(nodes.untolerated(each.tolerations) for nodes in matching) else []


def _certain(nodes: NodeSet, each: Placed) -> bool:
    """Whether more speaks than the name of a node that looks like a control plane's."""
    guessed = nodes.control_plane == "likely"
    return any(not (guessed and taint.key == CONTROL_PLANE) for taint in nodes.untolerated(each.tolerations))


def _words(nodes: NodeSet, each: Placed) -> str:
    return f"{nodes.name} ({', '.join(str(taint) for taint in nodes.untolerated(each.tolerations))})"
