"""GS415: a node registers only with labels that kubelet may set."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.model.kubelet import kubelet_may_set
from groundswell.order.finding import Finding, Severity
from groundswell.order.nodes.user_data import node_text
from groundswell.order.rule import Rule
from groundswell.order.tree import at
from groundswell.order.view import View

rule = Rule(
    id="GS415",
    severity=Severity.ERROR,
    sentence="A node registers only with labels that kubelet may set.",
    consequence="kubelet refuses its arguments and ends: the node never registers.",
    fix="Take a key of your own, or label the node from outside once it has registered (kubectl label node).",
)

_USER_DATA = {
    "AWS::EC2::Instance": ("Properties", "UserData"),
    "AWS::EC2::LaunchTemplate": ("Properties", "LaunchTemplateData", "UserData"),
    "AWS::AutoScaling::LaunchConfiguration": ("Properties", "UserData"),
}


@rule.check
def labels(view: View) -> Iterator[Finding]:
    for kind, path in _USER_DATA.items():
        for each in view.aws(kind):
            refused = [key for key in node_text(at(each.body, *path)).labels if not kubelet_may_set(key)]
            if refused:
                yield rule.finding(each, _message(each, refused))


def _message(each: Resource, refused: list[str]) -> str:
    return f"{each} gives kubelet the label {', '.join(refused)}, a key of kubernetes.io that it may not set."
