"""GS522: a distribution that answers errors with a page is not in front of an API."""

from typing import Any

from tests.rules.machines import template

PAGE = [{"ErrorCode": 404, "ResponseCode": 200, "ResponsePagePath": "/index.html"}]
BUCKET = {"Id": "site", "DomainName": {"Fn::GetAtt": ["B", "RegionalDomainName"]}, "S3OriginConfig": {}}
API = {"Id": "api", "DomainName": "api.example", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}


def told(world: Any, errors: list[Any], *behaviours: str, origins: tuple[Any, ...] = (BUCKET, API)) -> list[str]:
    config = {
        "Origins": list(origins),
        "CustomErrorResponses": errors,
        "DefaultCacheBehavior": {"TargetOriginId": "site"},
        "CacheBehaviors": [{"PathPattern": path, "TargetOriginId": "api"} for path in behaviours],
    }
    cdn = {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": config}}
    found: list[str] = world.stack("cdn", template(Cdn=cdn)).messages("GS522")
    return found


def test_a_page_for_a_site_alone(new_world: Any) -> None:
    assert told(new_world(), PAGE) == []
    assert told(new_world(), [], "/api/*") == []
    assert told(new_world(), [{"ErrorCode": 404, "ErrorCachingMinTTL": 1}], "/api/*") == []


def test_a_page_for_an_api_as_well(world: Any) -> None:
    assert told(world, PAGE, "/api/*") == [
        "AWS::CloudFront::Distribution cdn/Cdn answers 404 with a page and 200, also for /api/*."
    ]


def test_a_buckets_website_is_a_site(world: Any) -> None:
    site = {**API, "DomainName": "b.s3-website.eu-1.amazonaws.com"}
    assert told(world, PAGE, "/more/*", origins=(BUCKET, site)) == []
