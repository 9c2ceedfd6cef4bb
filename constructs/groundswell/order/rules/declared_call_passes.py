"""GS304: what a pod is told to call, it may call: out of its own policies, and into the other end's."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.calls import Call, Destination, calls_of, destination, is_certain
from groundswell.order.network.isolation import Block, Isolation, isolation
from groundswell.order.network.network_policy import Port
from groundswell.order.network.peer import somewhere_in
from groundswell.order.network.sealed import unsealed
from groundswell.order.network.service_ports import external_service
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS304",
    severity=Severity.ERROR,
    sentence="What a pod is told to call, it may call: out of its own policies, and into the other end's.",
    consequence="The packets are dropped: the caller waits until its time is out.",
    fix="Add the missing rule: egress and ingress are two policies, and a connection needs both.",
)


@rule.check
def declared(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    if not any(True for _ in found.namespaces()):
        return
    for pods in view.pods:
        told = set()
        for call in calls_of(pods, view):
            end = destination(call, view)
            for block in unsealed(_blocks(call, end, found, view), view) if end else ():
                key = (call.host, call.port, block.direction)
                if key not in told:
                    told.add(key)
                    yield _finding(call, block, view)


def _blocks(call: Call, end: Destination, found: Isolation, view: View) -> Iterator[Block]:
    """The ends at which a call is stopped; where several workloads may answer, only if it is stopped at all of them."""
    if end.service is None or external_service(end.service):
        if end.service is None:
            yield from found.blocked(call.caller, somewhere_in(end.namespace, view), Port(None))
        return
    pods = [each for each in view.backends(end.service) if not each.ends]
    if not pods:
        yield from found.blocked(call.caller, somewhere_in(end.namespace, view), Port(end.port))
        return
    if any(each.owner is call.caller.owner for each in pods):
        return  # its own address, for others to use
    stopped = [list(found.blocked(call.caller, each, Port(end.port))) for each in pods]
    if all(stopped):
        yield from stopped[0]


def _finding(call: Call, block: Block, view: View) -> Finding:
    port = f":{call.port}" if call.port else ""
    message = f"{call.caller.owner} is told to call {call.host}{port} ({call.variable.name}), but {block}."
    related = [*block.policies, *([call.variable.origin] if call.variable.origin is not call.caller.owner else [])]
    return rule.finding(
        call.caller.owner, message, severity=None if is_certain(call, view) else Severity.WARNING, related=related
    )
