"""GS298: a chart of the repository that another one depends on has the version that is asked of it."""

from pathlib import Path

import pytest

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write


def told(folder: Path, asked: str, more: dict[str, str] | None = None) -> list[str]:
    dependency = f"dependencies: [{{name: common, version: '{asked}', repository: 'file://../common'}}]\n"
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/web.yaml": application("web", "charts/web"),
        "charts/common/Chart.yaml": "name: common\nversion: 1.0.0\ntype: library\n",
        "charts/web/Chart.yaml": f"name: web\nversion: 1.0.0\n{dependency}",
        "charts/web/templates/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n",
        **(more or {}),
    }
    found = verdict(read(write(folder, files), roots=["root.yaml"])).findings
    return [each.message for each in found if each.rule == "GS298"]


@pytest.mark.parametrize("asked", ["1.0.0", "^1.0.0", "1.x", "v1.0.0"])
def test_the_version_that_it_has(tmp_path: Path, no_tools: None, asked: str) -> None:
    assert told(tmp_path, asked) == []


def test_another_version(tmp_path: Path, no_tools: None) -> None:
    assert told(tmp_path, "1.1.0") == ["charts/web depends on common 1.1.0, and the chart there has version 1.0.0."]


def test_what_is_committed_is_taken_as_it_is(tmp_path: Path, no_tools: None) -> None:
    held = {"charts/web/charts/common/Chart.yaml": "name: common\nversion: 1.1.0\n"}
    assert told(tmp_path, "1.1.0", held) == []
