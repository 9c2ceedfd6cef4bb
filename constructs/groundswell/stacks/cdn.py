"""A bucket on the edge: CloudFront with its certificate, which AWS takes from us-east-1 only."""

from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_route53 as route53
from constructs import Construct

from groundswell.model.platform import Platform
from groundswell.stacks.dns import Dns
from groundswell.stacks.stack import Stack

CLOUDFRONT_REGION = "us-east-1"
CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2"
"""The hosted zone of every distribution (Amazon Route 53, alias records to CloudFront)."""
CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6"
CORS_S3_ORIGIN = "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf"
"""AWS's managed cache and origin request policies, the same in every account."""


class Cdn(Stack):
    """Certificate, distribution and record of the images host.

    A stack of its own in us-east-1. It meets the others by names only, each made once: the bucket's, and the stack and
    output that hold the zone's id. Its certificate stays inside it, so that no ARN crosses regions.
    """

    def __init__(self, scope: Construct, platform: Platform, dns: Dns) -> None:
        super().__init__(scope, "cdn", platform, region=CLOUDFRONT_REGION)
        zone_id = dns.zone_id_for(self)
        host = platform.served.host
        certificate = acm.CfnCertificate(
            self,
            "Certificate",
            domain_name=host,
            validation_method="DNS",
            domain_validation_options=[
                acm.CfnCertificate.DomainValidationOptionProperty(domain_name=host, hosted_zone_id=zone_id)
            ],
            tags=self.named(host),
        )
        distribution = self._distribution(host, certificate)
        route53.CfnRecordSet(
            self,
            "Record",
            hosted_zone_id=zone_id,
            name=f"{host}.",
            type="A",
            alias_target=route53.CfnRecordSet.AliasTargetProperty(
                dns_name=distribution.attr_domain_name, hosted_zone_id=CLOUDFRONT_ZONE, evaluate_target_health=False
            ),
        )

    def _distribution(self, host: str, certificate: acm.CfnCertificate) -> cloudfront.CfnDistribution:
        served = self.platform.served
        access = cloudfront.CfnOriginAccessControl(
            self,
            "Access",
            origin_access_control_config=cloudfront.CfnOriginAccessControl.OriginAccessControlConfigProperty(
                name=f"{self.platform.slug}-{served.what}",
                origin_access_control_origin_type="s3",
                signing_behavior="always",
                signing_protocol="sigv4",
            ),
        )
        config = cloudfront.CfnDistribution
        distribution = cloudfront.CfnDistribution(
            self,
            "Distribution",
            distribution_config=config.DistributionConfigProperty(
                enabled=True,
                ipv6_enabled=True,
                http_version="http2and3",
                price_class="PriceClass_200",
                aliases=[host],
                comment=f"{served.what.title()} of {self.platform.slug}",
                origins=[
                    config.OriginProperty(
                        id=served.what,
                        domain_name=f"{served.bucket}.s3.{self.platform.region}.amazonaws.com",
                        origin_access_control_id=access.attr_id,
                        s3_origin_config=config.S3OriginConfigProperty(origin_access_identity=""),
                    )
                ],
                default_cache_behavior=config.DefaultCacheBehaviorProperty(
                    target_origin_id=served.what,
                    viewer_protocol_policy="redirect-to-https",
                    allowed_methods=["GET", "HEAD", "OPTIONS"],  # uploads go to the bucket with signed addresses
                    cached_methods=["GET", "HEAD", "OPTIONS"],
                    cache_policy_id=CACHING_OPTIMIZED,
                    origin_request_policy_id=CORS_S3_ORIGIN,
                    compress=True,
                ),
                viewer_certificate=config.ViewerCertificateProperty(
                    acm_certificate_arn=certificate.ref,
                    minimum_protocol_version="TLSv1.2_2021",
                    ssl_support_method="sni-only",
                ),
            ),
            tags=self.named(host),
        )
        self.acknowledge(
            distribution,
            {
                "AwsSolutions-CFR1": "People ask from wherever they are: no country is left out.",
                "AwsSolutions-CFR2": "Static files, no origin that computes: a web firewall has nothing to guard.",
                "AwsSolutions-CFR3": "Requests for public files carry no account; nobody would read a log of them.",
            },
        )
        return distribution


class FilesCdn(Cdn):
    """Certificate, distribution and record of the files host."""
