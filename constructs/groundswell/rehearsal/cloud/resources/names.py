"""Hosted zones, records and certificates (Amazon Route 53 and AWS Certificate Manager APIs)."""

from typing import Any

from groundswell.rehearsal.cloud.catalogue import Made, Maker, makes
from groundswell.rehearsal.cloud.properties import Properties


@makes("AWS::Route53::HostedZone")
def hosted_zone(maker: Maker, properties: Properties) -> Made:
    route53 = maker.client("route53")
    made = route53.create_hosted_zone(Name=properties.take("Name"), CallerReference=maker.name)
    identity = made["HostedZone"]["Id"].removeprefix("/hostedzone/")
    if tags := maker.tagged(properties, "HostedZoneTags"):
        route53.change_tags_for_resource(ResourceType="hostedzone", ResourceId=identity, AddTags=tags)
    return Made(identity, {"Id": identity, "NameServers": made["DelegationSet"]["NameServers"]})


@makes("AWS::Route53::RecordSet")
def record_set(maker: Maker, properties: Properties) -> Made:
    record = properties.some("Name", "Type", "TTL", "AliasTarget")
    for values in properties.some("ResourceRecords").values():
        record["ResourceRecords"] = [{"Value": value} for value in values]
    _upsert(maker, properties.take("HostedZoneId"), "CREATE", record)
    return Made(record["Name"])


@makes("AWS::CertificateManager::Certificate")
def certificate(maker: Maker, properties: Properties) -> Made:
    """Requested, with the records that prove the domain written to its zone, as CloudFormation does it.

    It stays unproven: nobody resolves those records here. Each zone that the template names must exist.
    """
    acm = maker.client("acm")
    zones = {
        option.take("DomainName"): option.take("HostedZoneId")
        for option in properties.inners("DomainValidationOptions")
    }
    wanted = properties.some("DomainName", "SubjectAlternativeNames", "ValidationMethod")
    arn = acm.request_certificate(**wanted, Tags=maker.tagged(properties))["CertificateArn"]
    for proof in acm.describe_certificate(CertificateArn=arn)["Certificate"]["DomainValidationOptions"]:
        value = proof["ResourceRecord"]
        record = {"Name": value["Name"], "Type": value["Type"], "TTL": 300}
        record["ResourceRecords"] = [{"Value": value["Value"]}]
        _upsert(maker, zones[proof["DomainName"]], "UPSERT", record)
    return Made(arn)


def _upsert(maker: Maker, zone: str, action: str, record: dict[str, Any]) -> None:
    change = {"Changes": [{"Action": action, "ResourceRecordSet": record}]}
    maker.client("route53").change_resource_record_sets(HostedZoneId=zone, ChangeBatch=change)
