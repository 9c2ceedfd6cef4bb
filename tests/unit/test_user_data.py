"""User data: cloud-init takes it, a shell checker has nothing to say, kubeadm's file holds what the model holds."""

import ast
import base64
import dataclasses
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from groundswell.bootstrap import user_data as boot
from groundswell.errors import ModelError
from groundswell.model.kubelet import kubelet_may_set
from groundswell.model.node import Node
from groundswell.platforms import load

PLATFORMS = {environment: load("eco2", environment) for environment in ("dev", "prod")}
each_node = pytest.mark.parametrize(
    ("environment", "node"),
    [pytest.param(name, node, id=f"{name}-{node.name}") for name, each in PLATFORMS.items() for node in each.nodes],
)


def config(environment: str, node: Node) -> dict[str, Any]:
    text = boot.user_data(PLATFORMS[environment], node)
    assert text.startswith("#cloud-config\n")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def files(environment: str, node: Node) -> Mapping[str, str]:
    return {file["path"]: file["content"] for file in config(environment, node)["write_files"]}


def documents(environment: str, node: Node) -> dict[str, Any]:
    text = files(environment, node)["/etc/groundswell/kubeadm.yaml"]
    return {each["kind"]: each for each in yaml.safe_load_all(text)}


@each_node
def test_it_fits_into_what_ec2_takes(environment: str, node: Node) -> None:
    text = boot.user_data(PLATFORMS[environment], node)
    assert len(text.encode()) <= 16 * 1024
    assert len(base64.b64encode(text.encode())) <= 22 * 1024


