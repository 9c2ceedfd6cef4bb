"""Pods that ask for nodes which nobody described: not judged, and said."""

from collections.abc import Iterable, Iterator

from groundswell.manifests.resource import NotJudged
from groundswell.order.nodes.fleets import fleets, node_pools
from groundswell.order.nodes.nodes import NodeSet
from groundswell.order.nodes.placed import Placed, placed
from groundswell.order.tree import at
from groundswell.order.view import View

_REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"


def unplaced(view: View) -> Iterator[NotJudged]:
    """One note for all of them, where no layer tells of nodes, or where somebody else may add some."""
    known = fleets(view)
    if known and all(fleet.known for fleet in known):
        return
    pools = node_pools(view)
    asking = [each for each in placed(view) if _asks(each) and not _met(each, pools)]
    if asking:
        more = f" and {len(asking) - 1} more" if len(asking) > 1 else ""
        yield NotJudged(
            what=f"the nodes that {asking[0]}{more} ask for" if more else f"the nodes that {asking[0]} asks for",
            why=_why(view, described=bool(known)),
            remedy="Give the templates that make them with --infra, or name them in the bootstrap inventory (nodes)",
            location=asking[0].owner.location,
        )


def _asks(pods: Placed) -> bool:
    return bool(pods.selector or at(pods.affinity, "nodeAffinity", _REQUIRED))


def _met(pods: Placed, pools: Iterable[NodeSet]) -> bool:
    """Whether one of Karpenter's NodePools makes the nodes that pods ask for."""
    return any(
        each.has(pods.selector) and each.meets(pods.affinity) and not each.untolerated(pods.tolerations)
        for each in pools
    )


def _why(view: View, *, described: bool) -> str:
    if described:
        return "more nodes may come than are described here"
    pools = view.of_kind("NodePool", "karpenter.sh")
    return "only Karpenter's NodePools are described here" if pools else "nothing here tells of nodes"
