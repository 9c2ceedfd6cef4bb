"""Pods that a policy of their own seals: others send to them, and it lets nothing in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from groundswell.manifests.resource import Resource
from groundswell.order.network.calls import calls_of, destination
from groundswell.order.network.entrances import entrances
from groundswell.order.network.isolation import Block, isolation
from groundswell.order.network.network_policy import Direction
from groundswell.order.pods.template import PodTemplate
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Sealed:
    """Pods that nothing reaches, the policies that are written for them, and who sends to them, by name."""

    pods: PodTemplate
    policies: list[Resource]
    callers: list[str]


def sealed(view: View) -> Mapping[int, Sealed]:
    """id() of a workload to how it is sealed."""
    return view.once(_sealed)


def unsealed(blocks: Iterable[Block], view: View) -> Iterator[Block]:
    """The blocks without those of sealed pods: that nothing reaches them is one thing to say and not many."""
    known = sealed(view)
    yield from (each for each in blocks if each.direction is Direction.EGRESS or id(each.pods.owner) not in known)


def _sealed(view: View) -> Mapping[int, Sealed]:
    found = view.once(isolation)
    if not any(True for _ in found.namespaces()):
        return {}
    callers = _callers(view)
    known: dict[int, Sealed] = {}
    for pods in view.pods:
        policies = found.sealing(pods) if not pods.ends else []
        if policies:
            names = dict.fromkeys(name for each in view.services_of(pods) for name in callers.get(id(each), ()))
            others = [name for name in names if name != str(pods.owner)]
            if others:
                known[id(pods.owner)] = Sealed(pods, policies, others)
    return known


def _callers(view: View) -> Mapping[int, list[str]]:
    """id() of a Service to who sends to it, by name: routes first."""
    found: dict[int, list[str]] = defaultdict(list)
    for entrance in entrances(view):
        found[id(entrance.service)].append(str(entrance.route))
    for pods in view.pods:
        for call in calls_of(pods, view):
            end = destination(call, view)
            if end and end.service:
                found[id(end.service)].append(str(pods.owner))
    return found
