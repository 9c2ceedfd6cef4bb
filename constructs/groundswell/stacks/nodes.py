"""The machines of the cluster: each with a role of its own, an encrypted disk and its user data."""

import base64
from typing import Any

import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from groundswell.bootstrap.user_data import user_data
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node
from groundswell.stacks import permissions
from groundswell.stacks.dns import Dns
from groundswell.stacks.guarded_network import GuardedNetwork
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.stack import Stack
from groundswell.stacks.wildcards import acknowledge_wildcards


class Nodes(Stack):
    """The EC2 nodes and their roles."""

    platform: KubeadmPlatform

    def __init__(
        self, scope: Construct, platform: KubeadmPlatform, network: GuardedNetwork, dns: Dns, secrets: Secrets
    ) -> None:
        super().__init__(scope, "nodes", platform)
        self.network = network
        self.zone_id = dns.zone_id
        self.key_arn = secrets.key.attr_arn
        self.group_ids = [network.node_group.ref]
        self.join = self._join_data()
        for node in platform.nodes:
            self._instance(node, self._profile(node))

    def _join_data(self) -> secretsmanager.CfnSecret:
        """Empty: the control plane fills it. Nothing is lost with it, so it goes with the stack everywhere."""
        made = secretsmanager.CfnSecret(
            self,
            "JoinData",
            name=self.platform.join_secret,
            description="What a node joins the cluster by; written by the control plane, read by the workers",
            kms_key_id=self.key_arn,
        )
        self.acknowledge(made, {"AwsSolutions-SMG4": "The control plane rotates it twice a day itself."})
        return made

    def own_duties(self, node: Node) -> dict[str, list[permissions.Statement]]:
        """The policies by name of the machine itself: a shell, its tag, and making or joining the cluster."""
        joining = permissions.join_publication if node.control_plane else permissions.join_reading
        return {
            "session-manager": permissions.session_manager(),
            "boot-status": permissions.boot_status(self.platform, node),
            "join": joining(self.join.ref, self.key_arn),
        }

    def pod_duties(self, node: Node) -> dict[str, list[permissions.Statement]]:
        """The policies by name of what runs on it in pods that take the node's role."""
        platform = self.platform
        found: dict[str, list[permissions.Statement]] = {}
        if node.matches(platform.controllers):
            found |= {
                "aws-load-balancer-controller": permissions.load_balancer_controller(platform),
                "external-dns": permissions.external_dns(self.zone_id),
                "external-secrets": permissions.external_secrets(platform, self.key_arn),
                "ebs-csi": permissions.ebs_csi(platform),
            }
        if any(service.bucket and node.matches(service.node_selector) for service in platform.services):
            found["images-bucket"] = permissions.images_bucket(platform)
        if platform.postgresql.backups and node.matches(platform.postgresql.placement):
            found["backup-bucket"] = permissions.backup_bucket(platform)
        return found

    def _profile(self, node: Node) -> iam.CfnInstanceProfile:
        duties = self.own_duties(node) | self.pod_duties(node)
        role = iam.CfnRole(
            self,
            f"{_id(node)}Role",
            description=f"{node.name} of {self.platform.slug}: {', '.join(duties)}",
            assume_role_policy_document=_document(
                [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]
            ),
            policies=[
                iam.CfnRole.PolicyProperty(policy_name=name, policy_document=_document(statements))
                for name, statements in duties.items()
            ],
        )
        acknowledge_wildcards(self, role, duties)
        return iam.CfnInstanceProfile(self, f"{_id(node)}Profile", roles=[role.ref])

    def _instance(self, node: Node, profile: iam.CfnInstanceProfile) -> None:
        platform = self.platform
        instance = ec2.CfnInstance(
            self,
            _id(node),
            subnet_id=self.network.subnet_id("private", node.zone),
            image_id=platform.environment.ami,
            instance_type=node.instance_type,
            iam_instance_profile=profile.ref,
            security_group_ids=self.group_ids,
            source_dest_check=True,  # Calico encapsulates in VXLAN: no packet leaves with a pod's address
            disable_api_termination=platform.environment.production,
            ebs_optimized=True,
            monitoring=True,
            metadata_options=_metadata(pods_take_the_role=bool(self.pod_duties(node))),
            block_device_mappings=[_root_disk(node)],
            user_data=base64.b64encode(user_data(platform, node).encode()).decode(),
            propagate_tags_to_volume_on_creation=True,
            tags=[*self.named(node.name), cdk.CfnTag(key=f"kubernetes.io/cluster/{platform.slug}", value="owned")],
        )
        if not platform.environment.production:
            reason = "Outside production a node may be ended by hand; in production termination protection is on."
            self.acknowledge(instance, {"AwsSolutions-EC29": reason})


def _metadata(*, pods_take_the_role: bool) -> ec2.CfnInstance.MetadataOptionsProperty:
    """Instance metadata by session token only; a second hop only where a pod takes the node's role.

    Tags stay out of it, and it is said, because an account may have turned them on for all: with them EC2 refuses to
    launch an instance that has a tag key with a slash, and the cluster's own tag has one.
    """
    return ec2.CfnInstance.MetadataOptionsProperty(
        http_tokens="required",
        http_endpoint="enabled",
        http_put_response_hop_limit=2 if pods_take_the_role else 1,
        instance_metadata_tags="disabled",
    )


def _root_disk(node: Node) -> ec2.CfnInstance.BlockDeviceMappingProperty:
    return ec2.CfnInstance.BlockDeviceMappingProperty(
        device_name="/dev/sda1",  # the root device of Canonical's images
        ebs=ec2.CfnInstance.EbsProperty(
            volume_size=node.disk, volume_type="gp3", encrypted=True, delete_on_termination=True
        ),
    )


def _id(node: Node) -> str:
    return "".join(part.title() for part in node.name.split("-"))


def _document(statements: list[Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": statements}
