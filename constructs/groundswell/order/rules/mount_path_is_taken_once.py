"""GS246: a container mounts one thing at a path."""

from collections import Counter
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS246",
    severity=Severity.ERROR,
    sentence="A container mounts one thing at a path.",
    consequence="The API server refuses the workload (mountPath: must be unique), and the sync fails.",
    fix="Mount one of them elsewhere, or one file of each by subPath.",
)


@rule.check
def paths(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers if not pods.owner.contract else ():
            counted = Counter(text(each.get("mountPath")) for each in mappings(container.get("volumeMounts")))
            for path, count in counted.items():
                if path and count > 1:
                    who = f"Container {text(container.get('name'))} of {pods.owner}"
                    yield rule.finding(pods.owner, f"{who} mounts {count} things at {path}.")
