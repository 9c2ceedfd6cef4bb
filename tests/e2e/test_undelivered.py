"""What is missing and yet lies in the repository, in a file that nothing delivers, is told with that file."""

from pathlib import Path

from groundswell.manifests.repository import read
from groundswell.order.verdict import Verdict, verdict
from tests.repository_tree import application, commit, config_map, write

STORE = "apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: {name: aws}\nspec: {}\n"
SECRET = """\
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: db, namespace: shop}
spec: {secretStoreRef: {kind: ClusterSecretStore, name: aws}}
"""
POD = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {template: {spec: {containers: [{name: c, image: 'x:1', envFrom: [{configMapRef: {name: settings}}]}]}}}
"""
SETTINGS = "resource.customizations.health.argoproj.io_Application"


def judged(folder: Path, files: dict[str, str]) -> Verdict:
    roots = {"root.yaml": application("root", "apps"), "apps/one.yaml": application("one", "one", namespace="shop")}
    return verdict(read(commit(write(folder, {**roots, **files})), roots=["root.yaml"]))


def told(found: Verdict, rule: str) -> list[tuple[str, str]]:
    return [(str(each.severity), each.message) for each in found.findings if each.rule == rule]


def test_the_file_is_named(tmp_path: Path) -> None:
    found = judged(tmp_path, {"one/secret.yaml": SECRET, "infra/store.yaml": STORE})
    message = "ClusterSecretStore aws is in infra/store.yaml, which nothing delivers; ExternalSecret shop/db needs it."
    assert told(found, "GS103") == [("info", message)]


def test_a_file_may_leave_the_namespace_open(tmp_path: Path) -> None:
    found = judged(tmp_path, {"one/web.yaml": POD, "base/settings.yaml": config_map("settings")})
    message = "ConfigMap shop/settings is in base/settings.yaml, which nothing delivers; Deployment shop/web needs it."
    assert told(found, "GS109") == [("info", message)]


def test_a_template_tells_nothing(tmp_path: Path) -> None:
    template = config_map("settings", key="{{ .Values.key }}")
    found = judged(tmp_path, {"one/web.yaml": POD, "old/templates/settings.yaml": template})
    ((_, message),) = told(found, "GS109")
    assert message.startswith("ConfigMap shop/settings is not in this repository")


def test_settings_of_argocd_that_somebody_applies_count(tmp_path: Path) -> None:
    waves = {
        f"apps/{name}.yaml": application(name, name, namespace="shop").replace(
            "metadata:\n", f"metadata:\n  annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}\n"
        )
        for wave, name in enumerate(("one", "two"))
    }
    files = {**waves, "one/a.yaml": config_map("a"), "two/b.yaml": config_map("b")}
    assert told(judged(tmp_path / "without", files), "GS126") != []
    files["bootstrap/argocd-cm.yaml"] = config_map("argocd-cm", "argocd", **{SETTINGS: "hs = {}"})
    assert told(judged(tmp_path / "with", files), "GS126") == []
