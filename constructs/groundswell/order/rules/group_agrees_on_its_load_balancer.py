"""GS229: the Ingresses of one group say the same of the load balancer that they share."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.network.alb import PREFIX
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS229",
    severity=Severity.ERROR,
    sentence="The Ingresses of one group say the same of the load balancer that they share.",
    consequence="The controller refuses the whole group (conflicting values): no Ingress of it gets a rule.",
    fix="Write the annotation on one Ingress of the group, or the same value on all.",
)

_SHARED = (
    *(
        "scheme",
        "ip-address-type",
        "load-balancer-name",
        "subnets",
        "security-groups",
        "wafv2-acl-arn",
        "wafv2-acl-name",
    ),
    *("customer-owned-ipv4-pool", "shield-advanced-protection", "manage-backend-security-group-rules", "waf-acl-id"),
    *("ipam-ipv4-pool-id", "mutual-authentication"),
)
"""Annotations of the load balancer itself: AWS Load Balancer Controller, Ingress annotations, "exclusive" ones."""


@rule.check
def groups(view: View) -> Iterator[Finding]:
    members: dict[str, list[Resource]] = defaultdict(list)
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        name = text(mapping(at(each.body, "metadata", "annotations")).get(f"{PREFIX}group.name"))
        if name:
            members[name].append(each)
    for name, group in members.items():
        for annotation in _SHARED:
            yield from _conflict(name, annotation, group)


def _conflict(name: str, annotation: str, group: list[Resource]) -> Iterator[Finding]:
    """A member that is silent agrees with all."""
    said: dict[str, list[Resource]] = defaultdict(list)
    for each in group:
        value = mapping(at(each.body, "metadata", "annotations")).get(f"{PREFIX}{annotation}")
        if value is not None:
            said[_normal(str(value))].append(each)
    if len(said) > 1:
        (first, ones), *others = sorted(said.items(), key=lambda pair: (-len(pair[1]), pair[0]))
        for value, different in others:
            for each in different:
                message = f"{each} wants {annotation} {value} of the group {name}, but {ones[0]} wants {first}."
                yield rule.finding(each, message, related=[ones[0]])


def _normal(value: str) -> str:
    return ",".join(sorted(part.strip() for part in value.split(",")))
