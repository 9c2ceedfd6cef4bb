"""What is true of every stack: names, regions, tags, protection, order, and nothing that belongs to an account."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.templates import ENVIRONMENTS, Template, each_environment

NAMES = ("cdn", "dns", "ingress", "network", "nodes", "secrets", "storage")
ON_EKS = ("cdn", "cluster", "data", "dns", "identities", "ingress", "network", "registry", "secrets", "storage")
STACKS = [
    *(f"eco2-{env}-{name}" for env in ENVIRONMENTS for name in NAMES),
    *(f"wealist-prod-{name}" for name in ON_EKS),
]

UNTAGGABLE = {  # CloudFormation knows no tags for these
    "AWS::CloudFront::OriginAccessControl", "AWS::EC2::LaunchTemplate", "AWS::EC2::Route",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPCGatewayAttachment",
    "AWS::IAM::InstanceProfile", "AWS::KMS::Alias", "AWS::Route53::RecordSet", "AWS::S3::BucketPolicy",
    "AWS::SecretsManager::SecretTargetAttachment",
}  # fmt: skip
HOLD_DATA = {
    "AWS::ECR::Repository", "AWS::ElastiCache::ReplicationGroup", "AWS::KMS::Key", "AWS::Logs::LogGroup",
    "AWS::RDS::DBInstance", "AWS::Route53::HostedZone", "AWS::S3::Bucket", "AWS::SecretsManager::Secret",
}  # fmt: skip


def artifacts(assembly: Path) -> Iterator[dict[str, Any]]:
    """Every stack as the assembly announces it to the cdk CLI."""
    for manifest in sorted(assembly.rglob("manifest.json")):
        found = json.loads(manifest.read_text())["artifacts"].values()
        yield from (each for each in found if each["type"] == "aws:cloudformation:stack")


def test_the_stacks_are_the_ones_of_every_environment(templates: dict[str, Template]) -> None:
    assert sorted(templates) == sorted(STACKS)


def test_regions_are_said_accounts_are_not(assembly: Path) -> None:
    for artifact in artifacts(assembly):
        region = "us-east-1" if artifact["properties"]["stackName"].endswith("-cdn") else "ap-northeast-2"
        assert artifact["environment"] == f"aws://unknown-account/{region}"


def test_production_is_protected_from_deletion(assembly: Path) -> None:
    for artifact in artifacts(assembly):
        properties = artifact["properties"]
        assert properties.get("terminationProtection", False) is ("-prod-" in properties["stackName"])


def test_stacks_are_deployed_after_what_they_read(assembly: Path) -> None:
    waits = {
        artifact["properties"]["stackName"]: {
            each for name in NAMES for each in artifact["dependencies"] if re.search(rf"{name}[0-9A-F]{{8}}$", each)
        }
        for artifact in artifacts(assembly)
    }
    for environment in ENVIRONMENTS:
        short = {
            name: {
                re.sub(rf"^eco2{environment}|[0-9A-F]{{8}}$", "", each) for each in waits[f"eco2-{environment}-{name}"]
            }
            for name in NAMES
        }
        assert short == {
            "cdn": {"dns"}, "dns": set(), "ingress": {"dns", "network"}, "network": set(),
            "nodes": {"dns", "network", "secrets"}, "secrets": set(), "storage": set(),
        }  # fmt: skip


def test_everything_that_can_be_is_tagged(templates: dict[str, Template]) -> None:
    for name, template in templates.items():
        expected = {"Project": name.split("-")[0], "Environment": name.split("-")[1], "ManagedBy": "groundswell"}
        for logical, resource in template["Resources"].items():
            if resource["Type"] not in UNTAGGABLE:
                written = resource["Properties"]
                tags = written.get("Tags") or written["HostedZoneTags"]
                tags = tags if isinstance(tags, dict) else {each["Key"]: each["Value"] for each in tags}
                assert expected.items() <= tags.items(), f"{name}/{logical}"


@each_environment
def test_what_holds_data_is_kept_in_production(stack: Any, environment: str) -> None:
    policy = {"dev": "Delete", "prod": "Retain"}[environment]
    resources = {key: each for name in NAMES for key, each in stack(name)["Resources"].items()}
    held = [each for key, each in resources.items() if each["Type"] in HOLD_DATA and key != "JoinData"]
    assert "DeletionPolicy" not in resources["JoinData"], "made anew by every control plane"
    assert {(each["DeletionPolicy"], each["UpdateReplacePolicy"]) for each in held} == {(policy, policy)}


def test_every_store_and_key_of_the_other_platform_is_kept_too(templates: dict[str, Template]) -> None:
    held = {
        logical: (each["DeletionPolicy"], each["UpdateReplacePolicy"])
        for name in ON_EKS
        for logical, each in templates[f"wealist-prod-{name}"]["Resources"].items()
        if each["Type"] in HOLD_DATA
    }
    assert set(held.values()) == {("Retain", "Retain")}
    assert {"Database", "Cache", "Files", "Key", "ProdAuthService"} <= set(held)


def test_no_account_arn_secret_or_lambda_stands_in_a_template(templates: dict[str, Template]) -> None:
    for name, template in templates.items():
        text = json.dumps(template)
        assert re.findall(r"(?<![0-9a-f-])\d{12}(?![0-9a-f])", text) == [], name
        assert re.findall(r"arn:aws[:-]", text) == [], name
        # The one text that a template writes into a secret is the address of Redis, which AWS alone knows.
        text = re.sub(r'"SecretString": {"Fn::Join": \["", \["{\\"host\\": \\"", {"Fn::GetAtt": \["Cache"', "", text)
        assert re.findall(r'"SecretString"|Custom::|AWS::Lambda|AWS::CloudFormation::CustomResource', text) == [], name


def test_references_within_a_region_are_strong(templates: dict[str, Template]) -> None:
    """Weak ones let a stack go while another still uses it; across regions CloudFormation has no other."""
    weak = {name for name, template in templates.items() if "Fn::GetStackOutput" in json.dumps(template)}
    assert weak == {"eco2-dev-cdn", "eco2-prod-cdn", "wealist-prod-cdn"}


@pytest.mark.parametrize("stage", ["eco2-dev", "eco2-prod", "wealist-prod"])
def test_every_import_is_exported(templates: dict[str, Template], stage: str) -> None:
    own = {name: json.dumps(template) for name, template in templates.items() if name.startswith(f"{stage}-")}
    imported = {each for text in own.values() for each in re.findall(r'"Fn::ImportValue": "([^"]+)"', text)}
    exported = {
        output["Export"]["Name"]
        for name in own
        for output in templates[name].get("Outputs", {}).values()
        if "Export" in output
    }
    assert imported == exported
