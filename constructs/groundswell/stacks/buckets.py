"""Buckets: private, encrypted, versioned, reached over TLS only."""

from typing import Any

from aws_cdk import aws_s3 as s3

from groundswell.stacks.stack import Stack


def private_bucket(
    stack: Stack,
    id: str,
    name: str | None,
    *,
    expire_after: int | None = None,
    infrequent_after: int | None = None,
    archive_after: int | None = None,
    versioned: bool = True,
    key_arn: str = "",
    cors: s3.CfnBucket.CorsConfigurationProperty | None = None,
) -> s3.CfnBucket:
    """A bucket nobody reaches from outside; days until objects move to infrequent access, to the archive, and expire.

    Encrypted with a key of the platform where one is named, else with Amazon S3's own.
    """
    moves = (("STANDARD_IA", infrequent_after), ("GLACIER", archive_after))
    transitions = [
        s3.CfnBucket.TransitionProperty(storage_class=kind, transition_in_days=days) for kind, days in moves if days
    ]
    rule = s3.CfnBucket.RuleProperty(
        id="lifecycle",
        status="Enabled",
        expiration_in_days=expire_after,
        transitions=transitions or None,
        noncurrent_version_expiration=s3.CfnBucket.NoncurrentVersionExpirationProperty(noncurrent_days=30)
        if versioned
        else None,
        abort_incomplete_multipart_upload=s3.CfnBucket.AbortIncompleteMultipartUploadProperty(days_after_initiation=7),
    )
    bucket = s3.CfnBucket(
        stack,
        id,
        bucket_name=name,
        bucket_encryption=s3.CfnBucket.BucketEncryptionProperty(
            server_side_encryption_configuration=[
                s3.CfnBucket.ServerSideEncryptionRuleProperty(
                    server_side_encryption_by_default=s3.CfnBucket.ServerSideEncryptionByDefaultProperty(
                        sse_algorithm="aws:kms" if key_arn else "AES256", kms_master_key_id=key_arn or None
                    ),
                    bucket_key_enabled=True if key_arn else None,  # one call to KMS for many objects
                )
            ]
        ),
        public_access_block_configuration=s3.CfnBucket.PublicAccessBlockConfigurationProperty(
            block_public_acls=True, block_public_policy=True, ignore_public_acls=True, restrict_public_buckets=True
        ),
        ownership_controls=s3.CfnBucket.OwnershipControlsProperty(
            rules=[s3.CfnBucket.OwnershipControlsRuleProperty(object_ownership="BucketOwnerEnforced")]
        ),
        versioning_configuration=s3.CfnBucket.VersioningConfigurationProperty(status="Enabled") if versioned else None,
        lifecycle_configuration=s3.CfnBucket.LifecycleConfigurationProperty(rules=[rule]),
        cors_configuration=cors,
    )
    stack.keep(bucket)
    return bucket


def deny_plain_http(stack: Stack, id: str, bucket: s3.CfnBucket, *statements: dict[str, Any]) -> s3.CfnBucketPolicy:
    """The bucket's policy: what else is allowed, and nothing without TLS."""
    plain = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [bucket.attr_arn, f"{bucket.attr_arn}/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    document = {"Version": "2012-10-17", "Statement": [plain, *statements]}
    return s3.CfnBucketPolicy(stack, id, bucket=bucket.ref, policy_document=document)
