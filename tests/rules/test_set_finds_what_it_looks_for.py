"""GS158: an ApplicationSet that looks for folders or files in a repository finds some."""

from pathlib import Path

from groundswell.order.reading import read_platform
from groundswell.order.verdict import verdict
from tests.repository_tree import REPO, application, commit, config_map, write

SET = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: workers, namespace: argocd}
spec:
  generators: GENERATORS
  template:
    metadata: {name: 'w-{{path.basename}}'}
    spec:
      project: default
      source: {repoURL: ADDRESS, path: '{{path}}'}
      destination: {server: https://kubernetes.default.svc, namespace: workers}
"""


def told(folder: Path, generators: str) -> list[str]:
    files = {
        "root.yaml": application("root", "apps"),
        "apps/set.yaml": SET.replace("GENERATORS", generators).replace("ADDRESS", REPO),
        "workers/mailer/dev/map.yaml": config_map("mailer", a="b"),
    }
    found = verdict(read_platform(commit(write(folder, files)))).findings
    return [each.message for each in found if each.rule == "GS158"]


def looking(path: str) -> str:
    return f"[{{git: {{repoURL: {REPO}, revision: HEAD, directories: [{{path: {path}}}]}}}}]"


def test_folders_that_are_there(tmp_path: Path) -> None:
    assert told(tmp_path, looking("workers/*/dev")) == []


def test_folders_that_are_not(tmp_path: Path) -> None:
    assert told(tmp_path, looking("worker/*/dev")) == [
        "ApplicationSet argocd/workers looks for worker/*/dev, and its repository holds nothing there."
    ]


def test_a_list_that_is_empty_on_purpose(tmp_path: Path) -> None:
    assert told(tmp_path, "[{list: {elements: []}}]") == []


def test_a_repository_that_is_not_at_hand(tmp_path: Path) -> None:
    assert told(tmp_path, looking("worker/*").replace(REPO, "https://git.example/other/other.git")) == []
