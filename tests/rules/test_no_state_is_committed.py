"""GS531: no state, plan or key of the infrastructure is committed."""

from pathlib import Path

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, commit, config_map, write

ROOT = {"root.yaml": application("root", "apps"), "apps/map.yaml": config_map("a", "default", a="b")}
KEY = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE\n"


def told(folder: Path, files: dict[str, str | bytes]) -> list[str]:
    commit(write(folder, {**ROOT, **files}))
    found = verdict(read(folder, roots=[folder / "root.yaml"])).findings
    return [each.message for each in found if each.rule == "GS531"]


def test_files_that_belong_there(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "infra/main.tf": "terraform {}",
        "docs/plan.md": "# Plan",
        "plan": "a plan for people",
        "certs/ca.pem": "-----BEGIN CERTIFICATE-----\nMIIE\n",
        "kubeconfig.yaml": "apiVersion: v1\nkind: Config\nusers: []\n",
    }
    assert told(tmp_path, files) == []


def test_state_plans_keys_and_kubeconfigs(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "infra/terraform.tfstate": "{}",
        "infra/terraform.tfstate.backup": "{}",
        "infra/out.tfplan": b"PK\x03\x04\x14\x00\x08\x00tfplan" + b"x" * 40,
        "deploy.pem": KEY,
        "ops/kubeconfig": "users:\n- user:\n    token: abcdefghijklmnopqrstuvwxyz\n",
    }
    assert told(tmp_path, files) == [
        "deploy.pem is committed, a private key.",
        "infra/out.tfplan is committed, a plan of Terraform.",
        "infra/terraform.tfstate is committed, a state of Terraform.",
        "infra/terraform.tfstate.backup is committed, a state of Terraform.",
        "ops/kubeconfig is committed, a kubeconfig with a credential.",
    ]


def test_what_git_does_not_track_is_not_committed(tmp_path: Path) -> None:
    assert told(tmp_path, {".gitignore": "*.tfstate\n", "infra/terraform.tfstate": "{}"}) == []
