"""Secrets, buckets and the distribution, from the APIs of Secrets Manager, KMS, S3 and CloudFront."""

import json
from collections.abc import Callable, Collection
from types import MappingProxyType
from typing import Any

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.loopback import Loopback

NOT_SET = (
    "NoSuchCORSConfiguration",
    "NoSuchPublicAccessBlockConfiguration",
    "ServerSideEncryptionConfigurationNotFoundError",
)
"""What S3 answers for a setting that a bucket does not have (Amazon S3 API, error responses)."""


def secrets(api: Loopback, region: str) -> Things:
    """Every secret of the region with the keys of its value; the values themselves go nowhere."""
    manager = api.client("secretsmanager", region)
    aliases = {
        each.get("TargetKeyId"): each["AliasName"] for each in api.client("kms", region).list_aliases()["Aliases"]
    }
    pages = manager.get_paginator("list_secrets").paginate()
    return {
        secret["Name"]: {
            "keys": _keys(manager, secret["Name"]),
            "encrypted by": aliases.get(secret.get("KmsKeyId", "").rpartition("/")[2]),
        }
        for page in pages
        for secret in page["SecretList"]
    }


def _keys(manager: Any, name: str) -> list[str] | None:
    try:
        value = manager.get_secret_value(SecretId=name)["SecretString"]
    except manager.exceptions.ResourceNotFoundException:
        return None
    try:
        found = json.loads(value)
    except ValueError:
        return ["no JSON"]
    return sorted(found) if isinstance(found, dict) else ["no JSON object"]


def buckets(api: Loopback, region: str, not_ours: Collection[str] = ()) -> Things:
    """Every bucket but those that are `not_ours` by the beginning of their name."""
    s3 = api.client("s3", region)
    names = [each["Name"] for each in s3.list_buckets()["Buckets"]]
    return {name: _bucket(s3, name) for name in names if not name.startswith(tuple(not_ours))}


def _bucket(s3: Any, name: str) -> dict[str, Any]:
    encryption = _set(s3.get_bucket_encryption, name, "ServerSideEncryptionConfiguration").get("Rules", [])
    block = _set(s3.get_public_access_block, name, "PublicAccessBlockConfiguration")
    cors = _set(s3.get_bucket_cors, name, "CORSRules", [])
    return {
        "encryption": ", ".join(rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] for rule in encryption),
        "versions": s3.get_bucket_versioning(Bucket=name).get("Status"),
        "public": not (block and all(block.values())),
        "region": s3.get_bucket_location(Bucket=name)["LocationConstraint"],
        "origins": sorted(origin for rule in cors for origin in rule["AllowedOrigins"]),
    }


def _set(call: Callable[..., Any], bucket: str, what: str, otherwise: Any = MappingProxyType({})) -> Any:
    """A setting of a bucket; S3 answers with an error of its own where there is none."""
    from botocore.exceptions import ClientError

    try:
        return call(Bucket=bucket)[what]
    except ClientError as error:
        if error.response["Error"]["Code"] in NOT_SET:
            return otherwise
        raise


def distributions(api: Loopback, region: str) -> Things:
    """Every distribution by its first name."""
    found = {}
    for each in api.client("cloudfront", region).list_distributions()["DistributionList"].get("Items", []):
        (origin,) = each["Origins"]["Items"]
        names = each["Aliases"].get("Items", [])
        found[names[0] if names else each["Id"]] = {
            "origin": origin["DomainName"],
            "plain HTTP": each["DefaultCacheBehavior"]["ViewerProtocolPolicy"],
        }
    return found
