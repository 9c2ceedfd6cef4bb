"""kubectl and helm without either on the machine."""

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from groundswell.manifests import tool
from groundswell.manifests.packaged import packaged


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose PATH has neither, and an interpreter's folder with nothing in it."""
    for name in ("GROUNDSWELL_KUBECTL", "GROUNDSWELL_KUSTOMIZE", "GROUNDSWELL_HELM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    (tmp_path / "bin").mkdir()
    return tmp_path / "bin"


def test_they_are_unpacked_beside_the_interpreter_once(bare: Path) -> None:
    helm = bare / "helm"
    assert tool.helm() == (str(helm), "template")
    told = subprocess.run([helm, "version", "--short"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("v3.17.")
    made = helm.stat().st_mtime_ns
    assert packaged("helm") == str(helm) and helm.stat().st_mtime_ns == made
    assert [each.name for each in bare.iterdir()] == ["helm"]


def test_kubectl_builds_kustomizations(bare: Path) -> None:
    assert tool.kustomize() == (str(bare / "kubectl"), "kustomize")


def test_the_machines_own_come_first(bare: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "own" / "helm"
    own.parent.mkdir()
    own.write_text("#!/bin/sh\n")
    own.chmod(0o755)
    monkeypatch.setenv("PATH", str(own.parent))
    assert tool.helm() == (str(own), "template")
    assert list(bare.iterdir()) == []


def test_none_is_none_where_somebody_says_so_or_the_machine_is_another(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GROUNDSWELL_HELM", "")
    assert tool.helm() is None
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    assert tool.kustomize() is None and list(bare.iterdir()) == []
