"""The steps of our own bootstrap, judged: every two of them that depend on each other, swapped, are found."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from groundswell.order.boot_order import boot_order
from groundswell.order.finding import Severity
from groundswell.order.graph import Graph
from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict
from groundswell.order.view import View

ROOT = Path(__file__).resolve().parents[2]
INVENTORY = "dist/eco2/dev/bootstrap/inventory.yaml"
APART = {
    ("volumes", "argocd"),
    ("volumes", "secrets"),
    ("account", "projects"),
    ("account", "secrets"),
    ("projects", "secrets"),
}
"""Pairs in which neither step, nor one between them, needs the other: either may come first."""
NAMES = [step["name"] for step in yaml.safe_load((ROOT / INVENTORY).read_text())["steps"]]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory, assembly: Path) -> Callable[[list[str]], set[str]]:
    """The errors' messages for the steps in some order, on a copy of the output."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "dist/eco2/dev", copy / "dist/eco2/dev")
    steps = {step["name"]: step for step in yaml.safe_load((copy / INVENTORY).read_text())["steps"]}

    def errors(order: list[str]) -> set[str]:
        (copy / INVENTORY).write_text(yaml.safe_dump({"steps": [steps[name] for name in order]}, sort_keys=False))
        reading = read_platform(
            copy, roots=[copy / "dist/eco2/dev/bootstrap/root.k8s.yaml"], infra=assembly / "assembly-eco2-dev"
        )
        return {each.message for each in verdict(reading).findings if each.severity is Severity.ERROR}

    return errors


def test_the_steps_as_they_are(judged: Callable[[list[str]], set[str]]) -> None:
    assert NAMES == ["cluster", "network", "volumes", "argocd", "account", "projects", "secrets", "root"]
    assert judged(NAMES) == set()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(NAMES, 2)))
def test_two_steps_swapped(judged: Callable[[list[str]], set[str]], one: str, other: str) -> None:
    swapped = {one: other, other: one}
    found = judged([swapped.get(name, name) for name in NAMES])
    if (one, other) in APART:
        assert found == set()
    else:
        assert any(f"bootstrap step {number}" in each for each in found for number in range(1, len(NAMES) + 1)), found


def test_a_step_that_left(judged: Callable[[list[str]], set[str]]) -> None:
    found = judged([name for name in NAMES if name != "network"])
    assert any(each.startswith("Step argocd needs network") for each in found), found


def test_the_order_runs_from_aws_over_the_bootstrap_to_the_waves(assembly: Path) -> None:
    root = ROOT / "dist/eco2/dev/bootstrap/root.k8s.yaml"
    graph = Graph(View(read_platform(ROOT, roots=[root], infra=assembly / "assembly-eco2-dev")))
    turns = [each.where for each in boot_order(graph)]
    layers = ["AWS stack eco2-dev-secrets", "bootstrap step 1 cluster", "bootstrap step 8 root", "wave 10", "wave 50"]
    places = [next(index for index, where in enumerate(turns) if layer in where) for layer in layers]
    assert places == sorted(places), turns
