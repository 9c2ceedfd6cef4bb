"""GS301: a pod whose egress is closed may still ask for names, over UDP and over TCP."""

from collections.abc import Iterator

from groundswell.order.controllers import run_by
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.mesh import injector_of
from groundswell.order.network.calls import calls_of
from groundswell.order.network.isolation import Isolation, isolation, names
from groundswell.order.network.network_policy import Direction
from groundswell.order.network.resolvers import questions, resolvers
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS301",
    severity=Severity.ERROR,
    sentence="A pod whose egress is closed may still ask for names, over UDP and over TCP.",
    consequence="No host name resolves: every connection that names its other end fails.",
    fix="Open UDP and TCP 53 to the resolver in the egress of these pods.",
)


@rule.check
def resolution(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for pods in found.pods(Direction.EGRESS):
        if _closed(pods, "UDP", found, view):
            reason = _reason(pods, view)
            if reason or any(each.rules[Direction.EGRESS] for each in found.allowing(pods, Direction.EGRESS)):
                yield _no_names(pods, reason, found)
        elif _closed(pods, "TCP", found, view):
            policies = found.isolating(pods, Direction.EGRESS)
            yield rule.finding(
                pods.owner,
                f"{pods.owner} may ask for names over UDP, but no rule of {names(policies)} opens TCP 53.",
                severity=Severity.WARNING,
                consequence="An answer that does not fit a datagram is asked for again over TCP, and never comes.",
                related=policies,
            )


def _no_names(pods: PodTemplate, reason: str, found: Isolation) -> Finding:
    policies = found.isolating(pods, Direction.EGRESS)
    told = f"{pods.owner} {reason or 'opens connections'}, but no rule of {names(policies)} opens UDP 53 to a resolver."
    return rule.finding(pods.owner, told, severity=None if reason else Severity.WARNING, related=policies)


def _closed(pods: PodTemplate, protocol: str, found: Isolation, view: View) -> bool:
    return all(
        found.closed(pods, Direction.EGRESS, peer, port)
        for peer in resolvers(pods, view)
        for port in questions(protocol)
    )


def _reason(pods: PodTemplate, view: View) -> str:
    """Why these pods surely look names up, "" where nothing tells."""
    call = next((each for each in calls_of(pods, view) if not each.host.replace(".", "").isdigit()), None)
    if call:
        return f"calls {call.host} ({call.variable.name})"
    if any(True for _ in run_by(pods)):
        return "runs a controller"
    return "has a sidecar that looks for its control plane by name" if injector_of(pods, view) else ""
