"""GS296: a file that a chart's template reads by name lies in the chart."""

from pathlib import Path

import pytest

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write


def told(folder: Path, name: str) -> list[str]:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/web.yaml": application("web", "charts/web"),
        "charts/web/Chart.yaml": "name: web\nversion: 1.0.0\n",
        "charts/web/dashboards/a.json": "{}\n",
        "charts/web/templates/config.yaml": (
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n"
            '  {{- range $path, $_ := .Files.Glob "' + name + '" }}\n  {{ base $path }}: x\n  {{- end }}\n'
        ),
    }
    found = verdict(read(write(folder, files), roots=["root.yaml"])).findings
    return [f"{each.location}: {each.message}" for each in found if each.rule == "GS296"]


@pytest.mark.parametrize("name", ["dashboards/*.json", "dashboards/a.json", "**.json"])
def test_files_that_are_there(tmp_path: Path, name: str) -> None:
    assert told(tmp_path, name) == []


def test_files_that_are_not(tmp_path: Path) -> None:
    assert told(tmp_path, "dashboard/*.json") == [
        "charts/web/templates/config.yaml:5: charts/web/templates/config.yaml reads dashboard/*.json, "
        "and the chart has no such file."
    ]
