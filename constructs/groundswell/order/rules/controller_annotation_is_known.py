"""GS290: an annotation for the AWS load balancer controller or ExternalDNS is one that it reads."""

import difflib
from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.network import alb, external_dns
from groundswell.order.rule import Rule
from groundswell.order.view import View

rule = Rule(
    id="GS290",
    severity=Severity.WARNING,
    sentence="An annotation for the AWS load balancer controller or ExternalDNS is one that it reads.",
    consequence="Nobody reads it: the load balancer or the record is made as if it were not there.",
    fix="Correct its spelling.",
)

_SERVICE = frozenset(
    (
        *(
            "type",
            "nlb-target-type",
            "scheme",
            "internal",
            "name",
            "subnets",
            "eip-allocations",
            "private-ipv4-addresses",
        ),
        *("ipv6-addresses", "ip-address-type", "proxy-protocol", "access-log-enabled", "access-log-s3-bucket-name"),
        *("access-log-s3-bucket-prefix", "access-log-emit-interval", "cross-zone-load-balancing-enabled", "attributes"),
        *(
            "ssl-cert",
            "ssl-ports",
            "ssl-negotiation-policy",
            "backend-protocol",
            "additional-resource-tags",
            "alpn-policy",
        ),
        *("healthcheck-healthy-threshold", "healthcheck-unhealthy-threshold", "healthcheck-timeout"),
        *("healthcheck-interval", "healthcheck-protocol", "healthcheck-port", "healthcheck-path"),
        *("healthcheck-success-codes", "target-group-attributes", "target-node-labels", "security-groups"),
        *("manage-backend-security-group-rules", "inbound-sg-rules-on-private-link-traffic", "extra-security-groups"),
        *(
            "connection-draining-enabled",
            "connection-draining-timeout",
            "connection-idle-timeout",
            "multi-cluster-target-group",
        ),
        *("listener-attributes", "enable-icmp-for-path-mtu-discovery", "enable-prefix-for-ipv6-source-nat"),
        *("source-nat-ipv6-prefixes", "minimum-load-balancer-capacity", "enable-tcp-udp-listener", "disable-nlb-sg"),
        *("manage-backend-sg-rules", "ssl-minimum-tls-version", "quic-enabled-ports", "backend-protocol-version"),
    )
)
_RECORD = frozenset(
    (
        *("hostname", "internal-hostname", "target", "ttl", "alias", "set-identifier", "aws-weight", "aws-region"),
        *("aws-failover", "aws-geolocation-continent-code", "aws-geolocation-country-code", "controller", "access"),
        *(
            "aws-geolocation-subdivision-code",
            "aws-multi-value-answer",
            "aws-health-check-id",
            "aws-evaluate-target-health",
        ),
        *("endpoints-type", "ingress-hostname-source", "gateway-hostname-source", "ingress", "cloudflare-proxied"),
        *("aws-zone-match-parent", "cloudflare-custom-hostname", "cloudflare-region-key", "aws-geoproximity-region"),
        *("cloudflare-record-comment", "cloudflare-tags", "coredns-group", "scw-priority", "scw-weight"),
        *("aws-geoproximity-bias", "aws-geoproximity-coordinates", "aws-geoproximity-local-zone-group"),
    )
)
_OPEN = (*alb.FAMILIES, "webhook-")
_KNOWN = {alb.OF_SERVICES: _SERVICE, external_dns.PREFIX: _RECORD, alb.PREFIX: alb.KNOWN}
_NEAR = 0.75
"""A name that is near to none may be one of a newer release."""


@rule.check
def spelling(view: View) -> Iterator[Finding]:
    for each in view.resources:
        for written in each.annotations:
            name = str(written)
            for prefix, known in _KNOWN.items():
                bare = name.removeprefix(prefix)
                if bare != name and bare not in known and not bare.startswith(_OPEN):
                    near = difflib.get_close_matches(bare, known, n=1, cutoff=_NEAR)
                    if near:
                        yield rule.finding(each, f"{each} has {name}. Did you mean {prefix}{near[0]}?")
