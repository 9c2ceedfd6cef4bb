"""The machines: size, place, disk, instance metadata, and what they run at first boot."""

import base64
import re
import shlex
import subprocess
from typing import Any

import pytest
import yaml

from groundswell.bootstrap import user_data as boot
from groundswell.errors import ModelError
from groundswell.model.node import kubelet_may_set
from groundswell.platforms import load
from tests.templates import Template, each_environment, of_type, shown, tag

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


def config_of(instance: dict[str, Any]) -> dict[str, Any]:
    text = base64.b64decode(instance["UserData"]).decode()
    assert text.startswith("#cloud-config\n") and len(text) <= boot.LIMIT
    assert not re.search(r"@\w+@", text)
    config: dict[str, Any] = yaml.safe_load(text)
    return config


def prepare_of(config: dict[str, Any]) -> str:
    (script,) = (file for file in config["write_files"] if [file["path"]] in config["runcmd"])
    assert script["permissions"] == "0755"
    return str(script["content"])


@each_environment
def test_kubelet_registers_the_node_with_its_labels_taint_and_machine(stack: Any, environment: str) -> None:
    nodes = {node.name: node for node in load("eco2", environment).nodes}
    for name, instance in instances(stack("nodes")).items():
        node, config = nodes[name], config_of(instance)
        assert config["hostname"] == name
        (line,) = re.findall(r'^echo "KUBELET_EXTRA_ARGS=\\"(.*)\\"" >/etc/default/kubelet$', prepare_of(config), re.M)
        flags = dict(flag.split("=", 1) for flag in shlex.split(line))
        labels = dict(pair.split("=") for pair in flags.pop("--node-labels").split(","))
        assert labels == dict(node.labels) | {
            "node.kubernetes.io/instance-type": node.instance_type,
            "topology.kubernetes.io/region": "ap-northeast-2",
            "topology.kubernetes.io/zone": node.zone,
        }
        assert all(map(kubelet_may_set, labels))
        taint = {"--register-with-taints": f"{node.taint.key}={node.taint.value}:NoSchedule"} if node.taint else {}
        # Nothing else: `--cloud-provider=external` would taint every node for a manager that never comes.
        assert flags == taint | {"--provider-id": f"aws:///{node.zone}/${{instance}}"}


@each_environment
def test_the_script_is_bash_and_its_packages_are_pinned_and_held(stack: Any, environment: str) -> None:
    for instance in instances(stack("nodes")).values():
        script = prepare_of(config_of(instance))
        checked = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, "")
        assert "set -euo pipefail" in script
        assert "kubelet=1.34.2-1.1 kubeadm=1.34.2-1.1 kubectl=1.34.2-1.1" in script
        assert "https://pkgs.k8s.io/core:/stable:/v1.34/deb/" in script
        assert "apt-mark hold kubelet kubeadm kubectl" in script
        # The package has an /etc/default/kubelet too: without this dpkg asks, and nobody answers.
        assert "-o Dpkg::Options::=--force-confold" in script


def test_user_data_past_what_ec2_takes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boot, "LIMIT", 2000)
    platform = load("eco2", "dev")
    with pytest.raises(ModelError, match=r"user data of k8s-master has \d+ bytes; EC2 takes 2000 at most"):
        boot.user_data(platform, platform.nodes[0])
