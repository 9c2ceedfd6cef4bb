"""GS408: pods that must stand apart find as many places as they are."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.apart import places, spread_places
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.nodes import Fleet
from groundswell.order.nodes.scaling import scale
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS408",
    severity=Severity.ERROR,
    sentence="Pods that must stand apart find as many places as they are.",
    consequence="The pods for which no place is left stay Pending: didn't match pod anti-affinity rules.",
    fix="Prefer to stand apart instead of requiring it, add nodes, or run fewer replicas.",
)


@rule.check
def apart(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for pods in view.pods if known and all(fleet.known for fleet in known) else ():
        if pods.owner.key.kind != "DaemonSet" and not pods.owner.contract and not pods.ends:
            found = [list(_too_few(pods, fleet, view)) for fleet in known]
            if all(found):
                yield from found[0]


def _too_few(pods: PodTemplate, fleet: Fleet, view: View) -> Iterator[Finding]:
    size = scale(pods, view)
    for how, room in _rooms(pods, fleet):
        if room is not None and 0 < room < size.most:
            certain = room < size.least
            when = f"{size.least} pods" if certain else f"{size.most} pods at the most of {size.by}"
            message = f"{pods.owner} {how}, and there is room for {room} of its {when}."
            yield rule.finding(pods.owner, message, severity=Severity.ERROR if certain else Severity.WARNING)


def _rooms(pods: PodTemplate, fleet: Fleet) -> Iterator[tuple[str, int | None]]:
    """(what is required, how many pods fit) of each requirement; None where nobody can count the places."""
    terms = at(pods.spec.get("affinity"), "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
    for term in mappings(terms):
        if _meets_itself(term, pods):
            key = text(term.get("topologyKey"))
            yield f"must not share {_noun(key)}", places(pods, fleet, key)
    for term in mappings(pods.spec.get("topologySpreadConstraints")):
        if term.get("whenUnsatisfiable") != "ScheduleAnyway" and _meets_itself(term, pods):
            key = text(term.get("topologyKey"))
            yield (
                f"must be spread evenly over every {_noun(key)[2:]}, tainted ones too",
                spread_places(pods, fleet, term),
            )


def _meets_itself(term: Mapping[str, Any], pods: PodTemplate) -> bool:
    return selects(term.get("labelSelector"), pods.labels)


def _noun(key: str) -> str:
    return {"kubernetes.io/hostname": "a node", "topology.kubernetes.io/zone": "a zone"}.get(key, f"a {key}")
