"""GS308: the pods behind a webhook or an aggregated API let the API server in: an address, which no selector means."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.api_callers import api_calls
from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.peer import SOMEWHERE
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS308",
    severity=Severity.ERROR,
    sentence="The pods behind a webhook or an aggregated API let the API server in.",
    consequence="The API server gets no answer: what the webhook must admit is refused, the API is gone.",
    fix="Let an ipBlock (or everything) into the ingress of these pods on that port: the API server is no pod.",
)


@rule.check
def admitted(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    told = set()
    for call in api_calls(view):
        for pods in view.backends(call.service):
            for block in found.blocked(SOMEWHERE, pods, Port(call.port)):
                if (id(pods.owner), call.port) not in told:
                    told.add((id(pods.owner), call.port))
                    message = f"The API server calls {pods.owner} for {call.words} on port {call.port}, but {block}."
                    severity = None if call.must_answer else Severity.WARNING
                    yield rule.finding(pods.owner, message, severity=severity, related=[call.origin, *block.policies])
