"""The simulator on files: a small repository, and what this repository itself delivers."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from groundswell.cli import app
from groundswell.sync.profile import PROFILES

CHECKOUT = Path(__file__).resolve().parents[2]
ROOTS = sorted((CHECKOUT / "dist").glob("*/*/bootstrap/root.k8s.yaml"))
NAMES = [f"{path.parts[-4]}-{path.parts[-3]}" for path in ROOTS]


def run(*arguments: str) -> tuple[int, dict[str, Any]]:
    result = CliRunner().invoke(app, ["simulate", *arguments, "--format", "json"], catch_exceptions=False)
    return result.exit_code, json.loads(result.stdout)


def test_there_is_output_to_simulate() -> None:
    assert {"eco2-dev", "eco2-prod"} <= set(NAMES)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("root", ROOTS, ids=NAMES)
def test_a_first_install_of_what_this_repository_delivers_completes(root: Path, profile: str) -> None:
    code, answer = run(str(CHECKOUT), "--root", str(root), "--profile", profile)
    assert (code, answer["verdict"]) == (0, "completes"), answer["summary"]
    assert answer["unhealthy"] == []
    assert answer["wrong"] == []
    assert {each["verdict"] for each in answer["applications"]} == {"completes"}


def tree(folder: Path, store_wave: int) -> None:
    """A root that delivers a store and the ExternalSecret that reads from it."""
    source = {"repoURL": "https://example.org/platform.git", "path": "objects", "targetRevision": "HEAD"}
    root = {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Application",
        "metadata": {"name": "root", "namespace": "argocd"},
        "spec": {
            "project": "default",
            "source": source,
            "destination": {"server": "https://kubernetes.default.svc", "namespace": "default"},
            "syncPolicy": {"automated": {}},
        },
    }
    store = {
        "apiVersion": "external-secrets.io/v1",
        "kind": "ClusterSecretStore",
        "metadata": {"name": "aws", "annotations": {"argocd.argoproj.io/sync-wave": str(store_wave)}},
        "spec": {"provider": {}},
    }
    secret = {
        "apiVersion": "external-secrets.io/v1",
        "kind": "ExternalSecret",
        "metadata": {"name": "password", "namespace": "default"},
        "spec": {"secretStoreRef": {"kind": "ClusterSecretStore", "name": "aws"}, "target": {"name": "password"}},
    }
    end = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "end", "namespace": "default"}}
    (folder / "objects").mkdir()
    (folder / "root.yaml").write_text(json.dumps(root), encoding="utf-8")
    for name, body in (("store", store), ("secret", secret), ("end", end)):
        (folder / "objects" / f"{name}.yaml").write_text(json.dumps(body), encoding="utf-8")


def test_a_small_repository_that_is_in_order(tmp_path: Path) -> None:
    tree(tmp_path, -1)
    code, answer = run(str(tmp_path))
    assert (code, answer["summary"]) == (0, "completes after 2 s")


def test_a_small_repository_that_is_not(tmp_path: Path) -> None:
    tree(tmp_path, 1)
    code, answer = run(str(tmp_path))
    assert code == 1
    assert answer["summary"].endswith("ExternalSecret default/password: Degraded, which needs ClusterSecretStore aws")
