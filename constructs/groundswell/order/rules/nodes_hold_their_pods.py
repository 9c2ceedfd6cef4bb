"""GS405: nodes have room for all pods that can run nowhere else, also at every autoscaler's most."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.load import Load, Share, loads
from groundswell.order.nodes.requests import Requests
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS405",
    severity=Severity.WARNING,
    sentence="Nodes have room for all pods that can run nowhere else, also at every autoscaler's most.",
    consequence="Under load, or while a new version is rolled out, the last pods stay Pending: Insufficient cpu.",
    fix="Lower the requests or the most replicas, or give the nodes more room.",
)


@rule.check
def room(view: View) -> Iterator[Finding]:
    clusters = loads(view)
    found = [[told for load in cluster if (told := _finding(load))] for cluster in clusters]
    if found and all(found):
        yield from found[0]


def _finding(load: Load) -> Finding | None:
    least, most = load.room(most=True, raw=True), load.room(most=True, raw=False)
    if least is not None and _exceeds(load.at_rest, least):
        return _told(load, load.at_rest, least, "with the least replicas", Severity.ERROR)
    if most is not None and _exceeds(load.at_most, most):
        return _told(load, load.at_most, most, "at their most, one of them being rolled out,", Severity.WARNING)
    return None


def _exceeds(asked: Requests, room: Requests) -> bool:
    return asked.cpu > room.cpu or asked.memory > room.memory


def _told(load: Load, asked: Requests, room: Requests, when: str, severity: Severity) -> Finding:
    shares = sorted(load.shares, key=_weight, reverse=True)
    message = f"What can run only on {load.names} asks {when} for {asked}, and there is room for {room}."
    consequence = "Some of these pods stay Pending for ever." if severity is Severity.ERROR else ""
    return rule.finding(
        shares[0].pods.owner,
        message,
        severity=severity,
        consequence=consequence,
        related=[each.pods.owner for each in shares[1:6]],
        lines=[_line(each) for each in shares],
    )


def _line(share: Share) -> str:
    by = f" (the most of {share.scale.by})" if share.scale.by else ""
    return f"{share}{by}"


def _weight(share: Share) -> tuple[int, int, str]:
    return share.most.cpu, share.most.memory, str(share.pods.owner)
