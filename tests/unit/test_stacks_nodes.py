"""The machines: size, place, disk, instance metadata, and what they run at first boot."""

import base64
from typing import Any

from groundswell.bootstrap.user_data import user_data
from groundswell.order.nodes.user_data import node_text
from groundswell.platforms import load
from tests.templates import Template, each_environment, of_type, shown, tag, the_one

TABLE = {
    "k8s-master": ("t3.xlarge", 80), "k8s-api-auth": ("t3.small", 20), "k8s-api-my": ("t3.small", 20),
    "k8s-api-scan": ("t3.medium", 30), "k8s-api-character": ("t3.small", 20), "k8s-api-location": ("t3.small", 20),
    "k8s-api-image": ("t3.small", 20), "k8s-api-chat": ("t3.medium", 30), "k8s-worker-1": ("t3.medium", 40),
    "k8s-worker-2": ("t3.medium", 40), "k8s-postgresql": ("t3.large", 80), "k8s-redis": ("t3.medium", 30),
    "k8s-monitoring": ("t3.large", 60), "k8s-ingress-gateway": ("t3.medium", 20),
}  # fmt: skip


def instances(template: Template) -> dict[str, Any]:
    """Name to properties of every machine."""
    return {tag(each, "Name"): each for each in of_type(template, "AWS::EC2::Instance").values()}


@each_environment
def test_fourteen_nodes_by_the_table(stack: Any, environment: str) -> None:
    assert len(of_type(stack("nodes"), "AWS::EC2::Instance")) == 14
    found = instances(stack("nodes"))
    sizes = {n: (i["InstanceType"], i["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"]) for n, i in found.items()}
    assert sizes == TABLE
    assert {each["ImageId"] for each in found.values()} == {load("eco2", environment).environment.ami}


@each_environment
def test_disks_are_encrypted_and_nothing_lets_a_key_or_an_address_in(stack: Any, environment: str) -> None:
    for instance in instances(stack("nodes")).values():
        (disk,) = instance["BlockDeviceMappings"]
        assert (disk["Ebs"]["Encrypted"], disk["Ebs"]["VolumeType"]) == (True, "gp3")
        assert instance["PropagateTagsToVolumeOnCreation"] is True
        assert not {"KeyName", "NetworkInterfaces"} & instance.keys()
        assert shown(instance["SecurityGroupIds"]) == [f"<eco2-{environment}-network:NodeGroup>"]
        assert instance["DisableApiTermination"] is (environment == "prod")


@each_environment
def test_every_node_stands_in_the_private_subnet_of_its_zone(stack: Any, environment: str) -> None:
    zones = {node.name: node.zone[-1].upper() for node in load("eco2", environment).nodes}
    found = {name: shown(each["SubnetId"]) for name, each in instances(stack("nodes")).items()}
    assert found == {name: f"<eco2-{environment}-network:SubnetPrivate{zone}>" for name, zone in zones.items()}


@each_environment
def test_instance_metadata_needs_a_token_and_a_second_hop_only_where_a_pod_takes_the_role(
    stack: Any, environment: str
) -> None:
    two = {"k8s-master", "k8s-api-image"} | ({"k8s-postgresql"} if environment == "prod" else set())
    assert {name: each["MetadataOptions"] for name, each in instances(stack("nodes")).items()} == {
        name: {
            "HttpTokens": "required",
            "HttpEndpoint": "enabled",
            "HttpPutResponseHopLimit": 2 if name in two else 1,
            "InstanceMetadataTags": "disabled",  # EC2 launches nothing with them and a tag key with a slash
        }
        for name in TABLE
    }


@each_environment
def test_every_machine_gets_its_own_user_data(stack: Any, environment: str) -> None:
    platform = load("eco2", environment)
    found = {name: base64.b64decode(each["UserData"]).decode() for name, each in instances(stack("nodes")).items()}
    assert found == {node.name: user_data(platform, node) for node in platform.nodes}


@each_environment
def test_the_judge_reads_the_node_that_a_machine_becomes(stack: Any, environment: str) -> None:
    nodes = {node.name: node for node in load("eco2", environment).nodes}
    for name, instance in instances(stack("nodes")).items():
        node, read = nodes[name], node_text(instance["UserData"])
        assert (read.host_name, read.control_plane, read.minor) == (name, node.control_plane, 34)
        assert {key: value for key, value in read.labels.items() if "/" not in key} == dict(node.labels)
        assert [each.key for each in read.taints] == ([node.taint.key] if node.taint else [])
        assert read.own_taints is not node.control_plane, "kubeadm adds its own taint to the control plane only"


@each_environment
def test_nodes_join_by_an_empty_secret_of_this_stack(stack: Any, environment: str) -> None:
    secret = the_one(stack("nodes"), "AWS::SecretsManager::Secret")
    assert secret["Name"] == load("eco2", environment).join_secret == f"eco2/bootstrap/{environment}/join"
    assert not {"SecretString", "GenerateSecretString"} & secret.keys()
    assert shown(secret["KmsKeyId"]) == f"<eco2-{environment}-secrets:KeyArn>"
