"""GS316: pods of an ambient mesh whose ingress is closed let its tunnels in."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh_policies import is_ambient
from groundswell.order.network.isolation import isolation, names
from groundswell.order.network.network_policy import Direction, Port
from groundswell.order.network.peer import Pods
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS316",
    severity=Severity.ERROR,
    sentence="Pods of an ambient mesh whose ingress is closed let its tunnels in.",
    consequence="No pod of the mesh reaches them: their connections arrive through a tunnel on port 15008.",
    fix="Open TCP 15008 in the ingress of these pods.",
)

HBONE = Port(15008)
"""Where ztunnel takes the mesh's tunnels to a pod (Istio, ambient mesh and NetworkPolicy)."""


@rule.check
def tunnels(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for pods in found.pods(Direction.INGRESS):
        policies = found.closed(pods, Direction.INGRESS, Pods(None), HBONE) if is_ambient(pods, view) else []
        if policies and any(each.rules[Direction.INGRESS] for each in found.allowing(pods, Direction.INGRESS)):
            message = f"{pods.owner} is in the ambient mesh, and no rule of {names(policies)} opens {HBONE}."
            yield rule.finding(pods.owner, message, related=policies)
