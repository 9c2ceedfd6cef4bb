"""GS340: a load balancer's security groups let it reach the port of its targets and the port it checks."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import references
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.security_groups import known, security_groups
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS340",
    severity=Severity.ERROR,
    sentence="A load balancer's security groups let it reach the port of its targets and the port it checks.",
    consequence="No target ever turns healthy: every request ends in 503 or 504.",
    fix="Let the load balancer's group into the nodes' group on that port, and out of its own.",
)


@rule.check
def reaches(view: View) -> Iterator[Finding]:
    groups = view.once(security_groups)
    nodes = [held for _, held in known(groups.nodes)]
    if not nodes or len(nodes) != len(groups.nodes):
        return
    for balancer, held in known(groups.load_balancers()):
        for target in _targets(balancer, view):
            for port, words in _ports(target, view):
                if not any(groups.lets(held, each, port) for each in nodes):
                    message = f"{balancer} may not reach the nodes on port {port}, {words} of {target}."
                    yield rule.finding(target, message, related=[balancer])


def _targets(balancer: Resource, view: View) -> Iterator[Resource]:
    """The target groups that a load balancer's listeners send to, as far as they name them in their own stack."""
    here = {
        each.key.name: each
        for each in view.aws("AWS::ElasticLoadBalancingV2::TargetGroup")
        if each.key.namespace == balancer.key.namespace
    }
    for listener in view.aws("AWS::ElasticLoadBalancingV2::Listener"):
        properties = mapping(listener.body.get("Properties"))
        if balancer.key.name in references(properties.get("LoadBalancerArn")):
            yield from (here[name] for name in references(properties.get("DefaultActions")) if name in here)


def _ports(target: Resource, view: View) -> Iterator[tuple[int, str]]:
    properties = mapping(target.body.get("Properties"))
    if properties.get("TargetType", "instance") != "instance":
        return
    port = _node_port(text(properties.get("Name")), view) or number(properties.get("Port"), 0)
    if port:
        yield port, "the port of the targets"
    check = properties.get("HealthCheckPort")
    if isinstance(check, int) or (isinstance(check, str) and check.isascii() and check.isdigit()):
        yield int(check), "the port of the health check"


def _node_port(name: str, view: View) -> int:
    """The node port that a TargetGroupBinding registers for a target group, 0 where it is not known."""
    for each in view.of_kind("TargetGroupBinding", "elbv2.k8s.aws"):
        if name and at(each.body, "spec", "targetGroupName") == name:
            reference = mapping(at(each.body, "spec", "serviceRef"))
            service = view.named("Service", each.key.namespace, text(reference.get("name")), "")
            for entry in mappings(at(service.body, "spec", "ports")) if service else ():
                if reference.get("port") in (entry.get("port"), entry.get("name")):
                    return number(entry.get("nodePort"), 0)
    return 0
