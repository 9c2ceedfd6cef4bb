"""Pod Identity: which ServiceAccount takes which role. The agent gives it to pods that start after this stack."""

from aws_cdk import aws_eks as eks
from constructs import Construct

from groundswell.model.eks import EksPlatform, Identity
from groundswell.stacks import permissions
from groundswell.stacks.cluster import EksCluster
from groundswell.stacks.cluster_roles import of_pods
from groundswell.stacks.dns import Dns
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.stack import Stack


class Identities(Stack):
    """Roles of single programs."""

    platform: EksPlatform

    def __init__(
        self, scope: Construct, platform: EksPlatform, cluster: EksCluster, dns: Dns, secrets: Secrets
    ) -> None:
        super().__init__(scope, "identities", platform)
        self.zone_id, self.key_arn = dns.zone_id, secrets.key.attr_arn
        for identity in platform.identities:
            role = of_pods(self, identity.service_account, self.duties(identity))
            eks.CfnPodIdentityAssociation(
                self,
                "".join(part.title() for part in identity.service_account.split("-")),
                cluster_name=cluster.cluster.ref,
                namespace=identity.namespace,
                service_account=identity.service_account,
                role_arn=role.attr_arn,
            )

    def duties(self, identity: Identity) -> list[permissions.Statement]:
        """What a program may do, and nothing more. Raises KeyError for one that has no rights."""
        bucket = identity.program.removeprefix("bucket ")
        if bucket != identity.program:
            return permissions.encrypted_bucket(self.platform.bucket_name(bucket), self.key_arn)
        return {
            "aws-load-balancer-controller": permissions.load_balancer_controller(self.platform),
            "external-dns": permissions.external_dns(self.zone_id),
            "external-secrets": permissions.external_secrets(self.platform, self.key_arn),
        }[identity.program]
