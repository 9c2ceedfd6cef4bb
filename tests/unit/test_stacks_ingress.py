"""The way in: load balancer, listeners, target group, names and certificates."""

from typing import Any

from groundswell.platforms import load
from tests.templates import each_environment, of_type, shown, the_one

ELB = "AWS::ElasticLoadBalancingV2"


@each_environment
def test_the_load_balancer_is_public_careful_and_in_production_kept_and_logged(stack: Any, environment: str) -> None:
    balancer = the_one(stack("ingress"), f"{ELB}::LoadBalancer")
    attributes = {each["Key"]: shown(each["Value"]) for each in balancer["LoadBalancerAttributes"]}
    production = {"dev": "false", "prod": "true"}[environment]
    logs = {"access_logs.s3.bucket": "<LogBucket>", "access_logs.s3.prefix": "alb"} if environment == "prod" else {}
    assert attributes == logs | {
        "routing.http.drop_invalid_header_fields.enabled": "true",
        "deletion_protection.enabled": production,
        "access_logs.s3.enabled": production,
    }
    assert (balancer["Scheme"], balancer["Type"]) == ("internet-facing", "application")
    network = f"eco2-{environment}-network"
    assert shown(balancer["SecurityGroups"]) == [f"<{network}:AlbGroup>"]
    assert shown(balancer["Subnets"]) == [f"<{network}:SubnetPublic{zone}>" for zone in "ABC"]


@each_environment
def test_the_target_group_is_found_by_its_name_and_filled_from_the_cluster(stack: Any, environment: str) -> None:
    group = the_one(stack("ingress"), f"{ELB}::TargetGroup")
    assert group["Name"] == load("eco2", environment).target_group == f"eco2-{environment}-istio-ingress"
    assert (group["TargetType"], group["Protocol"], group["Port"]) == ("instance", "HTTP", 30080)
    assert (group["HealthCheckPort"], group["HealthCheckPath"]) == ("30021", "/healthz/ready")
    assert group["Matcher"] == {"HttpCode": "200"}
    assert "Targets" not in group  # the TargetGroupBinding registers them


@each_environment
def test_https_forwards_and_http_only_redirects(stack: Any, environment: str) -> None:
    listeners = {each["Port"]: each for each in of_type(stack("ingress"), f"{ELB}::Listener").values()}
    assert sorted(listeners) == [80, 443]
    https, http = listeners[443], listeners[80]
    assert (https["Protocol"], https["SslPolicy"]) == ("HTTPS", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09")
    assert shown(https["Certificates"]) == [{"CertificateArn": f"<eco2-{environment}-dns:Certificate>"}]
    assert shown(https["DefaultActions"]) == [{"Type": "forward", "TargetGroupArn": "<Gateway>"}]
    redirect = {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}
    assert http["DefaultActions"] == [{"Type": "redirect", "RedirectConfig": redirect}]


@each_environment
def test_names_point_at_the_load_balancer(stack: Any, environment: str) -> None:
    domain = load("eco2", environment).domain
    records = of_type(stack("ingress"), "AWS::Route53::RecordSet").values()
    assert {each["Name"] for each in records} == {f"{host}.{domain}." for host in ("api", "argocd", "grafana")}
    for record in records:
        assert shown(record["AliasTarget"]) == {
            "DNSName": "<LoadBalancer.DNSName>",
            "HostedZoneId": "<LoadBalancer.CanonicalHostedZoneID>",
            "EvaluateTargetHealth": True,
        }


@each_environment
def test_the_certificate_is_for_the_domain_and_everything_below_it(stack: Any, environment: str) -> None:
    domain = {"dev": "dev.growbin.app", "prod": "growbin.app"}[environment]
    certificate = the_one(stack("dns"), "AWS::CertificateManager::Certificate")
    assert (certificate["DomainName"], certificate["SubjectAlternativeNames"]) == (domain, [f"*.{domain}"])
    assert certificate["ValidationMethod"] == "DNS"
    zone = {"dev": "<Zone>", "prod": "<HostedZoneId>"}[environment]
    validated = {(each["DomainName"], shown(each["HostedZoneId"])) for each in certificate["DomainValidationOptions"]}
    assert validated == {(domain, zone), (f"*.{domain}", zone)}


def test_the_zone_is_made_in_dev_and_named_by_a_parameter_in_production(templates: Any) -> None:
    made = the_one(templates["eco2-dev-dns"], "AWS::Route53::HostedZone")
    assert made["Name"] in ("dev.growbin.app", "dev.growbin.app.")
    assert "HostedZoneId" not in templates["eco2-dev-dns"]["Parameters"]
    assert of_type(templates["eco2-prod-dns"], "AWS::Route53::HostedZone") == {}
    parameter = templates["eco2-prod-dns"]["Parameters"]["HostedZoneId"]
    assert (parameter["Type"], "Default" in parameter) == ("AWS::Route53::HostedZone::Id", False)


def test_only_an_existing_zone_and_where_operators_sit_is_asked_of_whoever_deploys(templates: Any) -> None:
    """So that `cdk deploy 'eco2-dev/*'` needs no argument: BootstrapVersion is the CDK's own."""
    asked = {(name, each) for name, template in templates.items() for each in template.get("Parameters", {})}
    assert {each for each in asked if each[1] != "BootstrapVersion"} == {
        ("eco2-prod-dns", "HostedZoneId"), ("wealist-prod-dns", "HostedZoneId"),
        ("wealist-prod-cluster", "OperatorCidrs"),
    }  # fmt: skip
