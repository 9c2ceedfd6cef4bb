"""GS439: where ServiceAccounts have roles by Pod Identity, its agent runs on the nodes."""

from collections.abc import Iterator

from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS439",
    severity=Severity.WARNING,
    sentence="Where ServiceAccounts have roles by Pod Identity, its agent runs on the nodes.",
    consequence="The pods get no credentials, or fall back to the node's role: AccessDenied on every call of AWS.",
    fix="Add the EKS add-on eks-pod-identity-agent.",
)

_AGENT = "eks-pod-identity-agent"


@rule.check
def agents(view: View) -> Iterator[Finding]:
    """Only where the add-ons are declared here, and not for EKS Auto Mode, whose nodes have the agent built in."""
    associations = view.aws("AWS::EKS::PodIdentityAssociation")
    addons = {text(at(each.body, "Properties", "AddonName")) for each in view.aws("AWS::EKS::Addon")}
    automatic = any(at(each.body, "Properties", "ComputeConfig", "Enabled") for each in view.aws("AWS::EKS::Cluster"))
    images = (text(container.get("image")) for pods in view.pods for container in pods.containers)
    if associations and "vpc-cni" in addons and _AGENT not in addons and not automatic:
        charts = (text(source.get("chart")) for each in view.reading.applications for source in each.chart_sources)
        if _AGENT not in charts and not any(image_name(each) == _AGENT for each in images):
            first = associations[0]
            names = ", ".join(text(at(first.body, "Properties", each)) for each in ("Namespace", "ServiceAccount"))
            message = f"{first} gives a role to {names.replace(', ', '/')}, and {_AGENT} is not among the add-ons."
            yield rule.finding(first, message)
