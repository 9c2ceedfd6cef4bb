"""The contracts that come with the package: each is whole, and each can be told in any release."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests.release import Release
from groundswell.order.contracts.contract_contents import contents
from groundswell.order.contracts.contract_file import FOLDER, Contract, contract_of, kindred_of
from groundswell.order.contracts.contract_terms import steps
from groundswell.order.controllers import CONTROLLERS, run_by
from groundswell.order.pods.template import pod_template
from groundswell.platforms import load

FILES = sorted(FOLDER.glob("*.json"))
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def parts(value: Any) -> Iterator[Any]:
    """A value and everything in it."""
    yield value
    inner = [*value.keys(), *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    for each in inner:
        yield from parts(each)


def told(file: Path, name: str) -> tuple[Contract, Release]:
    """The contract of a file as a release of that name finds it; one that tells a part only is borrowed."""
    data = json.loads(file.read_text())
    release = Release(data["chart"], data["version"], name, "home")
    asked = Release(data["chart"], data["version"], name, "home", "https://charts.bitnami.com/bitnami")
    contract = kindred_of(asked) if data.get("partial") else contract_of(release)
    assert contract is not None
    return contract, release


def has(tree: Any, path: str) -> bool:
    for key in steps(path):
        if tree is None or "*" in tree:
            return True
        if key not in tree:
            return False
        tree = tree[key]
    return True


@each_file
def test_conditions_and_values_name_keys_that_the_chart_reads(file: Path) -> None:
    data = json.loads(file.read_text())
    asked: set[str] = set()
    for each in parts({key: value for key, value in data.items() if key != "values"}):
        if isinstance(each, dict):
            for condition in each.get("$when", ()):
                asked.update(re.split(r"!?=", part.removeprefix("!"))[0] for part in condition.split("|"))
            values = each.get("$value", [])
            asked.update([values] if isinstance(values, str) else values)
    asked = {path for path in asked if not path.startswith(".")}
    asked.update(each["value"] for each in parts(data.get("names")) if isinstance(each, dict) and "value" in each)
    assert [path for path in sorted(asked) if not has(data["values"], path)] == []


@each_file
def test_every_mark_is_a_name(file: Path) -> None:
    data = json.loads(file.read_text())
    names = {"release", "namespace", "item", *data.get("names", {})}
    texts = " ".join(each for each in parts(data) if isinstance(each, str))
    assert set(re.findall(r"\{([a-z][A-Za-z0-9_-]*)\}", texts)) <= names


@each_file
@pytest.mark.parametrize("name", ["x", "a-release-with-a-rather-long-name-that-charts-have-to-cut"])
def test_every_release_gives_well_formed_objects(file: Path, name: str) -> None:
    contract, release = told(file, name)
    assert contract.name == f"{contract.data['chart']} {contract.version}"
    brought = contents(contract, release).resources
    keys = [each.key for each in brought]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9]([a-z0-9.:-]*[a-z0-9])?", each.name) for each in keys)
    assert all(
        "$" not in key for each in brought for part in parts(each.body) if isinstance(part, dict) for key in part
    )


@each_file
def test_pods_are_what_services_and_owners_select(file: Path) -> None:
    contract, release = told(file, "rel")
    for each in contents(contract, release).resources:
        if each.key.kind in ("Deployment", "StatefulSet", "DaemonSet"):
            labels = each.body["spec"]["template"]["metadata"]["labels"]
            assert each.body["spec"]["selector"]["matchLabels"].items() <= labels.items()


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_every_chart_of_the_platform_has_one_of_its_very_version(environment: str) -> None:
    for release in load("eco2", environment).releases:
        found = contract_of(Release(release.pin.chart, release.pin.version, "x", "y", release.pin.url))
        assert found is not None and found.describes(release.pin.version), release.pin.chart


@each_file
def test_the_controllers_of_a_chart_are_among_its_pods(file: Path) -> None:
    contract, release = told(file, "rel")
    pods = [found for each in contents(contract, release).resources if (found := pod_template(each))]
    wanted = [each for each in CONTROLLERS if contract.data["chart"] in each.charts]
    assert [each for each in wanted if sum(each in run_by(one) for one in pods) != 1] == []
