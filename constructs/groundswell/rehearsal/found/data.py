"""Secrets, buckets and the distribution, from the APIs of Secrets Manager, KMS, S3 and CloudFront."""

import json
from collections.abc import Collection
from typing import Any

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.loopback import Loopback


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
    return sorted(json.loads(value))


def buckets(api: Loopback, region: str, not_ours: Collection[str] = ()) -> Things:
    """Every bucket but those that are `not_ours` by the beginning of their name."""
    s3 = api.client("s3", region)
    names = [each["Name"] for each in s3.list_buckets()["Buckets"]]
    return {name: _bucket(s3, name) for name in names if not name.startswith(tuple(not_ours))}


def _bucket(s3: Any, name: str) -> dict[str, Any]:
    (rule,) = s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]
    block = s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
    return {
        "encryption": rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"],
        "versions": s3.get_bucket_versioning(Bucket=name).get("Status"),
        "public": not all(block.values()),
        "region": s3.get_bucket_location(Bucket=name)["LocationConstraint"],
        "origins": _origins(s3, name),
    }


def _origins(s3: Any, name: str) -> list[str]:
    from botocore.exceptions import ClientError

    try:
        rules = s3.get_bucket_cors(Bucket=name)["CORSRules"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "NoSuchCORSConfiguration":
            return []
        raise
    return sorted(origin for rule in rules for origin in rule["AllowedOrigins"])


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
