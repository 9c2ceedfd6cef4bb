"""GS410: a least number is not above the wished one, and that is not above the most."""

from collections.abc import Iterator
from itertools import pairwise

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.machines import count
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS410",
    severity=Severity.ERROR,
    sentence="A least number is not above the wished one, and that is not above the most.",
    consequence="The API refuses it: the stack, or the sync, fails here.",
    fix="Put the numbers in order: least ≤ wished ≤ most.",
)

_GROUPS = {
    "AWS::AutoScaling::AutoScalingGroup": ((), ("MinSize", "DesiredCapacity", "MaxSize")),
    "AWS::EKS::Nodegroup": (("ScalingConfig",), ("MinSize", "DesiredSize", "MaxSize")),
    "AWS::ApplicationAutoScaling::ScalableTarget": ((), ("MinCapacity", "MaxCapacity")),
}
_AUTOSCALERS = {
    ("HorizontalPodAutoscaler", "autoscaling"): ("minReplicas", "maxReplicas"),
    ("ScaledObject", "keda.sh"): ("minReplicaCount", "maxReplicaCount"),
}


@rule.check
def bounds(view: View) -> Iterator[Finding]:
    for kind, (path, names) in _GROUPS.items():
        for each in view.aws(kind):
            yield from _found(each, at(each.body, "Properties", *path), names)
    for (kind, group), names in _AUTOSCALERS.items():
        for each in view.of_kind(kind, group):
            yield from _found(each, each.body.get("spec"), names)


def _found(each: Resource, spec: object, names: tuple[str, ...]) -> Iterator[Finding]:
    given = [(name, value) for name in names if (value := count(mapping(spec).get(name))) is not None]
    for (lower, least), (upper, most) in pairwise(given):
        if least > most:
            yield rule.finding(each, f"{each} has {lower} {least}, which is above its {upper} {most}.")
