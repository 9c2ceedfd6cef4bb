"""Which nodes this platform's cluster has, of all that the AWS layer, the bootstrap and node provisioners describe."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from groundswell.manifests.resource import Resource, Step
from groundswell.order.nodes.machines import machines
from groundswell.order.nodes.nodes import Fleet, NodeSet
from groundswell.order.nodes.taints import Taint, taint_of, taints_of
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

_LINE = re.compile(r"node[: ]\s*(\S+)((?:\s+\S+)*)\s*")
_WORD = re.compile(r"[a-z0-9]+")
_POOL = "karpenter.sh/nodepool"
_LIMITLESS = 1_000_000


def fleets(view: View) -> tuple[Fleet, ...]:
    """The nodes of each cluster that this platform may run on; empty where nothing tells of nodes.

    Templates often hold several environments. Where the root's path, or the destination, has the words of one cluster's
    name, that one is meant; otherwise a rule has to find fault with all of them.
    """
    return view.once(_fleets)


def _fleets(view: View) -> tuple[Fleet, ...]:
    groups: dict[str, list[NodeSet]] = defaultdict(list)
    for cluster, nodes in machines(view):
        groups[cluster].append(nodes)
    pools = node_pools(view)
    told = list(_told(view))
    if not groups and not told:
        return ()
    known = not (view.aws("AWS::EKS::FargateProfile") or view.of_kind("Provisioner", "karpenter.sh")) and not any(
        at(each.body, "Properties", "ComputeConfig", "Enabled") is True for each in view.aws("AWS::EKS::Cluster")
    )
    for name in _chosen(groups, view):
        groups.pop(name)
    count = max((number for _, number in declared(view, "node-count")), default=0)
    found = ((name, (*_joined(sets, told), *pools)) for name, sets in sorted((groups or {"": []}).items()))
    return tuple(Fleet(name, sets, known and sum(max(1, each.most) for each in sets) >= count) for name, sets in found)


def _chosen(groups: Mapping[str, list[NodeSet]], view: View) -> list[str]:
    """The clusters that are another environment's, when just one has the words of this platform's root."""
    roots = [each for each in view.reading.applications if not each.parent]
    files = [each.resource.location.file for each in roots]
    here = {word for place in (*files, *view.reading.clusters) for word in _WORD.findall(place.lower())}
    meant = [name for name in groups if name and set(_WORD.findall(name.lower())) <= here]
    return [name for name in groups if name != meant[0]] if len(meant) == 1 and len(groups) > 1 else []


def _told(view: View) -> Iterator[tuple[str, list[str]]]:
    """(node, facts) of the inventory's lines `node NAME FACT…`."""
    for step in view.steps:
        for line in step.provides:
            if found := _LINE.fullmatch(line.strip()):
                yield found[1], found[2].split()


def _joined(sets: Iterable[NodeSet], told: Iterable[tuple[str, list[str]]]) -> Iterator[NodeSet]:
    """What the machines are, with what the bootstrap does to them; nodes that only the inventory has as well."""
    facts = dict(told)
    for each in sets:
        yield _with(each, facts.pop(each.name)) if each.name in facts else each
    for name, words in facts.items():
        yield _with(NodeSet(name), words)


def _with(nodes: NodeSet, words: Iterable[str]) -> NodeSet:
    """The nodes with the facts of a line: a control plane, labels, taints, the type, the zone, how many they are."""
    for word in words:
        name, _, value = word.partition("=")
        if name == "control-plane":
            taints = tuple(each for each in nodes.taints if not (nodes.control_plane and each.key.endswith("/master")))
            nodes = replace(nodes, taints=taints).as_control_plane(certain=True, minor=0, own_taints=False)
        elif name == "label":
            key, _, wanted = value.partition("=")
            nodes = replace(nodes, labels={**nodes.labels, key: frozenset({wanted})})
        elif name == "taint":
            nodes = replace(nodes, taints=(*nodes.taints, *taints_of(value)))
        elif name == "type":
            nodes = replace(nodes, types=(value,))
        elif name == "zone":
            nodes = replace(nodes, zones=frozenset({value}))
        elif name == "count" and value.isdigit():
            nodes = replace(nodes, least=int(value), desired=int(value), most=int(value))
    return nodes


def node_pools(view: View) -> list[NodeSet]:
    """The nodes that Karpenter's NodePools make."""
    return [_pool(each) for each in view.of_kind("NodePool", "karpenter.sh")]


def _pool(each: Resource) -> NodeSet:
    """A Karpenter NodePool: as many nodes as are needed, of any type its requirements leave open.

    Karpenter 1.0, "NodePools": nodes have its name as a label, and any architecture where no requirement says one.
    """
    template = mapping(at(each.body, "spec", "template"))
    labels: dict[str, frozenset[str] | None] = {_POOL: frozenset({each.key.name}), "kubernetes.io/arch": None}
    for key, value in mapping(at(template, "metadata", "labels")).items():
        labels[str(key)] = frozenset({str(value)})
    for requirement in mappings(at(template, "spec", "requirements")):
        only = requirement.get("operator") == "In"
        labels[text(requirement.get("key"))] = frozenset(texts(requirement.get("values"))) if only else None
    taints: tuple[Taint, ...] = tuple(taint_of(taint) for taint in mappings(at(template, "spec", "taints")))
    return NodeSet(each.key.name, each, labels, taints, (), 0, 0, _LIMITLESS)


def declared(view: View, word: str) -> Iterator[tuple[Step, int]]:
    """(step, number) of the inventory's lines `WORD NUMBER`."""
    for step in view.steps:
        for line in step.provides:
            name, _, value = line.strip().partition(" ")
            if name == word and value.strip().isdigit():
                yield step, int(value)
