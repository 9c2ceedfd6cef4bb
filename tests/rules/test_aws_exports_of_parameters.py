"""GS114: an export may be of a parameter, which hangs on no resource."""

from typing import Any

EXPORTER = {
    "Parameters": {"ZoneId": {"Type": "String"}},
    "Resources": {"Certificate": {"Type": "AWS::CertificateManager::Certificate", "Properties": {}}},
    "Outputs": {"Out": {"Value": {"Ref": "ZoneId"}, "Export": {"Name": "dns:zone"}}},
}
IMPORTER = {
    "Resources": {
        "Record": {"Type": "AWS::Route53::RecordSet", "Properties": {"HostedZoneId": {"Fn::ImportValue": "dns:zone"}}}
    }
}


def test_an_exported_parameter_is_provided_by_its_stack(world: Any) -> None:
    assert world.root().stack("dns", EXPORTER).stack("ingress", IMPORTER).messages("GS114") == []


def test_an_export_that_nobody_makes_is_missing(world: Any) -> None:
    (told,) = world.root().stack("ingress", IMPORTER).messages("GS114")
    assert "the export dns:zone is not in this repository" in told
