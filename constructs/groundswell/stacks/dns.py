"""The hosted zone, and the certificate of the load balancer."""

import aws_cdk as cdk
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_route53 as route53
from constructs import Construct

from groundswell.model.platform import Platform
from groundswell.stacks.stack import Stack


class Dns(Stack):
    """Hosted zone and certificate.

    A zone that is there already is named by the parameter HostedZoneId: its id is an account's own and not in Git.
    """

    def __init__(self, scope: Construct, platform: Platform) -> None:
        super().__init__(scope, "dns", platform)
        if platform.environment.zone_exists:
            self.zone_id = zone_parameter(self).value_as_string
        else:
            zone = route53.CfnHostedZone(self, "Zone", name=platform.domain)
            self.keep(zone)
            self.zone_id = zone.ref
            servers = cdk.Fn.join(" ", zone.attr_name_servers)
            cdk.CfnOutput(self, "NameServers", value=servers, description=f"Delegate {platform.domain} to these")
            cdk.CfnOutput(self, "ZoneId", value=zone.ref, description="Parameter HostedZoneId of the cdn stack")
        names = (platform.domain, f"*.{platform.domain}")
        self.certificate = acm.CfnCertificate(
            self,
            "Certificate",
            domain_name=names[0],
            subject_alternative_names=[names[1]],
            validation_method="DNS",
            domain_validation_options=[
                acm.CfnCertificate.DomainValidationOptionProperty(domain_name=name, hosted_zone_id=self.zone_id)
                for name in names
            ],
            tags=self.named(platform.domain),
        )


def zone_parameter(stack: cdk.Stack) -> cdk.CfnParameter:
    """The id of a hosted zone as a parameter of a stack, checked by CloudFormation."""
    return cdk.CfnParameter(
        stack,
        "HostedZoneId",
        type="AWS::Route53::HostedZone::Id",
        description="The hosted zone of the platform's domain",
    )
