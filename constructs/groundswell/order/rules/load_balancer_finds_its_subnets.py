"""GS440: a load balancer of the cluster finds subnets that are marked for it."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS440",
    severity=Severity.WARNING,
    sentence="A load balancer of the cluster finds subnets that are marked for it.",
    consequence="The controller gives up: couldn't auto-discover subnets. There is no load balancer, and no address.",
    fix="Tag the subnets kubernetes.io/role/elb=1 (public) and kubernetes.io/role/internal-elb=1 (private).",
)

_ALB = "alb.ingress.kubernetes.io"
_NLB = "service.beta.kubernetes.io/aws-load-balancer"


@rule.check
def subnets(view: View) -> Iterator[Finding]:
    """Where subnets are declared and none bears the mark (AWS Load Balancer Controller 2.13, subnet discovery)."""
    declared = view.aws("AWS::EC2::Subnet")
    marks = {text(tag.get("Key")) for each in declared for tag in mappings(at(each.body, "Properties", "Tags"))}
    for each, public in _entrances(view) if declared else ():
        mark = "kubernetes.io/role/elb" if public else "kubernetes.io/role/internal-elb"
        if mark not in marks:
            kind = "public" if public else "internal"
            yield rule.finding(each, f"{each} asks for a {kind} load balancer, and no subnet is tagged {mark}.")


def _entrances(view: View) -> Iterator[tuple[Resource, bool]]:
    """(object, whether it faces the internet), of those that name no subnets."""
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        notes = mapping(each.annotations)
        scheme = notes.get(f"{_ALB}/scheme")
        if scheme in ("internet-facing", "internal") and f"{_ALB}/subnets" not in notes:
            yield each, scheme == "internet-facing"
    for each in view.of_kind("Service", ""):
        notes = mapping(each.annotations)
        scheme = notes.get(f"{_NLB}-scheme")
        if scheme in ("internet-facing", "internal") and f"{_NLB}-subnets" not in notes:
            yield each, scheme == "internet-facing"
