"""The Helm releases of a bootstrap inventory: what a step may say of them, and what is refused."""

from pathlib import Path

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.inventory import inventory
from groundswell.manifests.release import Release
from groundswell.manifests.repository import read


def written(folder: Path, releases: str, **files: str) -> Path:
    """An inventory with one step and these releases."""
    text = f"steps:\n  - name: argocd\n    namespace: argocd\n    releases:\n{releases}"
    (folder / "inventory.yaml").write_text(text)
    for name, content in files.items():
        (folder / f"{name}.yaml").write_text(content)
    return folder / "inventory.yaml"


def releases(file: Path) -> tuple[Release, ...]:
    return inventory(file, file.parent).steps[0].releases


def test_what_is_absent_comes_from_the_chart_and_the_step(tmp_path: Path) -> None:
    file = written(tmp_path, "      - {chart: argo-cd, version: 9.3.7}\n")
    assert releases(file) == (Release("argo-cd", "9.3.7", "argo-cd", "argocd"),)


def test_everything_written_is_taken(tmp_path: Path) -> None:
    line = "{chart: argo-cd, version: 9.3.7, release: cd, namespace: cd, repository: https://x, values: {a: 1}}"
    file = written(tmp_path, f"      - {line}\n")
    assert releases(file) == (Release("argo-cd", "9.3.7", "cd", "cd", "https://x", {"a": 1}),)


def test_values_may_be_a_file_beside_the_inventory(tmp_path: Path) -> None:
    line = "      - {chart: argo-cd, version: 9.3.7, values: argo.yaml}\n"
    assert releases(written(tmp_path, line, argo="dex: {enabled: false}"))[0].values == {"dex": {"enabled": False}}
    assert releases(written(tmp_path, line, argo="# nothing yet\n"))[0].values == {}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{chart: argo-cd}", "a release needs a chart and a version"),
        ("{chart: argo-cd, version: 9.3}", "version of a release is 9.3, not a text; quote it"),
        ("{chart: argo-cd, version: 9.3.7, value: x}", "unknown value; known are chart, version, release"),
        ("{chart: argo-cd, version: 9.3.7, values: none.yaml}", "the values none.yaml of release argo-cd cannot"),
        ("{chart: argo-cd, version: 9.3.7, values: [1]}", "the values of release argo-cd are neither"),
        ("argo-cd", "expected a mapping with chart, version"),
    ],
)
def test_a_misspelt_release_is_refused(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(UnreadableError, match=said):
        releases(written(tmp_path, f"      - {line}\n"))


def test_a_step_carries_its_releases(tmp_path: Path) -> None:
    (tmp_path / "bootstrap").mkdir()
    written(tmp_path / "bootstrap", "      - {chart: argo-cd, version: 9.3.7}\n")
    root = {"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": {"name": "root"}}
    (tmp_path / "root.yaml").write_text(str({**root, "spec": {"source": {"repoURL": "x", "path": "apps"}}}))
    assert read(tmp_path, roots=["root.yaml"]).steps[0].releases[0].chart == "argo-cd"
