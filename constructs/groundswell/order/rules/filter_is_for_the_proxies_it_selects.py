"""GS354: an EnvoyFilter is for the kind of proxy that its selector selects."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import is_gateway
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS354",
    severity=Severity.WARNING,
    sentence="An EnvoyFilter is for the kind of proxy that its selector selects.",
    consequence="The patch matches no listener, and nothing says so: the filter is never there.",
    fix="Say context GATEWAY for gateways, SIDECAR_INBOUND or SIDECAR_OUTBOUND for pods with sidecars.",
)


@rule.check
def contexts(view: View) -> Iterator[Finding]:
    for each in view.of_kind("EnvoyFilter", "networking.istio.io"):
        labels = mapping(at(each.body, "spec", "workloadSelector", "labels"))
        pods = list(_selected(each, view)) if labels else []
        kinds = {is_gateway(one) for one in pods}
        if len(kinds) == 1:
            (gateway,) = kinds
            for patch in mappings(at(each.body, "spec", "configPatches")):
                context = text(at(patch, "match", "context"))
                wrong = context.startswith("SIDECAR") if gateway else context == "GATEWAY"
                if wrong:
                    what = "a gateway" if gateway else "no gateway"
                    message = f"{each} patches {context} proxies, and {pods[0].owner}, which it selects, is {what}."
                    yield rule.finding(each, message, related=[pods[0].owner])
                    break


def _selected(each: Resource, view: View) -> Iterator[PodTemplate]:
    """The pods in its namespace, or everywhere where it stands in the mesh's own."""
    selector = {"matchLabels": at(each.body, "spec", "workloadSelector", "labels")}
    for home in list(view.pods_by_namespace) if each.key.namespace == "istio-system" else [each.key.namespace]:
        yield from view.selected(home, selector)