@each_node
def test_cloud_init_takes_it(environment: str, node: Node, cloud_init_schema: Mapping[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(cloud_init_schema)
    assert [error.message for error in validator.iter_errors(config(environment, node))] == []


def test_cloud_inits_schema_would_refuse_a_mistake(cloud_init_schema: Mapping[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(cloud_init_schema)
    good = config("dev", PLATFORMS["dev"].nodes[0])
    for wrong in ({"runcmd": "reboot"}, {"write_files": [{"content": "no path"}]}, {"hostname": 5}):
        assert not validator.is_valid(good | wrong), wrong


@pytest.mark.parametrize("environment", PLATFORMS)
@pytest.mark.parametrize("index", [0, 1])
def test_shellcheck_has_nothing_to_say(environment: str, index: int) -> None:
    """The program as the machine has it: what it reads in stands before it."""
    found = files(environment, PLATFORMS[environment].nodes[index])
    program = found["/usr/local/sbin/groundswell-node"].splitlines(keepends=True)
    read = [line for line in program if not line.startswith('. "')]
    assert len(read) == len(program) - 1
    library = found["/usr/local/lib/groundswell/node.sh"].replace('. "$ROOT/etc/groundswell/node.env"\n', "")
    text = "".join([read[0], found["/etc/groundswell/node.env"], library, *read[1:]])
    checked = subprocess.run(
        ["shellcheck", "--severity=style", "--shell=bash", "-"], input=text, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


@each_node
def test_kubelet_registers_with_the_labels_it_may_set_and_its_taint(environment: str, node: Node) -> None:
    kind = "InitConfiguration" if node.control_plane else "JoinConfiguration"
    registration = documents(environment, node)[kind]["nodeRegistration"]
    flags = {each["name"]: each["value"] for each in registration["kubeletExtraArgs"]}
    labels = dict(pair.split("=") for pair in flags.pop("node-labels").split(","))
    assert labels == dict(node.labels) | {
        "node.kubernetes.io/instance-type": node.instance_type,
        "topology.kubernetes.io/region": "ap-northeast-2",
        "topology.kubernetes.io/zone": node.zone,
    }
    assert all(map(kubelet_may_set, labels))
    # Nothing else: `cloud-provider=external` would taint every node for a manager that never comes.
    assert flags == {"node-ip": "%ADDRESS%", "provider-id": f"aws:///{node.zone}/%INSTANCE%"}
    assert registration["name"] == node.name == config(environment, node)["hostname"]
    if node.control_plane:
        assert "taints" not in registration, "kubeadm's own taint, and only that"
    else:
        taints = [dataclasses.asdict(node.taint)] if node.taint else []
        assert registration["taints"] == taints


@pytest.mark.parametrize("environment", PLATFORMS)
def test_kubeadm_is_told_by_a_file(environment: str) -> None:
    platform = PLATFORMS[environment]
    made = documents(environment, platform.nodes[0])
    assert list(made) == ["InitConfiguration", "ClusterConfiguration", "KubeletConfiguration"]
    cluster = made["ClusterConfiguration"]
    assert (cluster["apiVersion"], cluster["kubernetesVersion"]) == ("kubeadm.k8s.io/v1beta4", "v1.34.2")
    assert cluster["networking"] == {"podSubnet": "192.168.0.0/16", "serviceSubnet": "10.96.0.0/12"}
    for node in platform.nodes:
        program = files(environment, node)["/usr/local/sbin/groundswell-node"]
        (call,) = re.findall(r"^ *kubeadm (?:init|join) .*$", program, re.M)
        assert call.split()[2:] == ["--config", '"$state/kubeadm.yaml"'], "no flag but the file"


@each_node
def test_what_is_installed_is_pinned(environment: str, node: Node) -> None:
    settings = files(environment, node)["/etc/groundswell/node.env"]
    assert "KUBERNETES=(kubelet=1.34.2-1.1 kubeadm=1.34.2-1.1 kubectl=1.34.2-1.1)\n" in settings
    assert "SOURCE=https://pkgs.k8s.io/core:/stable:/v1.34/deb\n" in settings
    assert re.search(r"^SOURCE_KEY=[0-9A-F]{40}$", settings, re.M)
    assert bool(re.search(r"^HELM_SHA256=[0-9a-f]{64}$", settings, re.M)) is node.control_plane


def test_the_programs_run_on_the_python_of_the_machines() -> None:
    """Ubuntu 22.04 has 3.10; what the machine gets is without its explanations, and still whole."""
    for path in sorted(boot.PROGRAMS.glob("*.py")):
        ast.parse(path.read_text(), feature_version=(3, 10))
    text = files("dev", PLATFORMS["dev"].nodes[0])["/usr/local/lib/groundswell/aws.py"]
    stripped, whole = ast.parse(text, feature_version=(3, 10)), ast.parse((boot.PROGRAMS / "aws.py").read_text())
    assert [type(each) for each in stripped.body] == [type(each) for each in whole.body[1:]]
    assert "docs" not in text and '"""' not in text, "nothing is left that only explains"
    assert not re.search(r"^\s*# ", files("dev", PLATFORMS["dev"].nodes[0])["/usr/local/lib/groundswell/node.sh"], re.M)


def test_nothing_secret_is_in_it() -> None:
    for environment, platform in PLATFORMS.items():
        for node in platform.nodes:
            text = boot.user_data(platform, node)
            assert not re.search(r"AKIA|BEGIN [A-Z ]*PRIVATE|[a-z0-9]{6}\.[a-z0-9]{16}\b", text), environment


def test_user_data_past_what_ec2_takes_is_refused() -> None:
    dev = PLATFORMS["dev"]
    node = dataclasses.replace(dev.nodes[0], labels={f"label-{number}": "x" * 60 for number in range(40)})
    with pytest.raises(ModelError, match=r"user data of k8s-master has \d{5} bytes; EC2 takes 16384 at most\. Fewer"):
        boot.user_data(dev, node)


def test_only_the_control_plane_has_what_makes_a_cluster() -> None:
    for node in PLATFORMS["dev"].nodes:
        found = files("dev", node)
        assert ("/etc/systemd/system/groundswell-join.timer" in found) is node.control_plane
        assert ("kubeadm init" in "".join(found.values())) is node.control_plane
        assert "REPOSITORY=" in found["/etc/groundswell/node.env"] or not node.control_plane


def test_labels_that_kubelet_may_not_set_are_left_out() -> None:
    dev = PLATFORMS["dev"]
    node = dataclasses.replace(dev.nodes[1], labels=dict(dev.nodes[1].labels) | {"node-role.kubernetes.io/api": "auth"})
    assert "node-role.kubernetes.io" not in files("dev", dev.nodes[1])["/etc/groundswell/kubeadm.yaml"]
    assert "node-role.kubernetes.io" not in boot.user_data(dev, node)


def test_cloud_inits_schema_is_read_from_where_it_is_installed(cloud_init_file: Path) -> None:
    assert cloud_init_file.name == "schema-cloud-config-v1.json"
