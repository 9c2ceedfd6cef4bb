"""The nine steps on EKS, judged: every two of them that depend on each other, swapped, are found."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from groundswell.order.finding import Severity
from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict

ROOT = Path(__file__).resolve().parents[2]
HOME = "dist/wealist/prod"
INVENTORY = f"{HOME}/bootstrap/inventory.yaml"
APART = {("istio", "external-secrets")}
"""The one pair in which neither step, nor one between them, needs the other: either may come first."""
NAMES = [step["name"] for step in yaml.safe_load((ROOT / INVENTORY).read_text())["steps"]]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory, assembly: Path) -> Callable[[list[str]], set[str]]:
    """The errors' messages for the steps in some order, on a copy of the output."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / HOME, copy / HOME)
    steps = {step["name"]: step for step in yaml.safe_load((copy / INVENTORY).read_text())["steps"]}

    def errors(order: list[str]) -> set[str]:
        (copy / INVENTORY).write_text(yaml.safe_dump({"steps": [steps[name] for name in order]}, sort_keys=False))
        reading = read_platform(copy, roots=[copy / HOME / "bootstrap/root.k8s.yaml"], infra=assembly)
        return {each.message for each in verdict(reading).findings if each.severity is Severity.ERROR}

    return errors


def test_the_steps_as_they_are(judged: Callable[[list[str]], set[str]]) -> None:
    assert judged(NAMES) == set()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(NAMES, 2)))
def test_two_steps_swapped(judged: Callable[[list[str]], set[str]], one: str, other: str) -> None:
    swapped = {one: other, other: one}
    found = judged([swapped.get(name, name) for name in NAMES])
    if (one, other) in APART:
        assert found == set()
    else:
        assert any(f"bootstrap step {number}" in each for each in found for number in range(1, len(NAMES) + 1)), found


@pytest.mark.parametrize("left", NAMES[:-1])
def test_a_step_that_left(judged: Callable[[list[str]], set[str]], left: str) -> None:
    assert judged([name for name in NAMES if name != left]) != set()
