"""GS415: a node registers only with labels that kubelet may set."""

from typing import Any

from tests.rules.machines import instance, template


def told(world: Any, labels: str) -> list[str]:
    found: list[str] = world.stack("n", template(A=instance("a", labels))).messages("GS415")
    return found


def test_keys_of_ones_own_and_those_that_are_open(world: Any) -> None:
    assert told(world, "role=api,team.example/a=b,node.kubernetes.io/pool=x,topology.kubernetes.io/zone=z") == []


def test_a_role_that_only_kubectl_can_give(world: Any) -> None:
    assert told(world, "role=api,node-role.kubernetes.io/worker=") == [
        "AWS::EC2::Instance n/A gives kubelet the label node-role.kubernetes.io/worker, "
        "a key of kubernetes.io that it may not set."
    ]


def test_a_template_of_a_group(world: Any) -> None:
    data = instance("a", "k8s.io/role=x")["Properties"]
    template_of = {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": data}}
    world.stack("n", template(T=template_of))
    assert world.messages("GS415")[0].startswith("AWS::EC2::LaunchTemplate n/T gives kubelet the label k8s.io/role")
