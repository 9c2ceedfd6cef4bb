"""The judge on our own output: it reads what Argo CD and CloudFormation will read, and must be able to catch us."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
each_environment = pytest.mark.parametrize("environment", ["dev", "prod"])


def verify(checkout: Path, environment: str, infra: Path) -> tuple[int, dict[str, Any]]:
    """Exit code and the verdict as JSON."""
    root = checkout / f"dist/eco2/{environment}/bootstrap/root.k8s.yaml"
    command = [sys.executable, "-m", "groundswell", "verify", str(checkout), "--root", str(root)]
    done = subprocess.run(
        [*command, "--infra", str(infra), "--format", "json"], cwd="/", capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The output alone, as a plain folder: what a test may break."""
    shutil.copytree(ROOT / "dist", tmp_path / "copy" / "dist")
    return tmp_path / "copy"


@each_environment
def test_nothing_is_found_and_what_is_opaque_is_said(environment: str, assembly: Path) -> None:
    code, verdict = verify(ROOT, environment, assembly)
    assert (code, verdict["findings"]) == (0, [])
    said = json.dumps(verdict["notJudged"] if "notJudged" in verdict else verdict["not_judged"])
    for chart in ("istiod", "external-secrets", "kube-prometheus-stack", "redis-ha"):
        assert chart in said


def rules(verdict: dict[str, Any]) -> set[str]:
    return {finding["rule"] for finding in verdict["findings"]}


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_a_store_moved_behind_its_secrets_is_caught(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/11-secrets-cr/store.k8s.yaml", 'sync-wave: "0"', 'sync-wave: "5"')
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1 and "GS103" in rules(verdict)
    assert any("ClusterSecretStore aws-secrets-manager" in finding["message"] for finding in verdict["findings"])


def test_a_namespace_that_left_is_caught(copy: Path, assembly: Path) -> None:
    file = copy / "dist/eco2/dev/02-namespaces/namespaces.k8s.yaml"
    kept = [part for part in file.read_text().split("---\n") if "\n  name: scan\n" not in part]
    file.write_text("---\n".join(kept))
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1
    assert any("Namespace scan" in finding["message"] for finding in verdict["findings"])


def test_waves_without_the_health_check_are_caught(copy: Path, assembly: Path) -> None:
    bootstrap = copy / "dist/eco2/dev/bootstrap"
    edit(bootstrap / "inventory.yaml", "        - health-check argoproj.io/Application\n", "")
    edit(bootstrap / "argocd-values.yaml", "customizations.health.argoproj.io_Application", "other")
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1 and "GS126" in rules(verdict)


def test_a_secret_key_that_nobody_makes_is_caught(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/27-postgresql/postgresql.k8s.yaml", "key: superuser-password", "key: super-password")
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1
    assert any("super-password" in finding["message"] for finding in verdict["findings"])


def test_an_application_outside_its_project_is_caught(copy: Path, assembly: Path) -> None:
    edit(
        copy / "dist/eco2/dev/bootstrap/projects.k8s.yaml",
        "    - namespace: scan\n      server: https://kubernetes.default.svc\n",
        "",
    )
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1
    assert any("scan" in finding["message"] and "AppProject" in finding["message"] for finding in verdict["findings"])


def messages(verdict: dict[str, Any], rule: str) -> list[str]:
    return [finding["message"] for finding in verdict["findings"] if finding["rule"] == rule]


def test_a_value_that_no_chart_reads_is_caught(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/apps/28-redis-operator.k8s.yaml", "existingSecret:", "existingSecrets:")
    _, verdict = verify(copy, "dev", assembly)
    assert messages(verdict, "GS250") == [
        "Application argocd/redis sets existingSecrets for chart redis-ha 4.34.11, which does not read it. "
        "Did you mean existingSecret?"
    ]


def test_a_renamed_release_is_caught_where_it_is_called(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/apps/28-redis-operator.k8s.yaml", "fullnameOverride: redis", "fullnameOverride: cache")
    _, verdict = verify(copy, "dev", assembly)
    told = "ExternalSecret auth/auth-secret needs Service redis/redis-haproxy, and nothing provides it."
    assert told in messages(verdict, "GS225")


def test_an_operator_behind_what_it_reconciles_is_caught(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/apps/10-secrets-operator.k8s.yaml", 'sync-wave: "10"', 'sync-wave: "12"')
    code, verdict = verify(copy, "dev", assembly)
    assert code == 1
    late = messages(verdict, "GS104")
    assert late and all(
        "of Deployment platform-system/external-secrets) is ready only in wave 12" in each for each in late
    )


def test_what_people_accept_is_said_and_fails_nothing(copy: Path, assembly: Path) -> None:
    edit(copy / "dist/eco2/dev/11-secrets-cr/store.k8s.yaml", 'sync-wave: "0"', 'sync-wave: "5"')
    _, before = verify(copy, "dev", assembly)
    entries = "".join(f"- {{rule: {rule}, file: '*', reason: A drill.}}\n" for rule in sorted(rules(before)))
    file = copy / "dist/eco2/dev/bootstrap/accepted.yaml"
    file.write_text(file.read_text() + entries)
    code, verdict = verify(copy, "dev", assembly)
    assert (code, verdict["findings"]) == (0, [])
    assert verdict["counts"]["accepted"] == len(before["findings"]) + len(before["accepted"])
