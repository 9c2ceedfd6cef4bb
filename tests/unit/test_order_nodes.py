"""Nodes as the AWS layer describes them: every way that CloudFormation and user data have to say it."""

import base64
import gzip
from typing import Any

import pytest

from groundswell.order.nodes.fleets import fleets
from groundswell.order.nodes.instance_types import architecture, machine
from groundswell.order.nodes.nodes import NodeSet
from groundswell.order.nodes.user_data import node_text
from groundswell.order.view import View
from tests.rules.machines import instance, template
from tests.rules.world import World

FLAGS = "--node-labels=domain=auth,tier=api --register-with-taints=domain=auth:NoSchedule"


def nodes(**resources: dict[str, Any]) -> dict[str, NodeSet]:
    """The nodes of one stack by name."""
    view = View(World().stack("nodes", template(**resources)).reading())
    return {each.name: each for fleet in fleets(view) for each in fleet.sets}


@pytest.mark.parametrize(
    "written",
    [
        {"Fn::Base64": f"#!/bin/sh\nKUBELET_EXTRA_ARGS='{FLAGS}'\n"},
        {"Fn::Base64": {"Fn::Sub": f"/etc/eks/bootstrap.sh ${{Cluster}} --kubelet-extra-args '{FLAGS}'"}},
        {"Fn::Base64": {"Fn::Join": ["", ["#!/bin/sh\n# kubelet of ", {"Ref": "Cluster"}, f"\n{FLAGS}\n"]]}},
        {"Fn::Base64": {"Fn::Sub": ["kubelet ${Flags}", {"Flags": FLAGS}]}},
        base64.b64encode(f'echo "ARGS=\\"{FLAGS} --x\\"" >/etc/default/kubelet'.encode()).decode(),
        base64.b64encode(gzip.compress(f"kubelet {FLAGS}".encode())).decode(),
        {"Fn::Base64": "kubeadm\nnodeRegistration:\n  kubeletExtraArgs:\n    node-labels: 'domain=auth,tier=api'\n"
                       "  taints:\n  - key: domain\n    value: auth\n    effect: NoSchedule\n"},
        {"Fn::Base64": "kubeadm\nnodeRegistration:\n  kubeletExtraArgs:\n  - name: node-labels\n"
                       "    value: domain=auth,tier=api\n  - name: register-with-taints\n"
                       "    value: domain=auth:NoSchedule\n"},
        {"Fn::Base64": "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n"
                       "      registerWithTaints:\n        - {key: domain, value: auth, effect: NoSchedule}\n"
                       "    flags:\n      - --node-labels=domain=auth,tier=api\n"},
        {"Fn::Base64": '[settings.kubernetes]\nx = "x"\n[settings.kubernetes.node-labels]\n"domain" = "auth"\n'
                       'tier = "api"\n[settings.kubernetes.node-taints]\n"domain" = "auth:NoSchedule"\n'},
    ],
)  # fmt: skip
def test_labels_and_taints_in_every_wrapping(written: Any) -> None:
    read = node_text(written)
    assert dict(read.labels) == {"domain": "auth", "tier": "api"}
    assert [str(each) for each in read.taints] == ["domain=auth:NoSchedule"]
    assert read.registers


def test_what_is_known_only_at_deployment_matches_anything() -> None:
    read = node_text({"Fn::Base64": {"Fn::Sub": "kubelet --node-labels=domain=${Domain},tier=api,${Extra}"}})
    assert dict(read.labels) == {"domain": None, "tier": "api"}


@pytest.mark.parametrize("odd", [None, 7, [], {}, {"Fn::Join": []}, {"Fn::Sub": []}, {"Fn::If": [1, 2]}, "####", "é"])
def test_odd_user_data_says_nothing(odd: Any) -> None:
    assert not node_text(odd).labels and not node_text({"Fn::Base64": odd}).taints


def test_a_machine_that_is_no_node_is_left_out() -> None:
    plain = {"Type": "AWS::EC2::Instance", "Properties": {"InstanceType": "t3.small", "UserData": "IyEvYmluL3No"}}
    assert list(nodes(Bastion=plain, A=instance("a", "x=y"))) == ["a"]


def test_an_auto_scaling_group_with_its_launch_template() -> None:
    data = {"UserData": {"Fn::Base64": f"kubelet {FLAGS}"}, "InstanceType": "m5.large"}
    found = nodes(
        Template={"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": data}},
        Group={
            "Type": "AWS::AutoScaling::AutoScalingGroup",
            "Properties": {
                "MinSize": "1",
                "MaxSize": "4",
                "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Template"}, "Version": "1"},
                "VPCZoneIdentifier": [{"Ref": "Subnet"}],
            },
        },
        Subnet={"Type": "AWS::EC2::Subnet", "Properties": {"AvailabilityZone": "eu-1a"}},
    )["Group"]
    assert (found.least, found.desired, found.most, found.types) == (1, 1, 4, ("m5.large",))
    assert found.zones == {"eu-1a"} and found.has({"domain": "auth"})


def test_a_managed_node_group() -> None:
    group = {
        "Type": "AWS::EKS::Nodegroup",
        "Properties": {
            "NodegroupName": "data",
            "ClusterName": {"Ref": "Cluster"},
            "Labels": {"domain": "data"},
            "Taints": [{"Key": "domain", "Value": "data", "Effect": "NO_SCHEDULE"}],
            "ScalingConfig": {"MinSize": 1, "DesiredSize": 2, "MaxSize": 3},
            "InstanceTypes": ["r6i.large"],
        },
    }
    found = nodes(Group=group)["data"]
    assert [str(each) for each in found.taints] == ["domain=data:NoSchedule"]
    assert (found.least, found.desired, found.most) == (1, 2, 3)
    assert found.has({"eks.amazonaws.com/nodegroup": "data"}) and not found.has({"domain": "auth"})


def test_machines_of_the_table() -> None:
    assert [(kind, machine(kind)) for kind in ("t3.small", "m6i.xlarge", "c5.large", "r7g.2xlarge")] == [
        ("t3.small", (2000, 2048, 11)),
        ("m6i.xlarge", (4000, 16384, 58)),
        ("c5.large", (2000, 4096, 29)),
        ("r7g.2xlarge", (8000, 65536, 58)),
    ]
    assert machine("x9.huge") is None and machine("") is None
    assert [architecture(kind) for kind in ("t4g.small", "m7gd.large", "g5.xlarge", "m6i.large")] == [
        *("arm64", "arm64", "amd64", "amd64"),
    ]


def test_facts_of_the_inventory_alone_are_nodes() -> None:
    lines = ["node m control-plane type=t3.large", "node w label=domain=auth taint=a=b:NoExecute zone=z count=3"]
    view = View(World().step("cluster", provides=lines).reading())
    (fleet,) = fleets(view)
    control, worker = fleet.sets
    assert (control.control_plane, control.types, worker.most, worker.zones) == ("certain", ("t3.large",), 3, {"z"})
    assert [str(each) for each in worker.taints] == ["a=b:NoExecute"]
