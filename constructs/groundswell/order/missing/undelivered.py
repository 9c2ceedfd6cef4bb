"""What is missing and yet lies in the repository, in a file that nothing delivers."""

from collections import defaultdict
from collections.abc import Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.graph import Graph
from groundswell.order.need import Capability
from groundswell.order.rule import ANY, AWS, matching

_WITH_NAMESPACE = 3


class Undelivered:
    """The capabilities that such objects would provide. A file may leave the namespace to whoever applies it."""

    def __init__(self, graph: Graph) -> None:
        by_kind: dict[str, list[Resource]] = defaultdict(list)
        for each in graph.view.reading.undelivered:
            by_kind[each.key.kind].append(each)
        self._found: Mapping[Capability, Resource] = _provided(graph, by_kind) if by_kind else {}

    def file(self, capability: Capability) -> str:
        """The file that would bring it, "" where none does."""
        found = self._found.get(capability)
        if found is None and len(capability) == _WITH_NAMESPACE:
            found = self._found.get((capability[0], "", capability[2]))
        return found.location.file if found else ""


def _provided(graph: Graph, by_kind: Mapping[str, list[Resource]]) -> dict[Capability, Resource]:
    found: dict[Capability, Resource] = {}
    for rule in graph.rules:
        for kinds, providing in rule.providing:
            if ANY not in kinds and AWS not in kinds:
                for resource in matching(kinds, by_kind):
                    for provision in providing(resource, graph.view):
                        found.setdefault(provision.capability, resource)
    return found
