"""GS610: a pod label that a scraper or a log collector reads is one that pods carry."""

from typing import Any

import pytest

from tests.rules.manifests import container, workload

PODS = "".join(
    workload(container(""), name, f"{{app.kubernetes.io/name: {name}, tier: api}}") for name in ("a", "b", "c")
)


def told(world: Any, text: str, pods: str = PODS) -> list[Any]:
    lines = "\n".join(f"    {line}" for line in text.splitlines())
    config = (
        f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: agent, namespace: logs}}\ndata:\n  c: |\n{lines}\n---\n"
    )
    found: list[Any] = world.root(text=config + pods).findings("GS610")
    return found


def yaml(label: str, target: str = "app") -> str:
    return f"- source_labels: [__meta_kubernetes_pod_label_{label}]\n  target_label: {target}\n"


def alloy(label: str, target: str = "app") -> str:
    return f'rule {{\n  source_labels = ["__meta_kubernetes_pod_label_{label}"]\n  target_label = "{target}"\n}}\n'


@pytest.mark.parametrize("rule", [yaml, alloy])
def test_a_label_that_nobody_carries(world: Any, rule: Any) -> None:
    (found,) = told(world, rule("app"))
    assert found.message == "ConfigMap logs/agent fills app from pod label app, and no pod carries it."


@pytest.mark.parametrize("rule", [yaml, alloy])
def test_labels_that_they_carry_or_get(world: Any, rule: Any) -> None:
    text = rule("app_kubernetes_io_name") + rule("tier", "tier") + rule("pod_template_hash", "hash")
    assert told(world, text) == []


@pytest.mark.parametrize("rule", [yaml, alloy])
def test_one_of_several_sources(world: Any, rule: Any) -> None:
    assert told(world, rule("app") + rule("app_kubernetes_io_name")) == []


def test_a_list_of_sources(world: Any) -> None:
    several = "- source_labels:\n    - __meta_kubernetes_pod_label_app\n    - __meta_kubernetes_pod_name\n"
    assert told(world, f"{several}  target_label: app\n") == []


def test_what_is_kept(world: Any) -> None:
    (found,) = told(world, yaml("scrape").replace("target_label: app", "action: keep"))
    assert found.message.endswith("keeps only pods with pod label scrape, and no pod carries it.")


def test_a_label_that_few_carry_is_an_info(world: Any) -> None:
    one = PODS.replace("{app.kubernetes.io/name: a,", "{app: a, app.kubernetes.io/name: a,")
    (found,) = told(world, yaml("app"), one)
    assert found.severity == "info"
    assert found.message.endswith("from pod label app, which 1 of 3 workloads carry.")


def test_where_a_chart_may_bring_pods(world: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "thing", "targetRevision": "1.0.0"}
    world.root().app("thing", sources=[source], namespace="x")
    assert told(world, yaml("app")) == []
