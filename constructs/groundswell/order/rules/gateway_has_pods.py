"""GS314: the pods that a Gateway's selector names exist."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import gateway_pods
from groundswell.order.mesh.mesh_policies import is_gateway
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS314",
    severity=Severity.ERROR,
    sentence="The pods that a Gateway's selector names exist.",
    consequence="No proxy gets the Gateway's listeners: every request from outside is refused.",
    fix="Select by a label that the gateway's pods carry; the chart derives it from the name of its release.",
)


@rule.check
def served(view: View) -> Iterator[Finding]:
    proxies = [each for each in view.pods if is_gateway(each)]
    for gateway in view.of_kind("Gateway", "networking.istio.io"):
        selector = mapping(at(gateway.body, "spec", "selector"))
        if selector and proxies and not gateway_pods(gateway, view):
            wanted = ", ".join(f"{name}={value}" for name, value in selector.items())
            has = ", ".join(
                f"{each.owner} ({name}={each.labels[name]})"
                for each in proxies[:3]
                for name in selector
                if name in each.labels
            )
            found = f"; there is {has}" if has else ""
            message = f"{gateway} selects pods labelled {wanted}, and no pod is{found}."
            yield rule.finding(gateway, message, related=[each.owner for each in proxies[:3]])
