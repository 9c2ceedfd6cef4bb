"""The buckets of a platform on EKS: files of its users, and traces."""

import aws_cdk as cdk
from aws_cdk import aws_s3 as s3
from constructs import Construct

from groundswell.model.eks import EksPlatform
from groundswell.stacks.buckets import deny_plain_http, private_bucket
from groundswell.stacks.permissions import arn
from groundswell.stacks.secrets import Secrets
from groundswell.stacks.stack import Stack
from groundswell.stacks.storage import NOT_LOGGED


class Files(Stack):
    """Buckets, encrypted with the platform's key."""

    def __init__(self, scope: Construct, platform: EksPlatform, secrets: Secrets) -> None:
        super().__init__(scope, "storage", platform)
        for bucket in platform.buckets:
            made = private_bucket(
                self,
                bucket.name.title(),
                platform.bucket_name(bucket.name),
                expire_after=bucket.expire_after,
                infrequent_after=bucket.infrequent_after,
                archive_after=bucket.archive_after,
                versioned=bucket.versioned,
                key_arn=secrets.key.attr_arn,
                cors=self._cors() if bucket.browsers else None,
            )
            read = [self._read_by_cdn(made)] if bucket.browsers else []
            deny_plain_http(self, f"{bucket.name.title()}Policy", made, *read)
            self.acknowledge(made, {"AwsSolutions-S1": NOT_LOGGED})

    def _cors(self) -> s3.CfnBucket.CorsConfigurationProperty:
        """Browsers upload with addresses that the services sign."""
        rule = s3.CfnBucket.CorsRuleProperty(
            allowed_methods=["GET", "PUT", "POST", "DELETE", "HEAD"],
            allowed_origins=list(self.platform.cors_origins),
            allowed_headers=["*"],
            exposed_headers=["ETag", "Content-Length", "Content-Type"],
            max_age=3600,
        )
        return s3.CfnBucket.CorsConfigurationProperty(cors_rules=[rule])

    def _read_by_cdn(self, bucket: s3.CfnBucket) -> dict[str, object]:
        """CloudFront with origin access control, of this account only."""
        return {
            "Effect": "Allow",
            "Principal": {"Service": "cloudfront.amazonaws.com"},
            "Action": "s3:GetObject",
            "Resource": f"{bucket.attr_arn}/*",
            "Condition": {
                "ArnLike": {"aws:SourceArn": arn("cloudfront", "distribution/*", region="")},
                "StringEquals": {"aws:SourceAccount": cdk.Aws.ACCOUNT_ID},
            },
        }
