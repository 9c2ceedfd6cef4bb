"""GS521: CloudFront may decrypt what it fetches from an encrypted bucket."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.references import referred_resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS521",
    severity=Severity.ERROR,
    sentence="CloudFront may decrypt what it fetches from an encrypted bucket.",
    consequence="Every request for an object is answered with 403.",
    fix="Allow cloudfront.amazonaws.com kms:Decrypt in the key's policy, with the distribution's ARN as aws:SourceArn.",
)

_SERVICE = "cloudfront.amazonaws.com"


@rule.check
def origins(view: View) -> Iterator[Finding]:
    for each in view.aws("AWS::CloudFront::Distribution"):
        for origin in mappings(at(each.body, "Properties", "DistributionConfig", "Origins")):
            bucket = referred_resource(view, each, origin.get("DomainName")) if _signed(origin) else None
            if bucket is not None and bucket.key.kind == "AWS::S3::Bucket":
                yield from _judged(each, bucket, view)


def _signed(origin: Mapping[str, Any]) -> bool:
    """Whether requests are signed by an origin access control; the older identities cannot use KMS at all."""
    return bool(origin.get("OriginAccessControlId") or at(origin, "S3OriginConfig", "OriginAccessIdentity"))


def _judged(each: Resource, bucket: Resource, view: View) -> Iterator[Finding]:
    rules = at(bucket.body, "Properties", "BucketEncryption", "ServerSideEncryptionConfiguration")
    for entry in mappings(rules):
        default = mapping(entry.get("ServerSideEncryptionByDefault"))
        if text(default.get("SSEAlgorithm")).startswith("aws:kms"):
            wanted = default.get("KMSMasterKeyID")
            key = referred_resource(view, bucket, wanted)
            if not wanted:
                message = (
                    f"{each} fetches from {bucket}, encrypted with the key aws/s3, whose policy nobody can change."
                )
                yield rule.finding(each, message, related=[bucket])
            elif key is not None and key.key.kind == "AWS::KMS::Key" and not _allows(key):
                message = f"{each} fetches from {bucket}, and the policy of {key} does not let CloudFront decrypt."
                yield rule.finding(each, message, related=[bucket, key])


def _allows(key: Resource) -> bool:
    for statement in mappings(at(key.body, "Properties", "KeyPolicy", "Statement")):
        services = at(statement, "Principal", "Service")
        named = _SERVICE in (services, *texts(services)) or statement.get("Principal") == "*"
        actions = {text(statement.get("Action")), *texts(statement.get("Action"))}
        if statement.get("Effect") == "Allow" and named and actions & {"kms:Decrypt", "kms:*", "kms:Decrypt*", "*"}:
            return True
    return False
