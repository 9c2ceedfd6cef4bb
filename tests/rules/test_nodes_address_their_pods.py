"""GS406: nodes take as many pods as they are to run."""

from typing import Any

from tests.rules.machines import template, workload


def group(kind: str = "t3.medium") -> dict[str, Any]:
    scaling = {"MinSize": 1, "DesiredSize": 1, "MaxSize": 2}
    return {"Type": "AWS::EKS::Nodegroup", "Properties": {"InstanceTypes": [kind], "ScalingConfig": scaling}}


def plugin(env: str) -> dict[str, Any]:
    return {"Type": "AWS::EKS::Addon", "Properties": {"AddonName": "vpc-cni", "ConfigurationValues": env}}


def told(world: Any, replicas: int, env: str = "{}", daemons: int = 0) -> list[str]:
    text = workload(replicas=replicas) + "".join(workload(f"d{index}", kind="DaemonSet") for index in range(daemons))
    found: list[str] = world.stack("n", template(G=group(), C=plugin(env))).root(text=text).messages("GS406")
    return found


def test_as_many_as_the_addresses(new_world: Any) -> None:
    assert told(new_world(), 34) == []
    assert told(new_world(), 35) == ["35 pods can run only on G at their most, and there 34 can be placed."]


def test_daemons_take_addresses_too(world: Any) -> None:
    assert told(world, 34, daemons=1) == ["34 pods can run only on G at their most, and there 32 can be placed."]


def test_prefixes_give_more(world: Any) -> None:
    assert told(world, 200, '{"env": {"ENABLE_PREFIX_DELEGATION": "true"}}') == []


def test_without_the_plugins_settings_nobody_knows(world: Any) -> None:
    assert world.stack("n", template(G=group())).root(text=workload(replicas=99)).messages("GS406") == []
