"""GS144: Applications of one repository spell its address alike."""

from pathlib import Path

import pytest

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, config_map, write

ROOT = application("root", "apps", namespace="argocd")


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://git.example/acme/platfrom.git", 1),
        ("https://git.example/acne/platform.git", 1),
        ("git@git.example:acme/platform.git", 0),
        ("https://git.example/other/charts.git", 0),
    ],
)
def test_a_repository_that_is_almost_this_one(tmp_path: Path, url: str, number: int) -> None:
    files = {"root.yaml": ROOT, "apps/web.yaml": application("web", "web", url=url), "web/a.yaml": config_map("a")}
    found = verdict(read(write(tmp_path, files), roots=[tmp_path / "root.yaml"])).findings
    told = [each.message for each in found if each.rule == "GS144"]
    assert len(told) == number
    assert all(each.startswith(f"Application argocd/web reads {url}, which is not at hand; ") for each in told)
