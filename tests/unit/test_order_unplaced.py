"""What nobody could judge of placement is said."""

from typing import Any

from tests.rules.machines import instance, template, workload
from tests.rules.world import World

ON = workload(spec="nodeSelector: {domain: auth}")


def notes(world: Any) -> list[tuple[str, str]]:
    return [(each.what, each.why) for each in world.verdict().not_judged if each.what.startswith("the nodes that")]


def test_without_nodes_it_is_said_once() -> None:
    world = World().root(text=ON + workload("two", spec="nodeSelector: {domain: chat}") + workload("three"))
    assert notes(world) == [
        ("the nodes that Deployment shop/web and 1 more ask for", "nothing here tells of nodes"),
    ]
    assert notes(World().root(text=ON)) == [
        ("the nodes that Deployment shop/web asks for", "nothing here tells of nodes"),
    ]


def test_a_preference_asks_for_no_node() -> None:
    preferred = "[{weight: 1, preference: {matchExpressions: [{key: a, operator: Exists}]}}]"
    spec = f"affinity: {{nodeAffinity: {{preferredDuringSchedulingIgnoredDuringExecution: {preferred}}}}}"
    assert notes(World().root(text=workload(spec=spec))) == []


def test_node_pools_are_not_all() -> None:
    pool = "apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: gpu}\nspec: {}\n"
    ((_, why),) = notes(World().root(text=pool + ON))
    assert why == "only Karpenter's NodePools are described here"


def test_a_node_pool_with_the_labels_is_enough() -> None:
    pool = "apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: gpu}\n"
    labelled = pool + "spec: {template: {metadata: {labels: {domain: auth}}}}\n"
    both = workload(spec="nodeSelector: {domain: auth, karpenter.sh/nodepool: gpu, kubernetes.io/arch: arm64}")
    assert notes(World().root(text=labelled + both)) == []
    ((told, _),) = notes(World().root(text=labelled + both.replace("nodepool: gpu", "nodepool: gup")))
    assert told == "the nodes that Deployment shop/web asks for"


def test_with_nodes_it_is_judged() -> None:
    nodes = template(A=instance("a", "domain=auth"))
    assert notes(World().stack("n", nodes).root(text=ON)) == []
    assert notes(World().root(text=workload())) == []


def test_nodes_that_somebody_else_adds() -> None:
    nodes = template(A=instance("a", "domain=auth"), F={"Type": "AWS::EKS::FargateProfile", "Properties": {}})
    ((_, why),) = notes(World().stack("n", nodes).root(text=ON))
    assert why == "more nodes may come than are described here"
