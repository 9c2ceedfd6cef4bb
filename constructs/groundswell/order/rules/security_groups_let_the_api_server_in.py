"""GS341: the API server's security groups let it reach the webhooks and APIs on the nodes."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.api_callers import api_calls
from groundswell.order.network.security_groups import known, security_groups
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS341",
    severity=Severity.ERROR,
    sentence="The API server's security groups let it reach the webhooks and APIs on the nodes.",
    consequence="The API server waits for the webhook until its time is out: what it must admit is refused.",
    fix="Let the cluster's security group into the nodes' group on the port of the pod (not of its Service).",
)


@rule.check
def reaches(view: View) -> Iterator[Finding]:
    groups = view.once(security_groups)
    nodes = known(groups.nodes)
    if not groups.eks or not nodes or len(nodes) != len(groups.nodes):
        return
    told = set()
    for cluster, held in known(groups.control_planes()):
        for call in api_calls(view):
            open_ = not call.port or any(groups.lets(held, each, call.port) for _, each in nodes)
            if not open_ and (call.port, call.service.key) not in told:
                told.add((call.port, call.service.key))
                message = f"The API server of {cluster} calls {call.service} for {call.words}, "
                message += f"and no security group of the nodes lets it in on port {call.port}."
                severity = None if call.must_answer else Severity.WARNING
                yield rule.finding(call.origin, message, severity=severity, related=[nodes[0][0]])
