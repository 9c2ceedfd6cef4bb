"""GS252: a binding, a permission and a queue of RabbitMQ stand in a virtual host, and between ends, that are made."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.brokers import GROUP, Broker, brokers, cluster_of, host_of
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS252",
    severity=Severity.WARNING,
    sentence="Objects of RabbitMQ stand in a virtual host, and between ends, that are made.",
    consequence="The topology operator is refused by the broker and tries for ever: the object never turns Ready.",
    fix="Name what a Vhost, Exchange, Queue or User object makes for the same cluster, or add the object.",
)

_STANDING = ("Exchange", "Queue", "Binding", "Permission", "Policy", "OperatorPolicy", "Shovel", "Federation")


@rule.check
def topology(view: View) -> Iterator[Finding]:
    known = brokers(view)
    for kind in _STANDING:
        for each in view.of_kind(kind, GROUP):
            broker = known.get(cluster_of(each))
            if broker is not None and broker.owner.key.kind == "RabbitmqCluster":
                yield from _judged(each, broker, view)


def _judged(each: Resource, broker: Broker, view: View) -> Iterator[Finding]:
    host = host_of(each)
    if not broker.has_host(host):
        has = ", ".join(sorted(broker.hosts)) or "/"
        severity = Severity.WARNING if broker.told else Severity.INFO
        message = f"{each} stands in virtual host {host}, and {broker.owner} has {has}."
        yield rule.finding(each, message, severity=severity, related=[broker.owner])
    elif each.key.kind == "Binding":
        yield from _ends(each, broker, host)
    elif each.key.kind == "Permission":
        user = text(at(each.body, "spec", "userReference", "name"))
        others = [other.key.name for other in view.in_namespace("User", each.key.namespace)]
        if user and others and user not in others:
            message = f"{each} gives rights to User {user}; there are {', '.join(sorted(others))}."
            yield rule.finding(each, message)


def _ends(each: Resource, broker: Broker, host: str) -> Iterator[Finding]:
    """Where objects make other ends of the kind in the same virtual host: clients may make some themselves."""
    spec = each.body.get("spec")
    exchange = text(at(spec, "destinationType")) == "exchange"
    ends = (("exchange", text(at(spec, "source")), broker.exchanges[host]),)
    last = broker.exchanges[host] if exchange else broker.queues[host]
    for noun, name, made in (*ends, ("exchange" if exchange else "queue", text(at(spec, "destination")), last)):
        if name and made and name not in made and not name.startswith("amq."):
            message = f"{each} binds {noun} {name} of virtual host {host}, which has {', '.join(sorted(made))}."
            yield rule.finding(each, message, related=[broker.owner])
