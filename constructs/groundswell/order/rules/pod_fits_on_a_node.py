"""GS404: some node that a pod may run on is large enough for it."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.load import places_of
from groundswell.order.nodes.nodes import Fleet, NodeSet
from groundswell.order.nodes.requests import Requests, pod_requests, sidecar
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS404",
    severity=Severity.ERROR,
    sentence="Some node that a pod may run on is large enough for it.",
    consequence="The pod stays Pending for ever: Insufficient cpu or memory on every node.",
    fix="Ask for less, or for a larger node.",
)


@rule.check
def large_enough(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for pods in view.pods if known and all(fleet.known for fleet in known) else ():
        asked = pod_requests(pods, view)
        if all(_too_large(asked, pods, fleet) for fleet in known):
            nodes = _nodes(pods, known[0])
            largest = max(nodes, key=lambda each: _memory(each))
            proxy = sidecar(pods, view)
            with_it = f", sidecar included ({proxy})" if proxy.cpu or proxy.memory else ""
            message = (
                f"One pod of {pods.owner} asks for {asked}{with_it}, and the largest node it may run on, "
                f"{largest.name} ({', '.join(largest.types)}), has {_words(largest)}."
            )
            related = [largest.source] if largest.source else []
            yield rule.finding(pods.owner, message, related=related)


def _nodes(pods: PodTemplate, fleet: Fleet) -> list[NodeSet]:
    return [fleet.sets[index] for index in sorted(places_of(pods, fleet))]


def _too_large(asked: Requests, pods: PodTemplate, fleet: Fleet) -> bool:
    """Whether the pod is larger than the whole machine, which leaves no doubt about what a node keeps for itself."""
    machines = [each.machine for each in _nodes(pods, fleet)]
    return bool(machines) and all(
        each is not None and (asked.cpu > each.cpu or asked.memory > each.memory) for each in machines
    )


def _memory(nodes: NodeSet) -> int:
    return nodes.machine.memory if nodes.machine else 0


def _words(nodes: NodeSet) -> str:
    return str(Requests(nodes.machine.cpu, nodes.machine.memory)) if nodes.machine else ""
