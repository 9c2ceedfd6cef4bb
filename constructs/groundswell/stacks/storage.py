"""The buckets of the platform: images, and in production backups."""

import aws_cdk as cdk
from aws_cdk import aws_s3 as s3
from constructs import Construct

from groundswell.model.kubeadm import KubeadmPlatform
from groundswell.stacks.buckets import deny_plain_http, private_bucket
from groundswell.stacks.permissions import arn
from groundswell.stacks.stack import Stack

NOT_LOGGED = (
    "Object access is in CloudTrail's data events where they are wanted; server access logs arrive best-effort."
)


class Storage(Stack):
    """Images bucket, and the bucket of backups in production."""

    platform: KubeadmPlatform

    def __init__(self, scope: Construct, platform: KubeadmPlatform) -> None:
        super().__init__(scope, "storage", platform)
        images = private_bucket(
            self, "Images", platform.images_bucket, infrequent_after=30, expire_after=90, cors=self._cors()
        )
        deny_plain_http(self, "ImagesPolicy", images, self._read_by_cdn(images))
        self.acknowledge(images, {"AwsSolutions-S1": NOT_LOGGED})
        if platform.postgresql.backups:
            backups = private_bucket(self, "Backups", platform.backup_bucket, infrequent_after=30, expire_after=365)
            deny_plain_http(self, "BackupsPolicy", backups)
            self.acknowledge(backups, {"AwsSolutions-S1": NOT_LOGGED})

    def _cors(self) -> s3.CfnBucket.CorsConfigurationProperty:
        """Browsers upload with addresses that the image service signs."""
        rule = s3.CfnBucket.CorsRuleProperty(
            allowed_methods=["GET", "PUT", "POST", "DELETE", "HEAD"],
            allowed_origins=list(self.platform.cors_origins),
            allowed_headers=["*"],
            exposed_headers=["ETag"],
            max_age=3000,
        )
        return s3.CfnBucket.CorsConfigurationProperty(cors_rules=[rule])

    def _read_by_cdn(self, images: s3.CfnBucket) -> dict[str, object]:
        """CloudFront with origin access control, of this account only.

        The distribution stands in us-east-1, where its certificate must; naming its ARN here would need an id in Git.
        """
        return {
            "Effect": "Allow",
            "Principal": {"Service": "cloudfront.amazonaws.com"},
            "Action": "s3:GetObject",
            "Resource": f"{images.attr_arn}/*",
            "Condition": {
                "ArnLike": {"aws:SourceArn": arn("cloudfront", "distribution/*", region="")},
                "StringEquals": {"aws:SourceAccount": cdk.Aws.ACCOUNT_ID},
            },
        }
