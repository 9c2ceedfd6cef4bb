"""Who brings what: the two columns, and what is in neither."""

import json
import subprocess
import sys
from pathlib import Path

from groundswell.order.reading import read_platform
from groundswell.order.split import Brought, split

ROOT = Path(__file__).resolve().parents[2]
WEALIST = ROOT / "dist/wealist/prod/bootstrap/root.k8s.yaml"


def test_what_argo_cd_needs_to_start_stands_on_the_bootstraps_side_only() -> None:
    found = split(read_platform(ROOT, roots=[WEALIST]))
    installed = {what for each in found.installed for what in each.what}
    assert {
        "chart base 1.27.9", "chart istiod 1.27.9", "chart external-secrets 1.3.2", "chart argo-cd 9.3.7",
        "ClusterSecretStore aws-secrets-manager", "ExternalSecret argocd/argocd-secret",
        "Application argocd/wealist-prod-root",
    } <= installed  # fmt: skip
    assert any(what.startswith("definitions of gateway.networking.k8s.io: GatewayClass, Gateway") for what in installed)
    delivered = {what for each in found.delivered for what in each.what}
    assert installed & delivered == set()
    assert found.delivered[0] == Brought("wave 0 crds", ("dist/wealist/prod/00-crds",))
    assert found.delivered[-1].by == "wave 50 istio-routes"


def test_an_application_below_an_application_is_argo_cds() -> None:
    found = split(read_platform(ROOT, roots=[ROOT / "dist/eco2/dev/bootstrap/root.k8s.yaml"]))
    assert [each.by for each in found.delivered if "root" in each.by] == []
    assert "step 8 root" in [each.by for each in found.installed]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "groundswell", "split", *arguments]
    return subprocess.run(command, cwd="/", capture_output=True, text=True, check=False)


def test_the_command_prints_both_columns() -> None:
    done = run(str(ROOT), "--root", str(WEALIST))
    assert done.returncode == 0, done.stderr
    above, _, below = done.stdout.partition("delivered by Argo CD\n")
    assert above.startswith("installed by the bootstrap, never by Argo CD\n  step 1 cluster\n")
    assert "step 6 argocd-secret     Namespace argocd; ExternalSecret argocd/argocd-secret" in above
    assert "wave 11 secrets                       dist/wealist/prod/11-secrets-cr\n" in below


def test_the_command_as_json() -> None:
    done = run(str(ROOT), "--root", str(WEALIST), "--format", "json")
    assert set(json.loads(done.stdout)) == {"installed", "delivered"}


def test_without_an_inventory_nothing_is_said_to_be_installed(tmp_path: Path) -> None:
    (tmp_path / "apps").mkdir()
    (tmp_path / "apps" / "cm.yaml").write_text("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n")
    (tmp_path / "root.yaml").write_text(
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: root, namespace: argocd}\n"
        "spec: {source: {repoURL: https://git.example/a.git, path: apps}}\n"
    )
    done = run(str(tmp_path), "--root", str(tmp_path / "root.yaml"))
    assert done.stdout == (
        "installed by the bootstrap, never by Argo CD\n  nothing that was found here\n"
        "delivered by Argo CD\n  nothing that was found here\n"
    )
