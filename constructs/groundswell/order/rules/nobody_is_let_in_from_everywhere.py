"""GS342: the world reaches only what is meant for it."""

from collections.abc import Iterator, Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.group_rule import WORLD, GroupRule
from groundswell.order.network.security_groups import security_groups
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, number
from groundswell.order.view import View

rule = Rule(
    id="GS342",
    severity=Severity.WARNING,
    sentence="The world reaches only what is meant for it.",
    consequence="Anyone on the internet may connect, past the load balancer, its TLS and its authorisation.",
    fix="Let in the load balancer's group, or the addresses of the people who need it.",
)

_SENSITIVE: Mapping[int, str] = {
    **{22: "SSH", 3389: "RDP", 2379: "etcd", 6443: "the API server", 10250: "the kubelet", 5432: "PostgreSQL"},
    **{3306: "MySQL", 6379: "Redis", 5672: "RabbitMQ", 15672: "RabbitMQ's console", 9200: "Elasticsearch"},
    **{27017: "MongoDB", 9092: "Kafka", 9090: "Prometheus", 11211: "memcached"},
}
_NODE_PORTS = range(30000, 32768)


@rule.check
def doors(view: View) -> Iterator[Finding]:
    for each in view.once(security_groups).rules:
        if each.ingress and each.cidr in WORLD and each.protocol in ("tcp", "-1", "all"):
            behind = list(_behind(each, view))
            if behind:
                message = f"{each.resource} lets the world in on {each.ports}: {', '.join(behind[:4])}."
                yield rule.finding(each.resource, message, related=_services(each, view)[:3])


def _behind(rule_: GroupRule, view: View) -> Iterator[str]:
    everything = rule_.protocol != "tcp" or rule_.last - rule_.first > 40000
    if everything:
        yield "everything"
    for service in _services(rule_, view):
        yield f"{service} by its node port"
    if not everything:
        yield from (words for port, words in _SENSITIVE.items() if rule_.first <= port <= rule_.last)
        if rule_.first <= _NODE_PORTS[0] and rule_.last >= _NODE_PORTS[-1]:
            yield "every node port"


def _services(rule_: GroupRule, view: View) -> list[Resource]:
    return [
        each for each in view.of_kind("Service", "") if any(rule_.covers(port, "tcp") for port in _node_ports(each))
    ]


def _node_ports(service: Resource) -> list[int]:
    if at(service.body, "spec", "type") not in ("NodePort", "LoadBalancer"):
        return []
    return [number(each.get("nodePort"), -1) for each in mappings(at(service.body, "spec", "ports"))]
