"""GS403: a DaemonSet that names no nodes runs on all of them."""

from typing import Any

from tests.rules.machines import instance, template, workload

NODES = template(A=instance("a", "domain=auth", taints="domain=auth:NoSchedule"), B=instance("b", "domain=any"))


def told(world: Any, spec: str) -> list[str]:
    found: list[str] = world.stack("n", NODES).root(text=workload("log", spec, kind="DaemonSet")).messages("GS403")
    return found


def test_one_that_tolerates_everything(world: Any) -> None:
    assert told(world, "tolerations: [{operator: Exists}]") == []


def test_one_that_tolerates_nothing(world: Any) -> None:
    assert told(world, "") == ["DaemonSet shop/log names no nodes, and does not tolerate the taints of a."]


def test_one_that_names_its_nodes(world: Any) -> None:
    assert told(world, "nodeSelector: {domain: any}") == []


def test_without_nodes_nobody_knows(world: Any) -> None:
    assert world.root(text=workload("log", kind="DaemonSet")).messages("GS403") == []
