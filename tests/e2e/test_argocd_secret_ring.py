"""The lesson of the platform on EKS: Argo CD cannot deliver what Argo CD needs to start.

Each state is a copy of our own output with the pieces moved; the judge says which of them can boot.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
HOME = "dist/wealist/prod"
DELIVERED = f"{HOME}/11-secrets-cr"
SECRET = "ExternalSecret argocd/argocd-secret"
Steps = dict[str, dict[str, Any]]

UNUSED = "GS257\nNothing that was read uses secret wealist/prod/argocd/server, wealist/prod/oauth/argocd."
"""What the ExternalSecret read from AWS, and nobody reads once something else makes argocd-secret: an info."""


def verify(checkout: Path, infra: Path) -> tuple[int, list[str]]:
    """Exit code, and each finding: rule, message and proof."""
    root = checkout / HOME / "bootstrap" / "root.k8s.yaml"
    command = [sys.executable, "-m", "groundswell", "verify", str(checkout), "--root", str(root)]
    arguments = ["--infra", str(infra / "assembly-wealist-prod"), "--format", "json"]
    done = subprocess.run([*command, *arguments], cwd="/", capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    findings = json.loads(done.stdout)["findings"]
    return done.returncode, ["\n".join([each["rule"], each["message"], *each.get("proof", [])]) for each in findings]


class Output:
    """A copy of the output, and the moves that a person would make in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bootstrap = folder / HOME / "bootstrap"

    def steps(self, change: Callable[[Steps], None]) -> None:
        """Rewrites the steps of the inventory, by name."""
        file = self.bootstrap / "inventory.yaml"
        inventory = yaml.safe_load(file.read_text(encoding="utf-8"))
        by_name = {step["name"]: step for step in inventory["steps"]}
        change(by_name)
        inventory["steps"] = list(by_name.values())
        file.write_text(yaml.safe_dump(inventory, sort_keys=False), encoding="utf-8")

    def take_the_external_secret(self) -> str:
        """The ExternalSecret out of the bootstrap; its namespace stays."""
        file = self.bootstrap / "argocd-secret.k8s.yaml"
        namespace, secret = file.read_text(encoding="utf-8").split("---\n")
        file.write_text(namespace, encoding="utf-8")
        return secret

    def deliver_the_external_secret(self) -> None:
        (self.folder / DELIVERED / "argocd.k8s.yaml").write_text(self.take_the_external_secret(), encoding="utf-8")

    def deliver_the_store(self) -> None:
        (self.bootstrap / "store.k8s.yaml").rename(self.folder / DELIVERED / "store.k8s.yaml")
        self.steps(lambda steps: steps["store"].pop("applies"))

    def deliver_the_operator(self) -> None:
        """As an Application in the wave before the secrets, with what its step brought."""

        def change(steps: Steps) -> None:
            steps["external-secrets"].pop("releases")
            steps["external-secrets"]["provides"].pop("controllers")
            for name in ("store", "argocd-secret"):
                steps[name]["needs"] = [need for need in steps[name]["needs"] if not need.startswith("controller")]

        self.steps(change)
        release = {
            "repoURL": "https://charts.external-secrets.io",
            "chart": "external-secrets",
            "targetRevision": "1.3.2",
            "helm": {"releaseName": "external-secrets"},
        }
        application = {
            "apiVersion": "argoproj.io/v1alpha1",
            "kind": "Application",
            "metadata": {
                "name": "external-secrets",
                "namespace": "argocd",
                "annotations": {"argocd.argoproj.io/sync-wave": "10"},
            },
            "spec": {
                "project": "wealist-prod",
                "destination": {"server": "https://kubernetes.default.svc", "namespace": "external-secrets"},
                "source": release,
                "syncPolicy": {"automated": {}},
            },
        }
        file = self.folder / HOME / "apps" / "10-secrets-operator.k8s.yaml"
        file.write_text(yaml.safe_dump(application), encoding="utf-8")
        project = self.bootstrap / "projects.k8s.yaml"
        text = project.read_text(encoding="utf-8")
        project.write_text(text.replace("  sourceRepos:\n", f"  sourceRepos:\n    - {release['repoURL']}\n"))


@pytest.fixture
def output(tmp_path: Path) -> Output:
    shutil.copytree(ROOT / "dist", tmp_path / "copy" / "dist")
    return Output(tmp_path / "copy")


def ring(found: list[str]) -> str:
    """The one finding that shows a ring."""
    (cycle,) = (each for each in found if each.startswith("GS111"))
    return cycle


def test_all_three_in_the_bootstrap_is_accepted(assembly: Path) -> None:
    assert verify(ROOT, assembly) == (0, [])


def test_all_three_delivered_by_argo_cd_is_rejected_with_the_whole_ring(output: Output, assembly: Path) -> None:
    output.deliver_the_external_secret()
    output.deliver_the_store()
    output.deliver_the_operator()
    code, found = verify(output.folder, assembly)
    assert code == 1
    for part in (
        "Secret argocd/argocd-secret",
        f"{SECRET} (wave 0 of argocd/secrets)",
        "ClusterSecretStore aws-secrets-manager",
        "Application argocd/external-secrets (wave 10",
        "Application argocd/wealist-prod-root",
        "Step argocd",
    ):
        assert part in ring(found)


def test_the_external_secret_alone_left_under_argo_cd_is_rejected_too(output: Output, assembly: Path) -> None:
    """The documented remedy moved operator and store, and stopped one piece short."""
    output.deliver_the_external_secret()
    code, found = verify(output.folder, assembly)
    assert code == 1
    for part in (
        f"needs Secret argocd/argocd-secret, which {SECRET} brings",
        f"{SECRET} (wave 0 of argocd/secrets) is delivered by Application argocd/secrets",
        "Application argocd/secrets (wave 11 of argocd/wealist-prod-root) is delivered by Application argocd/wealist",
        "needs controller of Application (argoproj.io), which Step argocd brings (bootstrap step 7)",
    ):
        assert part in ring(found)
    assert "ClusterSecretStore" not in ring(found)


def test_a_chart_that_makes_the_secret_itself_is_accepted(output: Output, assembly: Path) -> None:
    output.take_the_external_secret()
    values = output.bootstrap / "argocd-values.yaml"
    text = values.read_text(encoding="utf-8")
    assert "createSecret: false" in text
    values.write_text(text.replace("createSecret: false", "createSecret: true"), encoding="utf-8")
    output.steps(lambda steps: steps["argocd"]["needs"].remove("secret argocd/argocd-secret"))
    assert verify(output.folder, assembly) == (0, [UNUSED])


def test_an_installer_that_seeds_the_secret_once_is_accepted(output: Output, assembly: Path) -> None:
    output.take_the_external_secret()
    output.steps(lambda steps: steps["argocd-secret"]["provides"].update(secrets=["argocd/argocd-secret"]))
    assert verify(output.folder, assembly) == (0, [UNUSED])


def test_a_secret_that_nobody_makes_is_rejected(output: Output, assembly: Path) -> None:
    output.take_the_external_secret()
    code, found = verify(output.folder, assembly)
    assert code == 1
    assert any("needs" in each and "argocd/argocd-secret" in each for each in found)
