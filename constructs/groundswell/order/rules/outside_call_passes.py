"""GS309: a pod that is told to call an address on the internet may leave the cluster on that port."""

from collections.abc import Iterator

from groundswell.order.calls import Call, calls_of, is_outside
from groundswell.order.finding import Finding, Severity
from groundswell.order.isolation import isolation, names
from groundswell.order.network_policy import Direction, Port
from groundswell.order.peer import INTERNET, SOMEWHERE, Peer
from groundswell.order.rule import Rule
from groundswell.order.variables import variables
from groundswell.order.view import View

rule = Rule(
    id="GS309",
    severity=Severity.WARNING,
    sentence="A pod that is told to call an address on the internet may leave the cluster on that port.",
    consequence="The packets are dropped: every such call ends when its time is out.",
    fix="Open the port to the addresses outside in the egress of these pods.",
)

_PRIVATE = (".amazonaws.com", ".azure.com", ".windows.net", ".googleapis.com")
"""Names that may resolve to an address of the VPC: an endpoint, a database."""


@rule.check
def passes(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for pods in found.pods(Direction.EGRESS):
        if any("PROXY" in each.name.upper() for each in variables(pods, view)):
            continue
        told = set()
        for call in calls_of(pods, view):
            key = (call.host, call.port)
            if key not in told and call.scheme and call.port and is_outside(call):
                told.add(key)
                policies = found.closed(pods, Direction.EGRESS, _end(call), Port(call.port))
                if policies:
                    message = (
                        f"{pods.owner} is told to call {call.host} ({call.variable.name}), "
                        f"but no rule of {names(policies)} lets it out of the cluster on TCP {call.port}."
                    )
                    yield rule.finding(pods.owner, message, related=policies)


def _end(call: Call) -> Peer:
    return SOMEWHERE if call.host.endswith(_PRIVATE) else INTERNET
