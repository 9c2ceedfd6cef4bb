"""The load balancer, its listeners and target group, and the names that point at it."""

import aws_cdk as cdk
from aws_cdk import aws_elasticloadbalancingv2 as elb
from aws_cdk import aws_route53 as route53
from aws_cdk import aws_s3 as s3
from constructs import Construct

from groundswell.model.platform import Platform
from groundswell.stacks.buckets import deny_plain_http, private_bucket
from groundswell.stacks.dns import Dns
from groundswell.stacks.network import Network
from groundswell.stacks.stack import Stack

TLS_POLICY = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
"""TLS 1.3, and 1.2 with authenticated encryption only; key agreement also withstands a later quantum computer
(Elastic Load Balancing, security policies)."""


class Ingress(Stack):
    """Load balancer, listeners, target group and alias records.

    Targets are registered by the TargetGroupBinding in the cluster, which finds the group by its name.
    """

    def __init__(self, scope: Construct, platform: Platform, network: Network, dns: Dns) -> None:
        super().__init__(scope, "ingress", platform)
        logs = self._log_bucket() if platform.environment.production else None
        self.balancer = self._balancer(network, logs)
        group = self._target_group(network)
        self._listeners(dns, group)
        for host in platform.ingress.hosts:
            self._record(host, dns.zone_id)

    def _balancer(self, network: Network, logs: s3.CfnBucket | None) -> elb.CfnLoadBalancer:
        production = self.platform.environment.production
        attributes = {
            "routing.http.drop_invalid_header_fields.enabled": "true",
            "deletion_protection.enabled": "true" if production else "false",
            "access_logs.s3.enabled": "true" if logs else "false",
        }
        if logs:
            attributes |= {"access_logs.s3.bucket": logs.ref, "access_logs.s3.prefix": "alb"}
        balancer = elb.CfnLoadBalancer(
            self,
            "LoadBalancer",
            name=self.platform.slug,
            type="application",
            scheme="internet-facing",
            security_groups=[network.load_balancer_group.ref],
            subnets=[network.subnet_ids[subnet.name] for subnet in self.platform.network.subnets_of("public")],
            load_balancer_attributes=[
                elb.CfnLoadBalancer.LoadBalancerAttributeProperty(key=key, value=value)
                for key, value in sorted(attributes.items())
            ],
            tags=self.named(self.platform.slug),
        )
        if logs:
            balancer.add_resource_dependency(self.node.find_child("LogBucketPolicy"))  # type: ignore[arg-type]  # a CfnResource
        else:
            self.acknowledge(
                balancer, {"AwsSolutions-ELB2": "Access logs are kept in production; here nobody would read them."}
            )
        return balancer

    def _target_group(self, network: Network) -> elb.CfnTargetGroup:
        ingress = self.platform.ingress
        return elb.CfnTargetGroup(
            self,
            "Gateway",
            name=self.platform.target_group,
            target_type="instance",
            protocol="HTTP",
            port=ingress.node_port_http,
            vpc_id=network.vpc.ref,
            health_check_protocol="HTTP",
            health_check_port=str(ingress.node_port_status),
            health_check_path=ingress.health_path,
            health_check_interval_seconds=15,
            health_check_timeout_seconds=5,
            healthy_threshold_count=2,
            unhealthy_threshold_count=2,
            matcher=elb.CfnTargetGroup.MatcherProperty(http_code="200"),
            target_group_attributes=[
                elb.CfnTargetGroup.TargetGroupAttributeProperty(key="deregistration_delay.timeout_seconds", value="30")
            ],
            tags=self.named(self.platform.target_group),
        )

    def _listeners(self, dns: Dns, group: elb.CfnTargetGroup) -> None:
        ingress = self.platform.ingress
        elb.CfnListener(
            self,
            "Https",
            load_balancer_arn=self.balancer.ref,
            protocol="HTTPS",
            port=ingress.https_port,
            ssl_policy=TLS_POLICY,
            certificates=[elb.CfnListener.CertificateProperty(certificate_arn=dns.certificate.ref)],
            default_actions=[elb.CfnListener.ActionProperty(type="forward", target_group_arn=group.ref)],
        )
        elb.CfnListener(
            self,
            "Http",
            load_balancer_arn=self.balancer.ref,
            protocol="HTTP",
            port=ingress.http_port,
            default_actions=[
                elb.CfnListener.ActionProperty(
                    type="redirect",
                    redirect_config=elb.CfnListener.RedirectConfigProperty(
                        protocol="HTTPS", port=str(ingress.https_port), status_code="HTTP_301"
                    ),
                )
            ],
        )

    def _record(self, host: str, zone_id: str) -> None:
        route53.CfnRecordSet(
            self,
            f"{host.title()}Record",
            hosted_zone_id=zone_id,
            name=f"{self.platform.host(host)}.",
            type="A",
            alias_target=route53.CfnRecordSet.AliasTargetProperty(
                dns_name=self.balancer.attr_dns_name,
                hosted_zone_id=self.balancer.attr_canonical_hosted_zone_id,
                evaluate_target_health=True,
            ),
        )

    def _log_bucket(self) -> s3.CfnBucket:
        bucket = private_bucket(self, "LogBucket", None, expire_after=90)
        self.acknowledge(bucket, {"AwsSolutions-S1": "It holds access logs itself; logging those would never end."})
        delivery = {
            "Effect": "Allow",
            "Principal": {"Service": "logdelivery.elasticloadbalancing.amazonaws.com"},
            "Action": "s3:PutObject",
            "Resource": f"{bucket.attr_arn}/alb/AWSLogs/{cdk.Aws.ACCOUNT_ID}/*",
        }
        deny_plain_http(self, "LogBucketPolicy", bucket, delivery)
        return bucket
