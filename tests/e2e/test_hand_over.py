"""From AWS to the cluster: whatever dist/ asks AWS for by a name exists in the templates under that name."""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from groundswell.platforms import load
from tests.templates import Template, each_environment, of_type, tag

ROOT = Path(__file__).resolve().parents[2]
DOMAINS = {"dev": "dev.growbin.app", "prod": "growbin.app"}


class Aws:
    """The names that the templates of one environment give."""

    def __init__(self, templates: dict[str, Template], environment: str) -> None:
        own = [each for name, each in templates.items() if name.startswith(f"eco2-{environment}-")]
        self.secrets = {each["Name"]: each for each in self.every(own, "AWS::SecretsManager::Secret")}
        self.buckets = {each["BucketName"] for each in self.every(own, "AWS::S3::Bucket") if "BucketName" in each}
        self.records = {each["Name"].rstrip(".") for each in self.every(own, "AWS::Route53::RecordSet")}
        groups = self.every(own, "AWS::ElasticLoadBalancingV2::TargetGroup")
        self.groups = {each["Name"]: each for each in groups}
        self.networks = [tag(each, "Name") for each in self.every(own, "AWS::EC2::VPC")]
        self.nodes = {tag(each, "Name"): each for each in self.every(own, "AWS::EC2::Instance")}
        (aliases,) = [
            each["DistributionConfig"]["Aliases"] for each in self.every(own, "AWS::CloudFront::Distribution")
        ]
        self.aliases = set(aliases)

    @staticmethod
    def every(templates: list[Template], kind: str) -> list[Any]:
        return [each for template in templates for each in of_type(template, kind).values()]


@pytest.fixture
def aws(templates: dict[str, Template], environment: str) -> Aws:
    return Aws(templates, environment)


@pytest.fixture
def folder(environment: str) -> Path:
    return ROOT / "dist/eco2" / environment


def objects(folder: Path, kind: str) -> Iterator[Any]:
    """Every object of a kind in the environment's output."""
    for path in sorted(folder.rglob("*.k8s.yaml")):
        if f"kind: {kind}\n" in path.read_text():
            yield from (each for each in yaml.load_all(path.read_text(), yaml.CSafeLoader) if each["kind"] == kind)


def asked(folder: Path, pattern: str) -> dict[str, str]:
    """Every text of the output that the pattern finds, with a file that has it."""
    found = {}
    for path in sorted(each for each in folder.rglob("*") if each.suffix in (".yaml", ".json")):
        for text in re.findall(pattern, path.read_text()):
            found[text] = str(path.relative_to(ROOT))
    return found


@each_environment
def test_every_secret_that_is_asked_for_is_made(aws: Aws, folder: Path, environment: str) -> None:
    names = asked(folder, rf"(?<![\w/-])eco2/(?:bootstrap/)?{environment}/(?!apps\b)[a-z0-9/-]+")
    assert {name: file for name, file in names.items() if name not in aws.secrets} == {}
    assert set(aws.secrets) - set(names) == set(), "and nothing is made that nobody asks for"
    for name, instance in aws.nodes.items():
        (join,) = re.findall(r"^ *JOIN_SECRET=(\S+)$", base64.b64decode(instance["UserData"]).decode(), re.M)
        assert join in aws.secrets, name


@each_environment
def test_every_key_of_a_secret_is_made_or_asked_of_people(aws: Aws, folder: Path, environment: str) -> None:
    supplied = {f"eco2/{environment}/{each.name}": set(each.supplied) for each in load("eco2", environment).secrets}
    wanted = {
        (item["remoteRef"]["key"], item["remoteRef"]["property"])
        for each in objects(folder, "ExternalSecret")
        for item in each["spec"]["data"]
    }
    steps = json.loads((folder / "bootstrap/steps.json").read_text())["steps"]
    for step in steps:
        for command in (each for each in step.get("runs", ()) if each[:2] == ["python3", "-m"]):
            wanted |= {(command[4], key) for key in command[5:]}
    assert len(wanted) > 20
    for name, key in sorted(wanted):
        made = aws.secrets[name].get("GenerateSecretString", {})
        keys = {made.get("GenerateStringKey"), *json.loads(made.get("SecretStringTemplate", "{}"))}
        assert key in keys | supplied.get(name, set()), (name, key)


