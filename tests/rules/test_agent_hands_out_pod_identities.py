"""GS439: where ServiceAccounts have roles by Pod Identity, its agent runs on the nodes."""

from typing import Any


def addon(name: str) -> dict[str, Any]:
    return {"Type": "AWS::EKS::Addon", "Properties": {"AddonName": name}}


def told(world: Any, **more: Any) -> list[str]:
    role = {"Namespace": "shop", "ServiceAccount": "web"}
    resources = {"A": {"Type": "AWS::EKS::PodIdentityAssociation", "Properties": role}, **more}
    found: list[str] = world.root(text="").stack("n", {"Resources": resources}).messages("GS439")
    return found


def test_the_agent_is_an_addon(world: Any) -> None:
    assert told(world, Cni=addon("vpc-cni"), Agent=addon("eks-pod-identity-agent")) == []


def test_the_agent_was_forgotten(world: Any) -> None:
    assert told(world, Cni=addon("vpc-cni")) == [
        "AWS::EKS::PodIdentityAssociation n/A gives a role to shop/web, "
        "and eks-pod-identity-agent is not among the add-ons."
    ]


def test_nodes_that_have_it_built_in(world: Any) -> None:
    cluster = {"Type": "AWS::EKS::Cluster", "Properties": {"ComputeConfig": {"Enabled": True}}}
    assert told(world, Cni=addon("vpc-cni"), Cluster=cluster) == []


def test_addons_that_are_declared_elsewhere(world: Any) -> None:
    assert told(world) == []
