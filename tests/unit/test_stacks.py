"""What must be true of the AWS layer, read from its templates."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from groundswell.bootstrap.user_data import LIMIT
from groundswell.platforms import load

Template = dict[str, Any]
ENVIRONMENTS = ("dev", "prod")
each_environment = pytest.mark.parametrize("environment", ENVIRONMENTS)


def of_type(template: Template, kind: str) -> dict[str, Any]:
    """Logical id to properties of one type."""
    return {name: each.get("Properties", {}) for name, each in template["Resources"].items() if each["Type"] == kind}


def tag(properties: dict[str, Any], key: str) -> str:
    return next(each["Value"] for each in properties["Tags"] if each["Key"] == key)


@pytest.fixture
def stack(templates: dict[str, Template], environment: str) -> Any:
    return lambda name: templates[f"eco2-{environment}-{name}"]


def test_the_stacks_are_the_ones_of_both_environments(templates: dict[str, Template]) -> None:
    names = ("cdn", "dns", "ingress", "network", "nodes", "secrets", "storage")
    assert sorted(templates) == sorted(f"eco2-{env}-{name}" for env in ENVIRONMENTS for name in names)


# --- network ---------------------------------------------------------------------------------------------------------


@each_environment
def test_the_subnets_are_the_models(stack: Any, environment: str) -> None:
    found = {
        (s["CidrBlock"], s["AvailabilityZone"], s["MapPublicIpOnLaunch"])
        for s in of_type(stack("network"), "AWS::EC2::Subnet").values()
    }
    assert found == {(subnet.cidr, subnet.zone, False) for subnet in load("eco2", environment).network.subnets}
    roles = [each["Key"] for s in of_type(stack("network"), "AWS::EC2::Subnet").values() for each in s["Tags"]]
    assert roles.count("kubernetes.io/role/elb") == roles.count("kubernetes.io/role/internal-elb") == 3
    assert roles.count(f"kubernetes.io/cluster/eco2-{environment}") == 6


@each_environment
def test_nat_gateways_and_routes(stack: Any, environment: str) -> None:
    network = stack("network")
    assert len(of_type(network, "AWS::EC2::NatGateway")) == {"dev": 1, "prod": 3}[environment]
    routes = of_type(network, "AWS::EC2::Route").values()
    assert sum("NatGatewayId" in route for route in routes) == 3
    assert sum("GatewayId" in route for route in routes) == 1
    assert len(of_type(network, "AWS::EC2::FlowLog")) == {"dev": 0, "prod": 1}[environment]


RULES = {
    # direction, group, protocol, from, to, peer
    ("in", "AlbGroup", "tcp", 443, 443, "0.0.0.0/0"),
    ("in", "AlbGroup", "tcp", 80, 80, "0.0.0.0/0"),
    ("in", "NodeGroup", "tcp", 30080, 30080, "AlbGroup"),
    ("in", "NodeGroup", "tcp", 30021, 30021, "AlbGroup"),
    ("in", "NodeGroup", "-1", None, None, "NodeGroup"),
    ("out", "AlbGroup", "tcp", 30080, 30080, "NodeGroup"),
    ("out", "AlbGroup", "tcp", 30021, 30021, "NodeGroup"),
    ("out", "NodeGroup", "-1", None, None, "0.0.0.0/0"),
}


@each_environment
def test_every_security_group_rule_and_its_reason(stack: Any, environment: str) -> None:
    network = stack("network")
    found = set()
    for direction, kind in (("in", "AWS::EC2::SecurityGroupIngress"), ("out", "AWS::EC2::SecurityGroupEgress")):
        for rule in of_type(network, kind).values():
            peer = (
                rule.get("CidrIp") or (rule.get("SourceSecurityGroupId") or rule["DestinationSecurityGroupId"])["Ref"]
            )
            found.add(
                (direction, rule["GroupId"]["Ref"], rule["IpProtocol"], rule.get("FromPort"), rule.get("ToPort"), peer)
            )
            assert len(rule["Description"]) > 20
    assert found == RULES
    for group in of_type(network, "AWS::EC2::SecurityGroup").values():
        assert "SecurityGroupIngress" not in group
        assert [rule["CidrIp"] for rule in group["SecurityGroupEgress"]] == ["255.255.255.255/32"]


def test_nothing_but_the_load_balancers_two_ports_is_open_to_the_world(templates: dict[str, Template]) -> None:
    world = [
        (name, rule["FromPort"])
        for name, template in templates.items()
        for rule in of_type(template, "AWS::EC2::SecurityGroupIngress").values()
        if rule.get("CidrIp") == "0.0.0.0/0" or rule.get("CidrIpv6") == "::/0"
    ]
    assert sorted(world) == [(f"eco2-{env}-network", port) for env in ENVIRONMENTS for port in (80, 443)]


# --- nodes -----------------------------------------------------------------------------------------------------------


@each_environment
def test_fourteen_nodes_by_the_table(stack: Any, environment: str) -> None:
    instances = of_type(stack("nodes"), "AWS::EC2::Instance").values()
    found = {
        (tag(i, "Name"), i["InstanceType"], i["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"], i["ImageId"])
        for i in instances
    }
    platform = load("eco2", environment)
    assert found == {(n.name, n.instance_type, n.disk, platform.environment.ami) for n in platform.nodes}
    assert len(instances) == 14
    for instance in instances:
        disk = instance["BlockDeviceMappings"][0]["Ebs"]
        assert (disk["Encrypted"], disk["VolumeType"]) == (True, "gp3")
        assert "KeyName" not in instance and "NetworkInterfaces" not in instance


@each_environment
def test_every_node_stands_in_a_private_subnet_of_its_zone(
    stack: Any, templates: dict[str, Template], environment: str
) -> None:
    exports = {
        each["Export"]["Name"]: each["Value"].get("Ref")
        for each in stack("network")["Outputs"].values()
        if "Ref" in each["Value"]
    }
    subnets = of_type(stack("network"), "AWS::EC2::Subnet")
    zones = {node.name: node.zone for node in load("eco2", environment).nodes}
    for instance in of_type(stack("nodes"), "AWS::EC2::Instance").values():
        subnet = exports[instance["SubnetId"]["Fn::ImportValue"]]
        assert subnet.startswith("SubnetPrivate")
        assert subnets[subnet]["AvailabilityZone"] == zones[tag(instance, "Name")]


@each_environment
def test_instance_metadata_needs_a_token_and_a_second_hop_only_where_a_pod_takes_the_role(
    stack: Any, environment: str
) -> None:
    nodes = stack("nodes")
    options = {
        name: each["LaunchTemplateData"]["MetadataOptions"]
        for name, each in of_type(nodes, "AWS::EC2::LaunchTemplate").items()
    }
    assert all(each["HttpTokens"] == "required" for each in options.values())
    hops = {
        tag(i, "Name"): options[i["LaunchTemplate"]["LaunchTemplateId"]["Ref"]]["HttpPutResponseHopLimit"]
        for i in of_type(nodes, "AWS::EC2::Instance").values()
    }
    two = {"k8s-master", "k8s-api-image"} | ({"k8s-postgresql"} if environment == "prod" else set())
    assert {name for name, hop in hops.items() if hop == 2} == two
    assert set(hops.values()) == {1, 2}


CONTROLLERS = {
    "aws-load-balancer-controller": {
        "ec2:DescribeAvailabilityZones", "ec2:DescribeInstances", "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs",
        "elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:DescribeTargetGroupAttributes",
        "elasticloadbalancing:DescribeTargetGroups", "elasticloadbalancing:DescribeTargetHealth",
        "elasticloadbalancing:RegisterTargets",
    },
    "external-dns": {
        "route53:ChangeResourceRecordSets", "route53:ListHostedZones", "route53:ListResourceRecordSets",
        "route53:ListTagsForResources",
    },
    "external-secrets": {"kms:Decrypt", "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"},
    "ebs-csi": {
        "ec2:AttachVolume", "ec2:CreateTags", "ec2:CreateVolume", "ec2:DeleteVolume", "ec2:DescribeAvailabilityZones",
        "ec2:DescribeInstances", "ec2:DescribeTags", "ec2:DescribeVolumes", "ec2:DescribeVolumesModifications",
        "ec2:DetachVolume", "ec2:ModifyVolume",
    },
}  # fmt: skip
SHELL = {
    "ssm:UpdateInstanceInformation", "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel",
}  # fmt: skip


@each_environment
def test_each_node_may_do_exactly_what_runs_on_it(stack: Any, environment: str) -> None:
    nodes = stack("nodes")
    roles, profiles = of_type(nodes, "AWS::IAM::Role"), of_type(nodes, "AWS::IAM::InstanceProfile")
    expected: dict[str, dict[str, set[str]]] = {
        node.name: {"session-manager": SHELL} for node in load("eco2", environment).nodes
    }
    expected["k8s-master"] |= CONTROLLERS
    expected["k8s-api-image"]["images-bucket"] = {"s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"}
    if environment == "prod":
        expected["k8s-postgresql"]["backup-bucket"] = {"s3:PutObject"}
    found = {}
    for instance in of_type(nodes, "AWS::EC2::Instance").values():
        role = roles[profiles[instance["IamInstanceProfile"]["Ref"]]["Roles"][0]["Ref"]]
        assert "ManagedPolicyArns" not in role
        found[tag(instance, "Name")] = {
            policy["PolicyName"]: {
                action
                for s in policy["PolicyDocument"]["Statement"]
                for action in (s["Action"] if isinstance(s["Action"], list) else [s["Action"]])
            }
            for policy in role["Policies"]
        }
    assert found == expected


@each_environment
def test_a_wildcard_resource_stands_only_behind_what_only_reads_or_knows_none(stack: Any, environment: str) -> None:
    harmless = re.compile(r"^(ec2|elasticloadbalancing):Describe|^route53:ListHostedZones$|^ssm(messages)?:")
    for role in of_type(stack("nodes"), "AWS::IAM::Role").values():
        for policy in role["Policies"]:
            for statement in policy["PolicyDocument"]["Statement"]:
                if statement["Resource"] in ("*", ["*"]):
                    actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
                    assert all(harmless.match(action) for action in actions), actions


@each_environment
def test_user_data_names_the_node_and_registers_its_labels_and_taint(stack: Any, environment: str) -> None:
    nodes = {node.name: node for node in load("eco2", environment).nodes}
    for instance in of_type(stack("nodes"), "AWS::EC2::Instance").values():
        node = nodes[tag(instance, "Name")]
        text = base64.b64decode(instance["UserData"]).decode()
        assert len(text) <= LIMIT and "@" not in text.replace("core:/stable:/", "")
        config = yaml.safe_load(text)
        assert config["hostname"] == node.name
        kubelet = next(file["content"] for file in config["write_files"] if file["path"] == "/etc/default/kubelet")
        for key, value in node.labels.items():
            assert f"{key}={value}" in kubelet
        taint = f"--register-with-taints={node.taint.key}={node.taint.value}:NoSchedule" if node.taint else ""
        assert (taint in kubelet) if taint else ("--register-with-taints" not in kubelet)
        prepare = next(file["content"] for file in config["write_files"] if file["path"].endswith("prepare-node"))
        assert "kubelet=1.34.2-1.1" in prepare


# --- ingress, names, secrets, buckets --------------------------------------------------------------------------------


@each_environment
def test_the_load_balancer_and_its_target_group(stack: Any, environment: str) -> None:
    ingress = stack("ingress")
    (balancer,) = of_type(ingress, "AWS::ElasticLoadBalancingV2::LoadBalancer").values()
    attributes = {each["Key"]: each["Value"] for each in balancer["LoadBalancerAttributes"]}
    production = {"dev": "false", "prod": "true"}[environment]
    assert balancer["Scheme"] == "internet-facing"
    assert attributes["deletion_protection.enabled"] == attributes["access_logs.s3.enabled"] == production
    assert attributes["routing.http.drop_invalid_header_fields.enabled"] == "true"
    (group,) = of_type(ingress, "AWS::ElasticLoadBalancingV2::TargetGroup").values()
    assert (group["Name"], group["TargetType"], group["Port"]) == (
        f"eco2-{environment}-istio-ingress",
        "instance",
        30080,
    )
    assert (group["HealthCheckPort"], group["HealthCheckPath"]) == ("30021", "/healthz/ready")
    assert "Targets" not in group  # the binding in the cluster registers them
    listeners = {each["Port"]: each for each in of_type(ingress, "AWS::ElasticLoadBalancingV2::Listener").values()}
    assert listeners[443]["SslPolicy"] == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    assert listeners[80]["DefaultActions"][0]["RedirectConfig"]["StatusCode"] == "HTTP_301"


@each_environment
def test_alias_records_and_certificates(stack: Any, environment: str) -> None:
    domain = load("eco2", environment).domain
    names = {each["Name"] for each in of_type(stack("ingress"), "AWS::Route53::RecordSet").values()}
    assert names == {f"{host}.{domain}." for host in ("api", "argocd", "grafana")}
    (certificate,) = of_type(stack("dns"), "AWS::CertificateManager::Certificate").values()
    assert (certificate["DomainName"], certificate["SubjectAlternativeNames"]) == (domain, [f"*.{domain}"])
    assert len(of_type(stack("dns"), "AWS::Route53::HostedZone")) == {"dev": 1, "prod": 0}[environment]


@each_environment
def test_supplied_secrets_are_empty_and_generated_ones_never_written(stack: Any, environment: str) -> None:
    platform = load("eco2", environment)
    found = {each["Name"]: each for each in of_type(stack("secrets"), "AWS::SecretsManager::Secret").values()}
    assert set(found) == {platform.secret_id(secret.name) for secret in platform.secrets}
    for secret in platform.secrets:
        made = found[platform.secret_id(secret.name)]
        assert "SecretString" not in made and "KmsKeyId" in made
        generated = made.get("GenerateSecretString")
        assert (generated["GenerateStringKey"] if generated else None) == secret.generated
        assert (json.loads(generated["SecretStringTemplate"]) if generated else {}) == dict(secret.fixed)
    (key,) = of_type(stack("secrets"), "AWS::KMS::Key").values()
    assert key["EnableKeyRotation"] is True


@each_environment
def test_what_holds_data_is_kept_in_production(stack: Any, environment: str) -> None:
    policy = {"dev": "Delete", "prod": "Retain"}[environment]
    kinds = {
        "AWS::KMS::Key",
        "AWS::SecretsManager::Secret",
        "AWS::S3::Bucket",
        "AWS::Route53::HostedZone",
        "AWS::Logs::LogGroup",
    }
    held = [
        each
        for name in ("secrets", "storage", "dns", "network", "ingress")
        for each in stack(name)["Resources"].values()
        if each["Type"] in kinds
    ]
    assert held and all(each["DeletionPolicy"] == each["UpdateReplacePolicy"] == policy for each in held)


@each_environment
def test_every_bucket_is_private_encrypted_and_refuses_plain_http(stack: Any, environment: str) -> None:
    for name in ("storage", "ingress"):
        buckets = of_type(stack(name), "AWS::S3::Bucket")
        policies = {each["Bucket"]["Ref"]: each for each in of_type(stack(name), "AWS::S3::BucketPolicy").values()}
        for logical, bucket in buckets.items():
            assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
            assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}
            assert "BucketEncryption" in bucket
            first = policies[logical]["PolicyDocument"]["Statement"][0]
            assert (first["Effect"], first["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})
    images = next(
        b
        for b in of_type(stack("storage"), "AWS::S3::Bucket").values()
        if b["BucketName"].endswith("growbin-app") and "images" in b["BucketName"]
    )
    rule = images["LifecycleConfiguration"]["Rules"][0]
    assert (rule["Transitions"][0]["TransitionInDays"], rule["ExpirationInDays"]) == (30, 90)


@each_environment
def test_the_distribution_reads_the_bucket_by_its_name(stack: Any, environment: str) -> None:
    (distribution,) = of_type(stack("cdn"), "AWS::CloudFront::Distribution").values()
    config = distribution["DistributionConfig"]
    bucket = load("eco2", environment).images_bucket
    assert config["Origins"][0]["DomainName"] == f"{bucket}.s3.ap-northeast-2.amazonaws.com"
    assert "OriginAccessControlId" in config["Origins"][0]
    assert config["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"


# --- all of it -------------------------------------------------------------------------------------------------------


def test_no_account_arn_address_or_custom_resource_stands_in_a_template(templates: dict[str, Template]) -> None:
    for name, template in templates.items():
        text = json.dumps(template)
        assert not re.search(r"(?<![0-9a-f-])\d{12}(?![0-9a-f])", text), name
        assert not re.search(r"arn:aws[:-]", text), name
        assert (
            "Custom::" not in text and "AWS::Lambda" not in text and "AWS::CloudFormation::CustomResource" not in text
        )


def test_production_is_protected_from_deletion_and_everything_is_tagged(assembly: Path) -> None:
    for manifest in assembly.rglob("manifest.json"):
        for artifact in json.loads(manifest.read_text())["artifacts"].values():
            if artifact["type"] == "aws:cloudformation:stack":
                name = artifact["properties"]["stackName"]
                assert artifact["properties"].get("terminationProtection", False) is ("-prod-" in name)
                assert artifact["properties"]["tags"]["Project"] == "eco2"