@each_environment
def test_the_bootstrap_waits_for_every_key_that_people_fill(aws: Aws, folder: Path, environment: str) -> None:
    steps = json.loads((folder / "bootstrap/steps.json").read_text())["steps"]
    runs = [command for step in steps for command in step.get("runs", ()) if "programs.secret_filled" in command]
    platform = load("eco2", environment)
    assert {command[4]: set(command[5:]) for command in runs} == {
        platform.secret_id(each.name): set(each.supplied) for each in platform.secrets if each.supplied
    }
    assert {command[3] for command in runs} == {"ap-northeast-2"}


@each_environment
def test_the_gateways_port_is_the_target_groups(aws: Aws, folder: Path, environment: str) -> None:
    (binding,) = objects(folder, "TargetGroupBinding")
    group = aws.groups[binding["spec"]["targetGroupName"]]
    (values,) = [
        source["helm"]["valuesObject"]
        for each in objects(folder, "Application")
        for source in each["spec"].get("sources", [])
        if source.get("chart") == "gateway"
    ]
    ports = {each["name"]: each["nodePort"] for each in values["service"]["ports"]}
    assert (group["Port"], int(group["HealthCheckPort"])) == (ports["http2"], ports["status-port"])


@each_environment
def test_every_host_name_is_a_record(aws: Aws, folder: Path, environment: str) -> None:
    domain = DOMAINS[environment]
    hosts = set(asked(folder, rf"[a-z0-9-]+\.{re.escape(domain)}\b"))
    browsers = {f"{name}.{domain}" for name in ("www", "frontend", "frontend1", "frontend2")}  # may upload; not ours
    assert hosts - browsers - aws.records == set()
    assert aws.aliases <= aws.records
    routed = {host for each in objects(folder, "VirtualService") for host in each["spec"]["hosts"] if domain in host}
    assert routed <= aws.records and len(routed) >= 3


@each_environment
def test_every_bucket_cluster_and_network_is_made(aws: Aws, folder: Path, environment: str) -> None:
    slug = f"eco2-{environment}"
    known = aws.buckets | set(aws.groups) | set(aws.networks) | {f"{slug}-root"}
    assert aws.networks == [slug], "the load balancer's controller finds the network by this name"
    assert {
        name: file for name, file in asked(folder, rf"\b{slug}(?:-[a-z0-9-]+)?\b").items() if name not in known
    } == {}
    for instance in aws.nodes.values():
        assert tag(instance, f"kubernetes.io/cluster/{slug}") == "owned"


@each_environment
def test_the_bootstrap_waits_for_the_machines_that_are_made(aws: Aws, folder: Path, environment: str) -> None:
    steps = json.loads((folder / "bootstrap/steps.json").read_text())["steps"]
    waits = [wait for step in steps for wait in step.get("waits", ()) if wait["resource"] == "nodes"]
    assert [set(wait["names"]) for wait in waits] == [set(aws.nodes)] * 3


@each_environment
def test_the_region_is_the_stacks(folder: Path, environment: str, assembly: Path) -> None:
    manifests = [json.loads(path.read_text()) for path in assembly.rglob("manifest.json")]
    regions = {
        artifact["environment"].rpartition("/")[2]
        for manifest in manifests
        for name, artifact in manifest.get("artifacts", {}).items()
        if artifact["type"] == "aws:cloudformation:stack" and "cdn" not in name.lower()
    }
    assert set(asked(folder, r"\bap-[a-z]+-\d\b")) == regions
