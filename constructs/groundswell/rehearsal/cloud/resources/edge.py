"""CloudFront (Amazon CloudFront API), whose lists carry their own length and whose names differ in case."""

from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties


@makes("AWS::CloudFront::OriginAccessControl")
def origin_access_control(maker: Maker, properties: Properties) -> Made:
    config = properties.take("OriginAccessControlConfig")
    config = {"Description": "", **config}
    made = maker.client("cloudfront").create_origin_access_control(OriginAccessControlConfig=config)
    return Made(made["OriginAccessControl"]["Id"], {"Id": made["OriginAccessControl"]["Id"]})


@makes("AWS::CloudFront::Distribution")
def distribution(maker: Maker, properties: Properties) -> Made:
    wanted = properties.inner("DistributionConfig")
    config = {
        "CallerReference": maker.name,
        **wanted.some("Enabled", "HttpVersion", "PriceClass", "Comment", "DefaultRootObject"),
        "Aliases": _counted(wanted.optional("Aliases", [])),
        "IsIPV6Enabled": wanted.optional("IPV6Enabled", False),
        "Origins": _counted([_origin(origin) for origin in wanted.inners("Origins")]),
        "DefaultCacheBehavior": _behavior(wanted.inner("DefaultCacheBehavior")),
        "ViewerCertificate": _certificate(wanted.inner("ViewerCertificate")),
    }
    tags = {"Items": maker.tagged(properties)}
    made = maker.client("cloudfront").create_distribution_with_tags(
        DistributionConfigWithTags={"DistributionConfig": config, "Tags": tags}
    )["Distribution"]
    return Made(made["Id"], {"Id": made["Id"], "DomainName": made["DomainName"]})


def _counted(items: list[Any]) -> dict[str, Any]:
    return {"Quantity": len(items), "Items": items}


def _origin(origin: Properties) -> dict[str, Any]:
    found = origin.some("Id", "DomainName", "OriginAccessControlId", "OriginPath")
    s3 = origin.inner("S3OriginConfig")
    return {**found, "S3OriginConfig": {"OriginAccessIdentity": s3.optional("OriginAccessIdentity", "")}}


def _behavior(behavior: Properties) -> dict[str, Any]:
    methods = _counted(behavior.optional("AllowedMethods", ["GET", "HEAD"]))
    methods["CachedMethods"] = _counted(behavior.optional("CachedMethods", ["GET", "HEAD"]))
    found = behavior.some(
        "TargetOriginId", "ViewerProtocolPolicy", "CachePolicyId", "OriginRequestPolicyId", "Compress"
    )
    return {**found, "AllowedMethods": methods}


def _certificate(certificate: Properties) -> dict[str, Any]:
    names = {"AcmCertificateArn": "ACMCertificateArn", "SslSupportMethod": "SSLSupportMethod"}
    return {**certificate.some("MinimumProtocolVersion"), **certificate.renamed(names)}
