"""GS309: a pod that is told to call an address on the internet may leave the cluster on that port."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.calls import Call, calls_of, is_outside
from groundswell.order.network.isolation import Isolation, isolation, names
from groundswell.order.network.network_policy import Direction, Port
from groundswell.order.network.peer import INTERNET, SOMEWHERE, Peer
from groundswell.order.network.variables import variables
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import mappings, text
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
_ADDRESSES = ("_URL", "_BASE", "_ENDPOINT", "_HOST")
_KEYS = {
    "OPENAI_API_KEY": "api.openai.com",
    "ANTHROPIC_API_KEY": "api.anthropic.com",
    "GEMINI_API_KEY": "generativelanguage.googleapis.com",
    "STRIPE_SECRET_KEY": "api.stripe.com",
    "STRIPE_API_KEY": "api.stripe.com",
    "SENDGRID_API_KEY": "api.sendgrid.com",
    "SLACK_BOT_TOKEN": "slack.com",
}
"""Variables that the clients of these services read their key from, and where they then call (each one's documents)."""


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
        yield from _keyed(pods, found, view)


def _keyed(pods: PodTemplate, found: Isolation, view: View) -> Iterator[Finding]:
    """Pods with the key of a service outside, unless a variable tells them another address for it."""
    names_of = {text(one.get("name")) for each in pods.containers for one in mappings(each.get("env"))}
    names_of |= {each.name for each in variables(pods, view)}
    for name in sorted(names_of & _KEYS.keys()):
        service = name.partition("_")[0]
        elsewhere = any(each.startswith(service) and each.endswith(_ADDRESSES) for each in names_of)
        policies = [] if elsewhere else found.closed(pods, Direction.EGRESS, INTERNET, Port(443))
        if policies:
            message = f"{pods.owner} has a key for {_KEYS[name]} ({name}), "
            message += f"but no rule of {names(policies)} lets it out of the cluster on TCP 443."
            yield rule.finding(pods.owner, message, related=policies)


def _end(call: Call) -> Peer:
    return SOMEWHERE if call.host.endswith(_PRIVATE) else INTERNET
