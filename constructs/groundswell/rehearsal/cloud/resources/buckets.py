"""Buckets (Amazon S3 API)."""

from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties

FIRST_REGION = "us-east-1"
"""The one region that CreateBucket must not name (Amazon S3 API, CreateBucketConfiguration)."""


@makes("AWS::S3::Bucket")
def bucket(maker: Maker, properties: Properties) -> Made:
    s3, name = maker.client("s3"), properties.optional("BucketName", maker.name.lower()[-63:])
    wanted: dict[str, Any] = {"ACL": properties.optional("AccessControl", "Private").lower()}
    if maker.region != FIRST_REGION:
        wanted["CreateBucketConfiguration"] = {"LocationConstraint": maker.region}
    s3.create_bucket(Bucket=name, **wanted)
    for block in properties.some("PublicAccessBlockConfiguration").values():
        s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=block)
    for versioning in properties.some("VersioningConfiguration").values():
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration=versioning)
    for controls in properties.some("OwnershipControls").values():
        s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=controls)
    if tags := maker.tagged(properties):
        s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tags})
    _encryption(s3, name, properties.inner("BucketEncryption"))
    _lifecycle(s3, name, properties.inner("LifecycleConfiguration"))
    _cors(s3, name, properties.inner("CorsConfiguration"))
    regional = f"{name}.s3.{maker.region}.amazonaws.com"
    names = {"DomainName": f"{name}.s3.amazonaws.com", "RegionalDomainName": regional}
    return Made(name, {"Arn": f"arn:aws:s3:::{name}", **names})


@makes("AWS::S3::BucketPolicy")
def bucket_policy(maker: Maker, properties: Properties) -> Made:
    """Recorded, not applied: moto enforces a policy and ignores its conditions, so "no plain HTTP" would refuse all."""
    name = properties.take("Bucket")
    maker.client("s3").head_bucket(Bucket=name)
    properties.take("PolicyDocument")
    return Made(name)


def _encryption(s3: Any, name: str, wanted: Properties) -> None:
    rules = []
    for rule in wanted.inners("ServerSideEncryptionConfiguration"):
        default = rule.inner("ServerSideEncryptionByDefault").some("SSEAlgorithm", "KMSMasterKeyID")
        rules.append({"ApplyServerSideEncryptionByDefault": default, **rule.some("BucketKeyEnabled")})
    if rules:
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": rules})


def _lifecycle(s3: Any, name: str, wanted: Properties) -> None:
    rules = [_lifecycle_rule(rule) for rule in wanted.inners("Rules")]
    if rules:
        s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})


def _lifecycle_rule(rule: Properties) -> dict[str, Any]:
    found: dict[str, Any] = {"ID": rule.optional("Id", "rule"), "Filter": {"Prefix": rule.optional("Prefix", "")}}
    found |= rule.some("Status", "NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload")
    for days in rule.some("ExpirationInDays").values():
        found["Expiration"] = {"Days": days}
    moves = [{"Days": m.take("TransitionInDays"), **m.some("StorageClass")} for m in rule.inners("Transitions")]
    return {**found, "Transitions": moves} if moves else found


def _cors(s3: Any, name: str, wanted: Properties) -> None:
    rules = []
    for rule in wanted.inners("CorsRules"):
        found = rule.some("AllowedMethods", "AllowedOrigins", "AllowedHeaders")
        rules.append(found | rule.renamed({"ExposedHeaders": "ExposeHeaders", "MaxAge": "MaxAgeSeconds"}))
    if rules:
        s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": rules})
