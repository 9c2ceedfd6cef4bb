"""Every value that a Helm release is given is one that its chart reads: an inert key is a setting that never was."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from groundswell.bootstrap import kubeadm
from groundswell.platforms import load

DATA = Path(__file__).resolve().parents[1] / "data" / "value_keys"
"""The value keys that each chart's templates read, by release; `.*` ends a free-form map, `[]` a list."""
CHARTS = sorted(path.stem for path in DATA.glob("*.json"))
each_environment = pytest.mark.parametrize("environment", ["dev", "prod"])


def known(chart: str) -> tuple[str, set[tuple[str, ...]], set[tuple[str, ...]]]:
    """The release, the keys, and the maps and lists below which everything is allowed."""
    data = json.loads((DATA / f"{chart}.json").read_text())
    keys, free = set(), set()
    for text in data["keys"]:
        parts = tuple(part.replace("\\.", ".") for part in re.split(r"(?<!\\)\.", text))
        if parts[-1] == "*":
            free.add(parts[:-1])
        elif parts[-1].endswith("[]"):
            free.add((*parts[:-1], parts[-1].removesuffix("[]")))
        else:
            keys.add(parts)
    return data["version"], keys, free


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    else:
        yield path


def unread(values: Any, keys: set[tuple[str, ...]], free: set[tuple[str, ...]]) -> list[str]:
    return [
        ".".join(path)
        for path in leaves(values)
        if path not in keys and not any(path[:length] in free for length in range(1, len(path) + 1))
    ]


@each_environment
def test_every_release_uses_only_keys_that_its_chart_reads(found: Callable[..., list[Any]], environment: str) -> None:
    seen = set()
    for application in found(environment, "Application"):
        for source in application["spec"].get("sources", []):
            if "chart" in source:
                version, keys, free = known(source["chart"])
                assert source["targetRevision"].removeprefix("v") == version.removeprefix("v")
                assert unread(source["helm"].get("valuesObject", {}), keys, free) == []
                seen.add(source["chart"])
    bootstrap = {each.pin.chart for step in kubeadm.steps(load("eco2", environment)) for each in step.releases}
    assert seen == set(CHARTS) - bootstrap


@each_environment
def test_the_bootstraps_values_are_read(environment: str) -> None:
    for step in kubeadm.steps(load("eco2", environment)):
        for release in step.releases:
            version, keys, free = known(release.pin.chart)
            assert release.pin.version == version
            assert unread(release.values, keys, free) == []


def test_an_inert_key_would_be_named() -> None:
    _, keys, free = known("external-secrets")
    assert unread({"controller": {"env": []}, "replicaCount": 1}, keys, free) == ["controller.env"]
