"""GS302: a sidecar may reach istiod, at both ends."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.istiod import SOMEWHERE, XDS, istiods
from groundswell.order.mesh.mesh import ISTIO, injector_of
from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.peer import Peer
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS302",
    severity=Severity.ERROR,
    sentence="A sidecar may reach istiod on port 15012, at both ends.",
    consequence="The sidecar gets neither configuration nor certificate, so the pod never turns ready.",
    fix="Open TCP 15012 to istiod's pods in the egress of the pods, and from them in the ingress of istiod.",
)


@rule.check
def control_plane(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    if not any(True for _ in found.namespaces()):
        return
    for pods in view.pods:
        if (injector_of(pods, view) or ("", ""))[0] != ISTIO:
            continue
        known: list[PodTemplate | Peer] = [*istiods(view)] or [SOMEWHERE]
        ends = [list(found.blocked(pods, each, Port(XDS))) for each in known]
        for block in ends[0] if all(ends) else []:
            message = f"The sidecar of {pods.owner} needs istiod on TCP {XDS}, but {block}."
            yield rule.finding(pods.owner, message, related=block.policies)
