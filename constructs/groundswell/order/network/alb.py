"""What Ingresses tell the AWS Load Balancer Controller: its annotations, and the listeners that follow from them."""

import json
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.network.entrances import ingress_class
from groundswell.order.tree import mapping, mappings
from groundswell.order.view import View

PREFIX = "alb.ingress.kubernetes.io/"
OF_SERVICES = "service.beta.kubernetes.io/aws-load-balancer-"
"""The same controller's annotations of Services."""

KNOWN = frozenset(
    (
        *("load-balancer-name", "group.name", "group.order", "tags", "ip-address-type", "scheme", "subnets"),
        *("security-groups", "manage-backend-security-group-rules", "customer-owned-ipv4-pool", "ssl-policy"),
        *("load-balancer-attributes", "wafv2-acl-arn", "wafv2-acl-name", "waf-acl-id", "shield-advanced-protection"),
        *("listen-ports", "ssl-redirect", "inbound-cidrs", "security-group-prefix-lists", "certificate-arn"),
        *("target-type", "target-node-labels", "target-group-attributes", "backend-protocol", "success-codes"),
        *("backend-protocol-version", "healthcheck-port", "healthcheck-protocol", "healthcheck-path"),
        *("healthcheck-interval-seconds", "healthcheck-timeout-seconds", "healthy-threshold-count"),
        *("unhealthy-threshold-count", "auth-type", "auth-idp-cognito", "auth-idp-oidc", "auth-scope"),
        *("auth-on-unauthenticated-request", "auth-session-cookie", "auth-session-timeout", "mutual-authentication"),
        *("multi-cluster-target-group", "minimum-load-balancer-capacity", "ipam-ipv4-pool-id"),
        *("use-regex-path-match", "enable-frontend-nlb", "jwt-validation"),
    )
)
"""Annotations of Ingresses that the controller reads (its guide, 2.x), without the prefix."""

FAMILIES = ("actions.", "conditions.", "transforms.", "listener-attributes.", "frontend-nlb-", "target-control-port.")
"""Beginnings of names that are followed by one of the user's."""


def alb_ingresses(view: View) -> list[Resource]:
    """The Ingresses of the class `alb`."""
    return [each for each in view.of_kind("Ingress", "networking.k8s.io") if ingress_class(each) == "alb"]


def told(ingress: Resource, name: str) -> str:
    """The annotation of that name, "" where there is none."""
    value = mapping(ingress.annotations).get(f"{PREFIX}{name}")
    return "" if value is None else str(value).strip()


def parsed(value: str) -> Any:
    """An annotation's JSON. Raises ValueError where it is none."""
    return json.loads(value)


def listeners(ingress: Resource) -> list[tuple[str, int]]:
    """(protocol, port) of each listener: as told, else 443 with a certificate, else 80. Nothing where unreadable."""
    given = told(ingress, "listen-ports")
    if not given:
        return [("HTTPS", 443) if told(ingress, "certificate-arn") else ("HTTP", 80)]
    try:
        read = parsed(given)
    except ValueError:
        return []
    found = [pair for each in mappings(read if isinstance(read, list) else ()) for pair in each.items()]
    return [(str(protocol), port) for protocol, port in found if isinstance(port, int)]


def group_of(ingress: Resource, view: View) -> list[Resource]:
    """The Ingresses that share its load balancer: itself alone where it is of no group."""
    name = told(ingress, "group.name")
    return [each for each in alb_ingresses(view) if told(each, "group.name") == name] if name else [ingress]
