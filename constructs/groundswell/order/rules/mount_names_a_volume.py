"""GS221: a container mounts volumes that its pod has."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS221",
    severity=Severity.ERROR,
    sentence="A container mounts volumes that its pod has.",
    consequence="The API server refuses the workload (volumeMounts: Not found), and the sync fails.",
    fix="Add the volume to the pod, or mount one that it has.",
)


@rule.check
def mounts(view: View) -> Iterator[Finding]:
    for pods in view.pods:
        if pods.owner.contract:
            continue
        has = _volumes(pods)
        for container in pods.all_containers:
            for field in ("volumeMounts", "volumeDevices"):
                for name in (text(each.get("name")) for each in mappings(container.get(field))):
                    if name and name not in has:
                        shown = ", ".join(sorted(has)) or "none"
                        who = f"Container {text(container.get('name'))} of {pods.owner}"
                        yield rule.finding(pods.owner, f"{who} mounts volume {name}; the pod has {shown}.")


def _volumes(pods: PodTemplate) -> set[str]:
    """The pod's volumes; a StatefulSet's claims are volumes as well."""
    claims = mappings(at(pods.owner.body, "spec", "volumeClaimTemplates"))
    return {text(each.get("name")) for each in pods.volumes} | {text(at(each, "metadata", "name")) for each in claims}
