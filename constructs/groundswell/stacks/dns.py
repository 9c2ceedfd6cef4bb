"""The hosted zone, and the certificate of the load balancer."""

import aws_cdk as cdk
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_route53 as route53
from constructs import Construct

from groundswell.model.platform import Platform
from groundswell.stacks.stack import Stack

ZONE_ID_OUTPUT = "ZoneId"
"""The output by which a stack in another region asks for the zone's id."""


class Dns(Stack):
    """Hosted zone and certificate.

    A zone that is there already is named by the parameter HostedZoneId: its id is an account's own and not in Git.
    """

    def __init__(self, scope: Construct, platform: Platform) -> None:
        super().__init__(scope, "dns", platform)
        self.zone_id = self._existing_zone() if platform.environment.zone_exists else self._new_zone()
        cdk.CfnOutput(self, ZONE_ID_OUTPUT, value=self.zone_id, description=f"The hosted zone of {platform.domain}")
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

    def zone_id_for(self, other: Stack) -> str:
        """The zone's id for a stack in another region, which then waits for this one.

        An export ends at its region, and the CDK's own bridge between regions is a pair of Lambdas; CloudFormation
        reads the output itself when it deploys the other stack.
        """
        other.add_stack_dependency(self)
        return cdk.Fn.get_stack_output(self.stack_name, ZONE_ID_OUTPUT, self.platform.region)

    def _existing_zone(self) -> str:
        return cdk.CfnParameter(
            self,
            "HostedZoneId",
            type="AWS::Route53::HostedZone::Id",  # CloudFormation refuses an id that the account does not have
            description=f"The hosted zone of {self.platform.domain}",
        ).value_as_string

    def _new_zone(self) -> str:
        zone = route53.CfnHostedZone(self, "Zone", name=self.platform.domain)
        self.keep(zone)
        servers = cdk.Fn.join(" ", zone.attr_name_servers)
        cdk.CfnOutput(self, "NameServers", value=servers, description=f"Delegate {self.platform.domain} to these")
        return zone.ref
