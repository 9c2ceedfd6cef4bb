"""What the pods of a platform ask of the nodes they can run on."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import Fleet, NodeSet
from groundswell.order.nodes.requests import NOTHING, Requests, pod_requests, total
from groundswell.order.nodes.scaling import Scale, scale
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import mapping
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Share:
    """One workload: what one of its pods asks for, how many there are, and on which sets of nodes it can run."""

    pods: PodTemplate
    each: Requests
    scale: Scale
    places: frozenset[int]

    @property
    def most(self) -> Requests:
        return self.each.times(self.scale.most)

    def __str__(self) -> str:
        count = f"{self.scale.most} × " if self.scale.most != 1 else ""
        return f"{self.pods.owner}: {count}{self.each}"


@dataclass(frozen=True, slots=True)
class Load:
    """The workloads that can run nowhere but on these nodes, and the DaemonSets that run there as well."""

    nodes: tuple[NodeSet, ...]
    shares: tuple[Share, ...]
    daemons: Requests
    daemon_pods: int

    def room(self, *, most: bool, raw: bool) -> Requests | None:
        """What the nodes have for the shares at their least or their most number; None where a machine is unknown."""
        found = NOTHING
        for each in self.nodes:
            machine = each.machine
            if machine is None:
                return None
            number = each.most if most else each.least
            left = machine if raw else machine.allocatable
            found = found.plus(Requests(left.cpu - self.daemons.cpu, left.memory - self.daemons.memory).times(number))
        return found

    @property
    def at_rest(self) -> Requests:
        return total(each.each.times(each.scale.least) for each in self.shares)

    @property
    def at_most(self) -> Requests:
        """At every autoscaler's most, while the largest of them is rolled out."""
        surges = [each.each.times(each.scale.surge) for each in self.shares]
        surge = Requests(
            max([each.cpu for each in surges], default=0), max([each.memory for each in surges], default=0)
        )
        return total(each.most for each in self.shares).plus(surge)

    @property
    def names(self) -> str:
        shown = ", ".join(each.name for each in self.nodes[:4])
        return f"{shown} and {len(self.nodes) - 4} more" if len(self.nodes) > 4 else shown


def loads(view: View) -> tuple[tuple[Load, ...], ...]:
    """For each cluster that may be meant, the load of each set of nodes that some workload is confined to."""
    return view.once(_loads)


def _loads(view: View) -> tuple[tuple[Load, ...], ...]:
    return tuple(tuple(_of(fleet, view)) for fleet in fleets(view) if fleet.known)


def _of(fleet: Fleet, view: View) -> Iterator[Load]:
    shares, daemons = shares_of(fleet, view), _daemons(fleet, view)
    by_places: dict[frozenset[int], list[Share]] = defaultdict(list)
    for share in shares:
        by_places[share.places].append(share)
    for places in by_places:
        confined = [share for other, found in by_places.items() if other <= places for share in found]
        nodes = tuple(fleet.sets[index] for index in sorted(places))
        running = [daemons.get(index, (NOTHING, 0)) for index in places]
        least = Requests(min(each.cpu for each, _ in running), min(each.memory for each, _ in running))
        yield Load(nodes, tuple(confined), least, min(number for _, number in running))


def shares_of(fleet: Fleet, view: View) -> list[Share]:
    """The workloads that stay (no jobs, no DaemonSets), with the nodes they can run on; none that can run nowhere."""
    found = []
    for pods in view.pods:
        if not pods.ends and pods.owner.key.kind != "DaemonSet":
            places = places_of(pods, fleet)
            if places:
                found.append(Share(pods, pod_requests(pods, view), scale(pods, view), places))
    return found


def places_of(pods: PodTemplate, fleet: Fleet) -> frozenset[int]:
    """The indexes of the sets of nodes that these pods can run on."""
    selector = mapping(pods.spec.get("nodeSelector"))
    return fleet.places(selector, pods.spec.get("affinity"), pods.spec.get("tolerations"))


def _daemons(fleet: Fleet, view: View) -> Mapping[int, tuple[Requests, int]]:
    """Set of nodes to what the DaemonSets ask for on each node of it, and how many they are."""
    found: dict[int, tuple[Requests, int]] = {}
    for pods in view.pods:
        if pods.owner.key.kind == "DaemonSet":
            for index in places_of(pods, fleet):
                asked, number = found.get(index, (NOTHING, 0))
                found[index] = (asked.plus(pod_requests(pods, view)), number + 1)
    return found
