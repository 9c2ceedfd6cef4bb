"""What each program that speaks to AWS may do, and nothing more. One function a program; a node gets those it runs.

Sources: the controllers' own install pages (AWS Load Balancer Controller 2.13, ExternalDNS 0.20, External Secrets 1.3,
EBS CSI driver 1.54), cut down to what this platform asks of them.
"""

from collections.abc import Mapping
from typing import Any

import aws_cdk as cdk

from groundswell.bootstrap.user_data import STATUS_TAG
from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.model.node import Node
from groundswell.model.platform import Platform

Statement = dict[str, Any]

# Read once: each reading of a pseudo parameter asks Node.
PARTITION, REGION, ACCOUNT = cdk.Aws.PARTITION, cdk.Aws.REGION, cdk.Aws.ACCOUNT_ID


def allow(actions: list[str], resources: list[str], condition: Mapping[str, Any] | None = None) -> Statement:
    """One statement that allows; the condition as IAM writes it."""
    statement: Statement = {"Effect": "Allow", "Action": actions, "Resource": resources}
    return statement | ({"Condition": dict(condition)} if condition else {})


def arn(service: str, resource: str, *, region: str | None = None, account: str | None = None) -> str:
    """An ARN of the account and region that deploy; "" for either leaves that part empty."""
    region = REGION if region is None else region
    account = ACCOUNT if account is None else account
    return f"arn:{PARTITION}:{service}:{region}:{account}:{resource}"


def load_balancer_controller(platform: Platform) -> list[Statement]:
    """Only what a TargetGroupBinding needs: the load balancer itself belongs to the Ingress stack.

    Of a classic installation there are missing, on purpose: creating load balancers, listeners, security groups.
    """
    group = arn("elasticloadbalancing", f"targetgroup/{platform.target_group}/*")
    return [
        allow(["elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets"], [group]),
        # Describe calls know no resources (Service Authorization Reference, Elastic Load Balancing v2 and EC2).
        allow(
            [
                "ec2:DescribeAvailabilityZones",
                "ec2:DescribeInstances",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets",
                "ec2:DescribeVpcs",
                "elasticloadbalancing:DescribeTargetGroupAttributes",
                "elasticloadbalancing:DescribeTargetGroups",
                "elasticloadbalancing:DescribeTargetHealth",
            ],
            ["*"],
        ),
    ]


def external_dns(zone_id: str) -> list[Statement]:
    """Records of the platform's one zone."""
    zone = arn("route53", f"hostedzone/{zone_id}", region="", account="")
    return [
        allow(
            ["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets", "route53:ListTagsForResources"],
            [zone],
        ),
        allow(["route53:ListHostedZones"], ["*"]),  # knows no resources
    ]


def external_secrets(platform: Platform, key_arn: str) -> list[Statement]:
    """Reading the secrets of this platform and environment."""
    secrets = arn("secretsmanager", f"secret:{platform.secret_id('*')}")
    return [
        allow(["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], [secrets]),
        allow(["kms:Decrypt"], [key_arn]),
    ]


def ebs_csi(platform: Platform) -> list[Statement]:
    """Volumes that the driver made itself, known by its tag."""
    own = {"StringEquals": {"aws:ResourceTag/ebs.csi.aws.com/cluster": "true"}}
    making = {"StringEquals": {"aws:RequestTag/ebs.csi.aws.com/cluster": "true"}}
    volumes, snapshots, instances = (arn("ec2", f"{kind}/*") for kind in ("volume", "snapshot", "instance"))
    ours = {
        "StringEquals": {
            "aws:ResourceTag/Project": platform.name,
            "aws:ResourceTag/Environment": platform.environment.name,
        }
    }
    return [
        allow(["ec2:CreateVolume"], [volumes], making),
        allow(["ec2:AttachVolume", "ec2:DetachVolume"], [instances], ours),
        allow(["ec2:AttachVolume", "ec2:DetachVolume", "ec2:DeleteVolume", "ec2:ModifyVolume"], [volumes], own),
        allow(
            ["ec2:CreateTags"],
            [volumes, snapshots],
            {"StringEquals": {"ec2:CreateAction": ["CreateVolume", "CreateSnapshot"]}},
        ),
        allow(
            [
                "ec2:DescribeAvailabilityZones",
                "ec2:DescribeInstances",
                "ec2:DescribeTags",
                "ec2:DescribeVolumes",
                "ec2:DescribeVolumesModifications",
            ],
            ["*"],  # Describe calls know no resources
        ),
    ]


def images_bucket(platform: KubeadmPlatform) -> list[Statement]:
    """The image service: its own bucket, for the uploads that it signs."""
    bucket = arn("s3", platform.images_bucket, region="", account="")
    return [
        allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [f"{bucket}/*"]),
        allow(["s3:ListBucket"], [bucket]),
    ]


def encrypted_bucket(name: str, key_arn: str) -> list[Statement]:
    """A program's own bucket, and the key that its objects are encrypted with."""
    bucket = arn("s3", name, region="", account="")
    return [
        allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], [f"{bucket}/*"]),
        allow(["s3:ListBucket"], [bucket]),
        allow(["kms:Decrypt", "kms:GenerateDataKey"], [key_arn]),
    ]


def backup_bucket(platform: KubeadmPlatform) -> list[Statement]:
    """The nightly backup: adding, never reading or removing."""
    bucket = arn("s3", platform.backup_bucket, region="", account="")
    return [allow(["s3:PutObject"], [f"{bucket}/*"])]


def boot_status(platform: KubeadmPlatform, node: Node) -> list[Statement]:
    """Saying on its own instance how far it is: the one of this name, and no tag but that."""
    return [
        allow(
            ["ec2:CreateTags"],
            [arn("ec2", "instance/*")],
            {
                "StringEquals": {
                    "aws:ResourceTag/Name": node.name,
                    "aws:ResourceTag/Project": platform.name,
                    "aws:ResourceTag/Environment": platform.environment.name,
                },
                "ForAllValues:StringEquals": {"aws:TagKeys": [STATUS_TAG]},
                "Null": {"aws:TagKeys": "false"},
            },
        )
    ]


def join_publication(join_arn: str, key_arn: str) -> list[Statement]:
    """The control plane: leaving what nodes join by. The ids of versions, which say who wrote, but no value."""
    return [
        allow(["secretsmanager:DescribeSecret", "secretsmanager:PutSecretValue"], [join_arn]),
        allow(["kms:Decrypt", "kms:GenerateDataKey"], [key_arn], {"StringEquals": {_SECRET_OF_KEY: join_arn}}),
    ]


def join_reading(join_arn: str, key_arn: str) -> list[Statement]:
    """A worker: reading what it joins by, and no other secret."""
    return [
        allow(["secretsmanager:GetSecretValue"], [join_arn]),
        allow(["kms:Decrypt"], [key_arn], {"StringEquals": {_SECRET_OF_KEY: join_arn}}),
    ]


_SECRET_OF_KEY = "kms:EncryptionContext:SecretARN"
"""Secrets Manager names the secret to the key (Secrets Manager user guide, "Secret encryption and decryption")."""


def session_manager() -> list[Statement]:
    """A shell without SSH: the agent's own channels (AWS Systems Manager, minimal permissions for Session Manager)."""
    return [
        allow(
            [
                "ssm:UpdateInstanceInformation",
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
            ],
            ["*"],  # knows no resources
        )
    ]
