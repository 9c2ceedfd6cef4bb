"""GS419: an image that names an architecture runs on nodes that have it."""

import re
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.instance_types import architecture
from groundswell.order.nodes.load import places_of
from groundswell.order.nodes.nodes import Fleet
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import text
from groundswell.order.view import View

rule = Rule(
    id="GS419",
    severity=Severity.ERROR,
    sentence="An image that names an architecture runs on nodes that have it.",
    consequence="The container does not start: exec format error, CrashLoopBackOff.",
    fix="Take the image of several architectures, or select the nodes by kubernetes.io/arch.",
)

_WORDS = {"amd64": "amd64", "x86_64": "amd64", "arm64": "arm64", "arm64v8": "arm64", "aarch64": "arm64"}
_NAMED = re.compile(rf"(?:^|[/:._-])({'|'.join(_WORDS)})(?=[/:._@-]|$)")


@rule.check
def images(view: View) -> Iterator[Finding]:
    known = fleets(view)
    for pods in view.pods if known and all(fleet.known for fleet in known) else ():
        for image in dict.fromkeys(text(each.get("image")) for each in pods.all_containers):
            found = _NAMED.search(image)
            nodes = [_architectures(pods, fleet) for fleet in known] if found else []
            if found and all(nodes) and all(_WORDS[found[1]] not in each for each in nodes):
                message = f"{pods.owner} runs {image}, and the nodes it can run on are {', '.join(sorted(nodes[0]))}."
                yield rule.finding(pods.owner, message)


def _architectures(pods: PodTemplate, fleet: Fleet) -> set[str]:
    """The architectures of the nodes that the pods can run on, none where one is unknown."""
    types = [fleet.sets[index].types for index in places_of(pods, fleet)]
    return {architecture(kind) for each in types for kind in each} if all(types) else set()
