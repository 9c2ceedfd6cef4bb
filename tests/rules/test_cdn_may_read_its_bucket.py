"""GS521: CloudFront may decrypt what it fetches from an encrypted bucket."""

from typing import Any

from tests.rules.machines import template

CLOUDFRONT = {"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "kms:Decrypt"}
OWNER = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::1:root"}, "Action": "kms:*"}


def stack(statements: list[dict[str, Any]], encryption: dict[str, Any] | None = None) -> dict[str, Any]:
    default = encryption or {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": {"Fn::GetAtt": ["Key", "Arn"]}}
    rules = [{"ServerSideEncryptionByDefault": default}]
    origin = {"DomainName": {"Fn::GetAtt": ["Bucket", "RegionalDomainName"]}, "OriginAccessControlId": "x"}
    return template(
        Cdn={"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Origins": [origin]}}},
        Bucket={
            "Type": "AWS::S3::Bucket",
            "Properties": {"BucketEncryption": {"ServerSideEncryptionConfiguration": rules}},
        },
        Key={"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": statements}}},
    )


def told(world: Any, resources: dict[str, Any]) -> list[str]:
    found: list[str] = world.stack("cdn", resources).messages("GS521")
    return found


def test_a_key_that_lets_it_decrypt(world: Any) -> None:
    assert told(world, stack([OWNER, CLOUDFRONT])) == []


def test_a_key_that_does_not(new_world: Any) -> None:
    message = "AWS::CloudFront::Distribution cdn/Cdn fetches from AWS::S3::Bucket cdn/Bucket, and the policy of {} does"
    (found,) = told(new_world(), stack([OWNER]))
    assert found.startswith(message.format("AWS::KMS::Key cdn/Key"))
    denied = {**CLOUDFRONT, "Effect": "Deny"}
    assert len(told(new_world(), stack([denied, {**CLOUDFRONT, "Action": ["kms:Encrypt"]}]))) == 1


def test_the_key_that_nobody_can_change(world: Any) -> None:
    (found,) = told(world, stack([], {"SSEAlgorithm": "aws:kms"}))
    assert found.endswith("encrypted with the key aws/s3, whose policy nobody can change.")


def test_other_encryption_and_keys_from_elsewhere(new_world: Any) -> None:
    assert told(new_world(), stack([], {"SSEAlgorithm": "AES256"})) == []
    elsewhere = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:eu-1:1:key/x"}
    assert told(new_world(), stack([], elsewhere)) == []
