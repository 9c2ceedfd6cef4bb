"""GS416: a node takes as many pods as its network plugin has addresses for."""

from typing import Any

from tests.rules.machines import template
from tests.rules.test_nodes_address_their_pods import plugin

ON, OFF = '{"env": {"ENABLE_PREFIX_DELEGATION": "true"}}', "{}"


def told(world: Any, env: str, max_pods: int = 0, image: str = "CUSTOM") -> list[str]:
    flags = f"--max-pods={max_pods}" if max_pods else ""
    data = {"UserData": {"Fn::Base64": f"/etc/eks/bootstrap.sh x --kubelet-extra-args '{flags}'"}}
    group = {"InstanceTypes": ["t3.large"], "AmiType": image, "LaunchTemplate": {"Id": {"Ref": "T"}}}
    resources = {
        "T": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": data}},
        "G": {"Type": "AWS::EKS::Nodegroup", "Properties": group},
        "C": plugin(env),
    }
    found: list[str] = world.stack("n", template(**resources)).messages("GS416")
    return found


def test_both_know_of_it(new_world: Any) -> None:
    assert told(new_world(), ON, 110) == []
    assert told(new_world(), OFF, 35) == []
    assert told(new_world(), OFF) == []


def test_prefixes_for_a_node_that_does_not_take_the_pods(new_world: Any) -> None:
    assert told(new_world(), ON, 35) == [
        "AWS::EKS::Nodegroup n/G limits its nodes to 35 pods, while prefix delegation has addresses for 110."
    ]
    (found,) = told(new_world(), ON, image="AL2023_x86_64_STANDARD")
    assert "does not set max-pods: its image (AL2023_x86_64_STANDARD) takes 35 pods" in found


def test_pods_for_a_node_that_has_no_prefixes(world: Any) -> None:
    (found,) = told(world, OFF, 110)
    assert found.endswith("lets its nodes take 110 pods, and without prefix delegation they have 35 addresses.")
