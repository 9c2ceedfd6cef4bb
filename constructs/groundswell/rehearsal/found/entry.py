"""The way in, from the APIs of Elastic Load Balancing, Route 53 and Certificate Manager."""

from collections.abc import Mapping, Sequence
from typing import Any

from groundswell.rehearsal.facts import Things
from groundswell.rehearsal.loopback import Loopback


def load_balancer(api: Loopback, region: str) -> Things:
    """Every load balancer, listener and target group of the region."""
    elb = api.client("elbv2", region)
    found: dict[str, dict[str, Any]] = {}
    groups = {group["TargetGroupArn"]: group for group in elb.describe_target_groups()["TargetGroups"]}
    for balancer in elb.describe_load_balancers()["LoadBalancers"]:
        found[balancer["LoadBalancerName"]] = _balancer(api, region, balancer)
        for listener in elb.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])["Listeners"]:
            certificates = [each["CertificateArn"] for each in listener.get("Certificates", [])]
            found[f"listener {listener['Port']}"] = {
                "protocol": listener["Protocol"],
                "does": ", then ".join(_action(action, groups) for action in listener["DefaultActions"]),
                "certificate": _domain(api, region, certificates),
            }
    for arn, group in groups.items():
        found[group["TargetGroupName"]] = {
            "targets": f"{group['TargetType']}, {group['Protocol']} {group['Port']}",
            "checked": f"{group['HealthCheckProtocol']} {group['HealthCheckPort']} {group['HealthCheckPath']}",
            "registered": [
                each["Target"]["Id"]
                for each in elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
            ],
        }
    return found


def _balancer(api: Loopback, region: str, balancer: Mapping[str, Any]) -> dict[str, Any]:
    elb, arn = api.client("elbv2", region), balancer["LoadBalancerArn"]
    attributes = {
        each["Key"]: each["Value"] for each in elb.describe_load_balancer_attributes(LoadBalancerArn=arn)["Attributes"]
    }
    groups = api.client("ec2", region).describe_security_groups(GroupIds=balancer["SecurityGroups"])["SecurityGroups"]
    return {
        "kind": f"{balancer['Type']}, {balancer['Scheme']}",
        "zones": sorted(zone["ZoneName"] for zone in balancer["AvailabilityZones"]),
        "groups": [group["GroupName"] for group in groups],
        "drops broken headers": attributes.get("routing.http.drop_invalid_header_fields.enabled"),
        "deletion protection": attributes.get("deletion_protection.enabled"),
    }


def _action(action: Mapping[str, Any], groups: Mapping[str, Any]) -> str:
    if action["Type"] == "redirect":
        to = action["RedirectConfig"]
        return f"redirect to {to['Protocol']} {to['Port']}, {to['StatusCode']}"
    arn = action.get("TargetGroupArn", "")
    return f"{action['Type']} to {groups[arn]['TargetGroupName'] if arn in groups else arn}"


def _domain(api: Loopback, region: str, arns: Sequence[str]) -> str | None:
    if not arns:
        return None
    acm = api.client("acm", region)
    return ", ".join(acm.describe_certificate(CertificateArn=arn)["Certificate"]["DomainName"] for arn in arns)


def records(api: Loopback, region: str, domain: str) -> Things:
    """The alias records of the domain's zone, each with what its name leads to."""
    route53 = api.client("route53", region)
    ends = {
        each["DNSName"]: "the load balancer"
        for each in api.client("elbv2", region).describe_load_balancers()["LoadBalancers"]
    }
    for each in api.client("cloudfront", region).list_distributions()["DistributionList"].get("Items", []):
        ends[each["DomainName"]] = "the distribution"
    found = {}
    for zone in route53.list_hosted_zones_by_name(DNSName=domain)["HostedZones"]:
        if zone["Name"] != f"{domain}.":
            continue
        for record in route53.list_resource_record_sets(HostedZoneId=zone["Id"])["ResourceRecordSets"]:
            if "AliasTarget" in record:
                target = record["AliasTarget"]["DNSName"].rstrip(".")
                found[record["Name"].rstrip(".")] = {"leads to": ends.get(target, target)}
    return found


def certificates(api: Loopback, regions: Sequence[str]) -> Things:
    """Every certificate of the regions."""
    found = {}
    for region in regions:
        acm = api.client("acm", region)
        for summary in acm.list_certificates()["CertificateSummaryList"]:
            each = acm.describe_certificate(CertificateArn=summary["CertificateArn"])["Certificate"]
            methods = {proof.get("ValidationMethod") for proof in each["DomainValidationOptions"]}
            found[f"{each['DomainName']} in {region}"] = {
                "names": list(dict.fromkeys([each["DomainName"], *each.get("SubjectAlternativeNames", [])])),
                "proved by": ", ".join(sorted(map(str, methods))),
                "status": each["Status"],
            }
    return found
