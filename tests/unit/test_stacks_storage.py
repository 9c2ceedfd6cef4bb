"""Buckets, and the distribution in front of the images."""

from typing import Any

from groundswell.platforms import load
from tests.templates import each_environment, of_type, shown, the_one

BUCKETS = {
    "dev": {("storage", "Images")},
    "prod": {("storage", "Images"), ("storage", "Backups"), ("ingress", "LogBucket")},
}
PRIVATE = {
    "BlockPublicAcls": True,
    "BlockPublicPolicy": True,
    "IgnorePublicAcls": True,
    "RestrictPublicBuckets": True,
}


@each_environment
def test_every_bucket_is_private_encrypted_and_versioned(stack: Any, environment: str) -> None:
    found = {(name, bucket) for name in ("storage", "ingress") for bucket in of_type(stack(name), "AWS::S3::Bucket")}
    assert found == BUCKETS[environment]
    for name, logical in found:
        bucket = stack(name)["Resources"][logical]["Properties"]
        assert bucket["PublicAccessBlockConfiguration"] == PRIVATE
        assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}
        (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert rule == {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
        assert bucket["OwnershipControls"] == {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}


def statements(template: Any, bucket: str) -> list[dict[str, Any]]:
    """What the policy of a bucket says."""
    (policy,) = (p for p in of_type(template, "AWS::S3::BucketPolicy").values() if p["Bucket"] == {"Ref": bucket})
    found: list[dict[str, Any]] = shown(policy["PolicyDocument"]["Statement"])
    return found


@each_environment
def test_every_bucket_refuses_plain_http(stack: Any, environment: str) -> None:
    for name, bucket in BUCKETS[environment]:
        assert statements(stack(name), bucket)[0] == {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [f"<{bucket}.Arn>", f"<{bucket}.Arn>/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }


@each_environment
def test_nobody_but_the_cdn_and_the_log_delivery_is_let_in_by_a_bucket(stack: Any, environment: str) -> None:
    cdn = {
        "Effect": "Allow",
        "Principal": {"Service": "cloudfront.amazonaws.com"},
        "Action": "s3:GetObject",
        "Resource": "<Images.Arn>/*",
        "Condition": {
            "ArnLike": {"aws:SourceArn": "arn:<Partition>:cloudfront::<AccountId>:distribution/*"},
            "StringEquals": {"aws:SourceAccount": "<AccountId>"},
        },
    }
    assert statements(stack("storage"), "Images")[1:] == [cdn]
    if environment == "prod":
        assert statements(stack("storage"), "Backups")[1:] == []
        assert statements(stack("ingress"), "LogBucket")[1:] == [
            {
                "Effect": "Allow",
                "Principal": {"Service": "logdelivery.elasticloadbalancing.amazonaws.com"},
                "Action": "s3:PutObject",
                "Resource": "<LogBucket.Arn>/alb/AWSLogs/<AccountId>/*",
            }
        ]


@each_environment
def test_the_life_of_an_image_and_who_may_upload_one(stack: Any, environment: str) -> None:
    platform = load("eco2", environment)
    images = stack("storage")["Resources"]["Images"]["Properties"]
    assert images["BucketName"] == platform.images_bucket
    (rule,) = images["LifecycleConfiguration"]["Rules"]
    assert rule["Transitions"] == [{"StorageClass": "STANDARD_IA", "TransitionInDays": 30}]
    assert (rule["Status"], rule["ExpirationInDays"]) == ("Enabled", 90)
    (cors,) = images["CorsConfiguration"]["CorsRules"]
    assert cors["AllowedOrigins"] == list(platform.cors_origins)
    assert any("localhost" in origin for origin in cors["AllowedOrigins"]) is (environment == "dev")
    assert cors["AllowedMethods"] == ["GET", "PUT", "POST", "DELETE", "HEAD"]
    assert (cors["ExposedHeaders"], cors["MaxAge"]) == (["ETag"], 3000)


def test_backups_are_kept_a_year_in_production(templates: Any) -> None:
    backups = templates["eco2-prod-storage"]["Resources"]["Backups"]["Properties"]
    assert backups["BucketName"] == "eco2-prod-backups-growbin-app"
    (rule,) = backups["LifecycleConfiguration"]["Rules"]
    assert (rule["Transitions"][0]["TransitionInDays"], rule["ExpirationInDays"]) == (30, 365)


@each_environment
def test_the_distribution_reads_the_bucket_by_its_name_and_signs(stack: Any, environment: str) -> None:
    platform = load("eco2", environment)
    config = the_one(stack("cdn"), "AWS::CloudFront::Distribution")["DistributionConfig"]
    (origin,) = config["Origins"]
    assert origin["DomainName"] == f"{platform.images_bucket}.s3.ap-northeast-2.amazonaws.com"
    assert (shown(origin["OriginAccessControlId"]), origin["S3OriginConfig"]) == (
        "<Access.Id>",
        {"OriginAccessIdentity": ""},
    )
    access = the_one(stack("cdn"), "AWS::CloudFront::OriginAccessControl")["OriginAccessControlConfig"]
    assert (access["SigningBehavior"], access["SigningProtocol"]) == ("always", "sigv4")
    behaviour = config["DefaultCacheBehavior"]
    assert behaviour["ViewerProtocolPolicy"] == "redirect-to-https"
    assert behaviour["AllowedMethods"] == ["GET", "HEAD", "OPTIONS"]
    assert config["Aliases"] == [f"images.{platform.domain}"]
    assert config["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.2_2021"


@each_environment
def test_the_images_host_has_a_certificate_where_cloudfront_takes_it_and_a_name(stack: Any, environment: str) -> None:
    host = f"images.{load('eco2', environment).domain}"
    zone = {
        "Fn::GetStackOutput": {
            "StackName": f"eco2-{environment}-dns",
            "Region": "ap-northeast-2",
            "OutputName": "ZoneId",
        }
    }
    assert "ZoneId" in stack("dns")["Outputs"]
    certificate = the_one(stack("cdn"), "AWS::CertificateManager::Certificate")
    assert certificate["DomainValidationOptions"] == [{"DomainName": host, "HostedZoneId": zone}]
    record = the_one(stack("cdn"), "AWS::Route53::RecordSet")
    assert (record["Name"], record["HostedZoneId"]) == (f"{host}.", zone)
    assert shown(record["AliasTarget"])["DNSName"] == "<Distribution.DomainName>"
