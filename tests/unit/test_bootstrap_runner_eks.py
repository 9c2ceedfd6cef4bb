"""The runner on the steps of a cluster on EKS: in their order, with a failure at every call, and never past a Secret
that is not there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from groundswell.bootstrap.day_zero import day_zero
from groundswell.bootstrap.programs.run_steps import StepError
from groundswell.platforms.wealist.prod import PLATFORM
from tests.unit import test_bootstrap_runner as runner

APPLIED = "kubectl apply --server-side --force-conflicts --field-manager=bootstrap -f"
FILLED = "python3 -m programs.secret_filled ap-northeast-2 wealist/prod"
GATEWAY_API = "https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.3.0/standard-install.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The bootstrap as it stands in the repository, with the manifests that cdk8s writes."""
    for name, text in day_zero(PLATFORM).items():
        place = tmp_path / "bootstrap" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    for name in ("store", "argocd-secret", "projects", "root"):
        (tmp_path / "bootstrap" / f"{name}.k8s.yaml").write_text(f"kind: {name}\n")
    return tmp_path


def test_everything_in_its_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = runner.Cluster(folder).run(monkeypatch)
    assert [each.split(" --repo")[0] for each in told if "delete secret" not in each] == [
        "sh -ec role=$(aws iam get-role --role-name wealist-prod-eks-admin --query Role.Arn --output text); "
        'aws eks update-kubeconfig --region ap-northeast-2 --name wealist-prod-eks --role-arn "$role"',
        f"kubectl apply --server-side -f {GATEWAY_API}",
        "helm upgrade --install istio-base base",
        "helm upgrade --install istiod istiod",
        "helm upgrade --install external-secrets external-secrets",
        f"{APPLIED} store.k8s.yaml",
        f"{FILLED}/app/jwt-rsa-keys public_key private_key",
        f"{FILLED}/oauth/google client_id client_secret",
        f"{FILLED}/oauth/argocd client_id client_secret",
        f"{APPLIED} argocd-secret.k8s.yaml",
        "helm upgrade --install argocd argo-cd",
        f"{APPLIED} projects.k8s.yaml",
        f"{APPLIED} root.k8s.yaml",
    ]


def test_a_failure_at_every_call_is_tried_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    straight = runner.Cluster(folder)
    straight.run(monkeypatch)
    for failing in range(1, len(straight.calls) + 1):
        for record in (folder / "state").iterdir():
            record.unlink()

        def away(number: int, _: Sequence[str], failing: int = failing) -> str:
            return "away" if number == failing else ""

        cluster = runner.Cluster(folder, away)
        cluster.run(monkeypatch)
        assert [*cluster.calls[: failing - 1], *cluster.calls[failing:]] == straight.calls, f"call {failing}"


def test_argo_cd_is_not_installed_before_its_secret_is_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform as it was found waited 30 seconds by the clock, and a slow answer let Argo CD start without it."""
    shown = runner.object_of

    def unready(resource: str) -> dict[str, Any]:
        found = shown(resource)
        if resource == "externalsecret/argocd-secret":
            found["status"] = {"conditions": [{"type": "Ready", "status": "False", "reason": "SecretSyncedError"}]}
        return found

    monkeypatch.setattr(runner, "object_of", unready)
    cluster = runner.Cluster(folder)
    with pytest.raises(
        StepError, match=r"^step 6 of 9, argocd-secret: time is up: externalsecret/argocd-secret"
    ) as told:
        cluster.run(monkeypatch)
    assert "kubectl -n argocd describe externalsecret argocd-secret" in str(told.value)
    assert not any(each.startswith("helm upgrade --install argocd") for each in cluster.calls)
