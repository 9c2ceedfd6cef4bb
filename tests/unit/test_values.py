"""Every value that a Helm release is given is one that its chart reads: an inert key is a setting that never was."""

from collections.abc import Callable
from typing import Any

import pytest

from groundswell.bootstrap import kubeadm
from groundswell.manifests.release import Release
from groundswell.model import release as pins
from groundswell.model.release import ChartPin
from groundswell.order.contracts.contract_file import contract_of
from groundswell.order.contracts.value_keys import unread
from groundswell.platforms import load

each_environment = pytest.mark.parametrize("environment", ["dev", "prod"])


def inert(values: dict[str, Any], chart: str, version: str, url: str) -> list[tuple[str, ...]]:
    """The keys that the chart does not read, by the contract of this very version."""
    contract = contract_of(Release(chart, version, "x", "y", url))
    assert contract is not None and contract.lists_keys(version)
    return list(unread(values, contract.data["values"]))


@each_environment
def test_every_release_uses_only_keys_that_its_chart_reads(found: Callable[..., list[Any]], environment: str) -> None:
    seen = set()
    for application in found(environment, "Application"):
        for source in application["spec"].get("sources", []):
            if "chart" in source:
                values = source["helm"].get("valuesObject", {})
                assert inert(values, source["chart"], source["targetRevision"], source["repoURL"]) == []
                seen.add(source["chart"])
    assert seen == {release.pin.chart for release in load("eco2", environment).releases}


@each_environment
def test_the_bootstraps_values_are_read(environment: str) -> None:
    for step in kubeadm.steps(load("eco2", environment)):
        for release in step.releases:
            assert of(release.pin, release.values) == []


def test_an_inert_key_would_be_named() -> None:
    assert of(pins.EXTERNAL_SECRETS, {"controller": {"env": []}, "replicaCount": 1}) == [("controller",)]


def of(pin: ChartPin, values: dict[str, Any]) -> list[tuple[str, ...]]:
    return inert(values, pin.chart, pin.version, pin.url)
