"""An inventory of a part: what it declares counts, and what nothing provides may still come from elsewhere."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from groundswell.errors import UnreadableError
from groundswell.order.reading import read_platform
from tests.repository_tree import application, commit, write

SECRET = """\
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: keys, namespace: argocd}
spec:
  secretStoreRef: {kind: ClusterSecretStore, name: vault}
  data: [{secretKey: a, remoteRef: {key: b}}]
"""
STEP = "steps: [{name: cluster, provides: {namespaces: [argocd, default], crds: [argoproj.io/*], others: [cluster]}}]\n"


def found(folder: Path, inventory: str | None) -> dict[str, set[str]]:
    """Severity to the rules of the findings about what is missing."""
    files = {"root.yaml": application("root", "apps", namespace="argocd"), "apps/secret.yaml": SECRET}
    if inventory is not None:
        files["bootstrap/inventory.yaml"] = inventory
    commit(write(folder, files))
    command = [sys.executable, "-m", "groundswell", "verify", str(folder), "--root", "root.yaml", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    rules: dict[str, set[str]] = {}
    for each in json.loads(done.stdout)["findings"]:
        rules.setdefault(each["severity"], set()).add(each["rule"])
    assert done.returncode == (1 if "error" in rules else 0)
    return rules


def test_a_whole_inventory_makes_what_nothing_provides_an_error(tmp_path: Path) -> None:
    assert {"GS102", "GS103"} <= found(tmp_path, STEP)["error"]


def test_a_partial_one_leaves_it_worth_knowing(tmp_path: Path) -> None:
    rules = found(tmp_path, f"partial: true\n{STEP}")
    assert "error" not in rules and {"GS102", "GS103"} <= rules["info"]
    assert rules == found(tmp_path / "without", None)


def test_what_a_partial_one_declares_is_there(tmp_path: Path) -> None:
    more = STEP.replace("argoproj.io/*]", "argoproj.io/*, external-secrets.io/*], controllers: [external-secrets.io/*]")
    rules = found(tmp_path, f"partial: true\n{more}")
    assert "GS102" not in rules["info"] and "GS103" in rules["info"]


def test_it_is_one_or_the_other(tmp_path: Path) -> None:
    files = {"root.yaml": application("root", "."), "bootstrap/inventory.yaml": "partial: 1\n"}
    write(tmp_path, files)
    with pytest.raises(UnreadableError, match="partial: expected true or false"):
        read_platform(tmp_path)
