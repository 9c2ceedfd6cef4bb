"""`verify`, `order` and `explain` as people run them, on small checkouts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.certificate_checker import broken

ROOT = """
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: root, namespace: argocd}
spec:
  project: default
  source: {repoURL: https://git.example/platform.git, path: apps}
  destination: {server: https://kubernetes.default.svc, namespace: argocd}
  syncPolicy: {automated: {}}
"""
CHILD = """
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: auth, namespace: argocd}
spec:
  project: default
  source: {repoURL: https://git.example/platform.git, path: auth}
  destination: {server: https://kubernetes.default.svc, namespace: auth}
  syncPolicy: {automated: {}, syncOptions: [CreateNamespace=true]}
"""
OBJECTS = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: auth, annotations: {argocd.argoproj.io/sync-wave: "1"}}
spec: {selector: {matchLabels: {app: api}}, template: {metadata: {labels: {app: api}}, spec: {containers: [CONTAINER]}}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: auth, annotations: {argocd.argoproj.io/sync-wave: "WAVE"}}
"""
CONTAINER = (
    "{name: c, image: team/api:1.4.2, envFrom: [{configMapRef: {name: settings}}], "
    "resources: {requests: {cpu: 10m, memory: 32Mi}, limits: {memory: 64Mi}}}"
)


def groundswell(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "groundswell", *arguments]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in done.stderr, done.stderr
    return done


def checkout(folder: Path, wave: str) -> Path:
    for name, text in (
        ("root.yaml", ROOT),
        ("apps/auth.yaml", CHILD),
        ("auth/all.yaml", OBJECTS.replace("WAVE", wave).replace("CONTAINER", CONTAINER)),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.lstrip(), encoding="utf-8")
    return folder


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return checkout(tmp_path / "good", "0")


@pytest.fixture
def late(tmp_path: Path) -> Path:
    return checkout(tmp_path / "late", "2")


def test_a_platform_that_boots_is_clean(good: Path) -> None:
    done = groundswell("verify", str(good))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0 errors, 0 warnings, 0 info; 0 not judged; 4 resources of 2 Applications")


def test_a_deadlock_is_a_finding_with_file_and_line(late: Path) -> None:
    done = groundswell("verify", str(late), "--root", str(late / "root.yaml"))
    assert done.returncode == 1
    assert done.stdout.splitlines()[:3] == [
        "GS109 error: Deployment auth/api is applied in wave 1, "
        "but its ConfigMap auth/settings is ready only in wave 2.",
        "  Argo CD waits for wave 1 to turn healthy before it starts wave 2, "
        "so the sync stops here for ever: a deadlock.",
        "  Move Deployment auth/api to wave 2 or later (auth/all.yaml:1).",
    ]


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_machines_get_documents(late: Path, form: str) -> None:
    done = groundswell("verify", str(late), "--format", form)
    document = json.loads(done.stdout)
    rule = document["findings"][0]["rule"] if form == "json" else document["runs"][0]["results"][0]["ruleId"]
    assert (done.returncode, rule) == (1, "GS109")


def test_warnings_count_when_strict(good: Path) -> None:
    unknown = 'annotations: {argocd.argoproj.io/sync-wave: "0", argocd.argoproj.io/wave: "1"}'
    file = good / "auth/all.yaml"
    file.write_text(file.read_text().replace('annotations: {argocd.argoproj.io/sync-wave: "0"}', unknown))
    assert groundswell("verify", str(good)).returncode == 0
    done = groundswell("verify", str(good), "--strict")
    assert done.returncode == 1
    assert "GS129 warning: ConfigMap auth/settings has the unknown annotation argocd.argoproj.io/wave." in done.stdout


@pytest.mark.parametrize("arguments", [["verify"], ["order"], ["explain", "Pod/a/b"]])
def test_nothing_to_judge_is_exit_code_2(tmp_path: Path, arguments: list[str]) -> None:
    done = groundswell(*arguments, str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.startswith("groundswell: ") and done.stdout == ""


def test_a_mapping_without_a_path_is_exit_code_2(good: Path) -> None:
    done = groundswell("verify", str(good), "--repo", "https://git.example/other")
    assert (done.returncode, done.stderr) == (
        2,
        "groundswell: --repo takes URL=PATH, not 'https://git.example/other'\n",
    )


def test_the_order_ends_with_the_last_wave(good: Path) -> None:
    done = groundswell("order", str(good))
    assert done.returncode == 0
    rows = [line.split("  ", 1)[1].strip() for line in done.stdout.splitlines()]
    assert rows[-1].startswith("wave 0 of argocd/root > wave 1 of argocd/auth") and rows[-1].endswith(
        "Deployment auth/api"
    )


@pytest.mark.parametrize(("form", "start"), [("mermaid", "flowchart LR"), ("svg", "<svg "), ("json", "{")])
def test_the_order_has_pictures(good: Path, form: str, start: str) -> None:
    done = groundswell("order", str(good), "--format", form)
    assert done.stdout.startswith(start)
    assert "argocd/auth" in done.stdout


def test_a_certificate_is_written_and_holds(good: Path, late: Path, tmp_path: Path) -> None:
    for folder, expected in ((good, []), (late, ["ConfigMap auth/settings"])):
        file = tmp_path / "certificate.json"
        assert groundswell("order", str(folder), "--certificate", str(file)).returncode == 0
        assert broken(json.loads(file.read_text())) == expected


def test_a_certificate_that_cannot_be_written_is_exit_code_2(good: Path, tmp_path: Path) -> None:
    done = groundswell("order", str(good), "--certificate", str(tmp_path / "no/such/folder.json"))
    assert done.returncode == 2
    assert "no/such/folder.json" in done.stderr


def test_an_object_is_explained(good: Path) -> None:
    done = groundswell("explain", "configmap/auth/settings", str(good))
    assert done.returncode == 0
    assert "What waits for it:\n  Deployment auth/api" in done.stdout
    assert "ConfigMap auth/settings is in wave 0 of argocd/auth: least any earlier wave, last wave 1" in done.stdout


def test_the_verdict_is_the_same_from_anywhere(late: Path) -> None:
    one = groundswell("verify", str(late)).stdout
    command = [sys.executable, "-m", "groundswell", "verify", "."]
    other = subprocess.run(command, cwd=late, capture_output=True, text=True, check=False, timeout=60).stdout
    assert one == other
