"""GS422: a volume for one node is used by pods of one node at a time."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.claims import Claim, claims, follows_its_pod
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.load import places_of
from groundswell.order.nodes.scaling import scale
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, texts
from groundswell.order.view import View

rule = Rule(
    id="GS422",
    severity=Severity.WARNING,
    sentence="A volume for one node is used by pods of one node at a time.",
    consequence="The pod on another node waits for ever: Multi-Attach error, the volume is in use.",
    fix="Use a StatefulSet, whose pods have a claim each; or one replica with strategy Recreate.",
)


@rule.check
def volumes(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.owner.key.kind in ("Deployment", "ReplicaSet", "Rollout") and not pods.owner.contract:
            for claim in claims(pods, view):
                if claim.shared and _single(claim) and _several_nodes(pods, view):
                    yield from _judged(pods, claim, view)


def _judged(pods: PodTemplate, claim: Claim, view: View) -> Iterator[Finding]:
    size = scale(pods, view)
    if size.most > 1:
        message = f"{pods.owner} shares volume {claim.name} (ReadWriteOnce) among {size.most} pods."
        yield rule.finding(pods.owner, message)
    elif size.surge > 0 and pods.owner.key.kind == "Deployment":
        message = f"{pods.owner} starts the new pod before the old one ends, and both want volume {claim.name}."
        yield rule.finding(pods.owner, message, fix="Use strategy Recreate, or maxSurge: 0 with maxUnavailable: 1.")


def _single(claim: Claim) -> bool:
    modes = set(texts(at(claim.spec, "accessModes")))
    return follows_its_pod(claim) and bool(modes) and modes <= {"ReadWriteOnce", "ReadWriteOncePod"}


def _several_nodes(pods: PodTemplate, view: View) -> bool:
    """Whether the pods may come to run on several nodes; so it is where nobody knows the nodes."""
    counts = [sum(fleet.sets[index].most for index in places_of(pods, fleet)) for fleet in fleets(view)]
    return not counts or all(count > 1 for count in counts)
