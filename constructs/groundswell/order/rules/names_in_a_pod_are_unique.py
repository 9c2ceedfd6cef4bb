"""GS246: containers, volumes and mount paths of a pod have names of their own."""

from collections import Counter
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS246",
    severity=Severity.ERROR,
    sentence="Containers, volumes and mount paths of a pod have names of their own.",
    consequence="The API server refuses the workload (Duplicate value, must be unique), and the sync fails.",
    fix="Rename one of them, or delete the one that is not meant.",
)


@rule.check
def names(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for what, name in _named(pods) if not pods.owner.contract else ():
            yield rule.finding(pods.owner, f"{pods.owner} has two {what} {name}.")


def _named(pods: PodTemplate) -> Iterator[tuple[str, str]]:
    """(what, name) of each name that stands twice where it may stand once."""
    yield from _twice("containers called", [text(each.get("name")) for each in pods.all_containers])
    yield from _twice("volumes called", [text(each.get("name")) for each in pods.volumes])
    for container in pods.all_containers:
        who = text(container.get("name"))
        paths = [text(each.get("mountPath")) for each in mappings(container.get("volumeMounts"))]
        yield from _twice(f"mounts of container {who} at", paths)
        ports = [text(each.get("name")) for each in mappings(container.get("ports"))]
        yield from _twice(f"ports of container {who} called", ports)


def _twice(what: str, found: list[str]) -> Iterator[tuple[str, str]]:
    for name, count in Counter(found).items():
        if name and count > 1:
            yield what, name
