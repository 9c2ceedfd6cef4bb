"""GS517: a port that a probe names is one of its container's."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS517",
    severity=Severity.ERROR,
    sentence="A port that a probe names is one of its container's.",
    consequence="The probe fails every time: the pod never turns ready, or is restarted for ever.",
    fix="Name the port in the container's ports as the probe calls it, or give the probe its number.",
)

_PROBES = ("startupProbe", "readinessProbe", "livenessProbe")


@rule.check
def probes(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        for container in pods.all_containers if not pods.owner.contract else ():
            names = {text(each.get("name")) for each in mappings(container.get("ports"))} - {""}
            for probe in _PROBES:
                for action in ("httpGet", "tcpSocket"):
                    wanted = at(container, probe, action, "port")
                    if isinstance(wanted, str) and not wanted.isdigit() and wanted not in names:
                        has = ", ".join(sorted(names)) or "none with a name"
                        where = f"container {text(container.get('name'))} of {pods.owner}"
                        message = f"The {probe} of {where} asks port {wanted}, and its ports are {has}."
                        yield rule.finding(pods.owner, message)
