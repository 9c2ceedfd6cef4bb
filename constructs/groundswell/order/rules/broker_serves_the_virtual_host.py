"""GS249: the virtual host and the user that a client's AMQP URL names are the broker's."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from groundswell.order.finding import Finding, Severity
from groundswell.order.network.brokers import GROUP, Broker, brokers
from groundswell.order.network.calls import Call, calls_of
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS249",
    severity=Severity.WARNING,
    sentence="The virtual host and the user that a client's AMQP URL names are the broker's.",
    consequence="The broker refuses the connection: vhost not found, or access refused.",
    fix="Name a virtual host and a user that the definitions or objects of the broker make, or add them there.",
)

_URL = re.compile(r"amqps?://(?:([^\s:/@]*)(?::[^\s@]*)?@)?[^\s/?#@]+/([^\s?#/'\"]+)/?(?=[?#\s'\"]|$)")
_PLAIN = re.compile(r"[A-Za-z0-9_.%-]+")
_TOOLS = re.compile(r"rabbitmqctl|rabbitmqadmin|/api/(?:vhosts|users|definitions)")
_MANAGEMENT = (15672, 15671)


@rule.check
def clients(view: View) -> Iterator[Finding]:
    known = brokers(view)
    if not known or _made_by_commands(view):
        return
    calls = [call for pods in view.pods for call in calls_of(pods, view)]
    helped = {_place(each) for each in calls if each.caller.ends and each.port in _MANAGEMENT}
    for call in calls:
        place, found = _place(call), _URL.search(call.variable.value)
        broker = known.get(place) if found and call.scheme in ("amqp", "amqps") else None
        if broker is not None and found is not None and place not in helped:
            yield from _judged(call, broker, found[1] or "", unquote(found[2]), view)


def _judged(call: Call, broker: Broker, user: str, host: str, view: View) -> Iterator[Finding]:
    """A broker of which nothing tells its virtual hosts may have been given them by hand: an info."""
    who, has = f"{call.caller.owner} is told", ", ".join(sorted(broker.hosts)) or "/"
    related = [call.caller.owner, broker.owner]
    if not _PLAIN.fullmatch(host):
        return
    if not broker.has_host(host):
        message = f"{who} virtual host {host} by {call.variable.name}, and {broker.owner} has {has}."
        severity = Severity.WARNING if broker.told else Severity.INFO
        yield rule.finding(call.variable.origin, message, severity=severity, related=related)
    elif broker.users and _PLAIN.fullmatch(user) and not view.of_kind("User", GROUP):
        if user not in broker.users:
            known = ", ".join(sorted(broker.users))
            message = f"{who} user {user} by {call.variable.name}, and {broker.owner} has {known}."
            yield rule.finding(call.variable.origin, message, related=related)
        elif broker.rights and (user, host) not in broker.rights and not view.of_kind("Permission", GROUP):
            message = (
                f"{who} user {user} and virtual host {host} by {call.variable.name}, on which it has no permission."
            )
            yield rule.finding(call.variable.origin, message, related=related)


def _made_by_commands(view: View) -> bool:
    """Whether a container calls RabbitMQ's own tools: it may make what no definition tells."""
    containers = (each for pods in view.pods for each in pods.all_containers)
    parts = (each.get(part) for each in containers for part in ("command", "args", "lifecycle") if each.get(part))
    return any(_TOOLS.search(str(each)) for each in parts)


def _place(call: Call) -> tuple[str, str]:
    """(namespace, name) of what a host means as a Service; a pod behind a headless one counts as its Service."""
    parts = call.host.removesuffix(".cluster.local").removesuffix(".svc").split(".")
    parts = parts[1:] if len(parts) == 3 else parts
    return (parts[1], parts[0]) if len(parts) == 2 else (call.caller.namespace, parts[0])
