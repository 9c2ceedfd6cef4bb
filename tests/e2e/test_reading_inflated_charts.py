"""Charts that folders of the repository pull in: dependencies of a chart, and `helmCharts` of a kustomization."""

from pathlib import Path

import pytest

from groundswell.manifests.release import Release
from groundswell.manifests.repository import read
from groundswell.manifests.resource import Reading
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write

ESO = "https://charts.external-secrets.io"
CHART = f"""
apiVersion: v2
name: secrets
version: 1.0.0
dependencies:
  - {{name: external-secrets, alias: eso, version: 1.3.2, repository: '{ESO}', condition: eso.enabled}}
"""
KUSTOMIZATION = f"""
helmCharts:
  - name: external-secrets
    repo: {ESO}
    version: 1.3.2
    releaseName: eso
    namespace: platform
    valuesFile: values.yaml
    valuesInline: {{replicaCount: 3}}
"""


def reading(folder: Path, files: dict[str, str], source: str = "") -> Reading:
    """A platform whose one Application delivers the folder `eso`."""
    root = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/eso.yaml": application("secrets", "eso", namespace="home", source=source),
    }
    return read(write(folder, {**root, **files}), roots=["root.yaml"])


def charts(found: Reading) -> list[Release]:
    return [release for each in found.applications for _, release in each.charts]


def deployments(found: Reading) -> dict[str, int]:
    """Deployments that contracts tell of, with their replicas."""
    objects = (each for graph in verdict(found).graphs for each in graph.view.of_kind("Deployment"))
    return {str(each.key): each.body["spec"]["replicas"] for each in objects if each.contract}


def test_a_dependency_gets_the_values_under_its_name(tmp_path: Path, no_tools: None) -> None:
    values = "global: {nodeSelector: {a: b}}\neso: {replicaCount: 2, installCRDs: false}\n"
    given = "helm: {releaseName: web, valuesObject: {eso: {installCRDs: true}}}"
    found = reading(tmp_path, {"eso/Chart.yaml": CHART, "eso/values.yaml": values}, given)
    inner = {"global": {"nodeSelector": {"a": "b"}}, "replicaCount": 2, "installCRDs": True}
    assert charts(found) == [Release("external-secrets", "1.3.2", "web", "home", ESO, inner, "eso")]
    assert deployments(found) == {
        "Deployment home/web-eso": 2,
        "Deployment home/web-eso-cert-controller": 1,
        "Deployment home/web-eso-webhook": 1,
    }
    assert not any(each.what == "chart external-secrets 1.3.2" for each in verdict(found).not_judged)


def test_a_dependency_may_be_switched_off(tmp_path: Path, no_tools: None) -> None:
    found = reading(tmp_path, {"eso/Chart.yaml": CHART, "eso/values.yaml": "eso: {enabled: false}\n"})
    assert charts(found) == []
    assert found.not_judged == ()


def test_a_misspelt_key_of_a_dependency_is_named_where_it_stands(tmp_path: Path, no_tools: None) -> None:
    files = {"eso/Chart.yaml": CHART, "eso/prod.yaml": "eso:\n  replicaCount: 2\n  webhok: {}\n"}
    found = verdict(reading(tmp_path, files, "helm: {valueFiles: [prod.yaml]}")).findings
    assert [(each.message, str(each.location)) for each in found if each.rule == "GS250"] == [
        (
            "Application argocd/secrets sets eso.webhok for chart external-secrets 1.3.2, which does not read it. "
            "Did you mean eso.webhook?",
            "eso/prod.yaml:3",
        )
    ]


def test_a_key_beside_the_dependencies_is_named_too(tmp_path: Path, no_tools: None) -> None:
    files = {"eso/Chart.yaml": CHART, "eso/prod.yaml": "external-secrets: {replicaCount: 2}\n"}
    found = verdict(reading(tmp_path, files, "helm: {valueFiles: [prod.yaml]}")).findings
    (told,) = (each.message for each in found if each.rule == "GS250")
    assert told.startswith("Application argocd/secrets sets external-secrets for the chart in eso, which does not read")


@pytest.mark.parametrize("templates", [True, False])
def test_what_no_contract_describes_is_said(tmp_path: Path, tools: object, templates: bool) -> None:
    chart = CHART.replace("name: external-secrets,", "name: unheard-of,")
    own = {"eso/templates/x.yaml": '{{ include "unheard-of.all" . }}\n'} if templates else {}
    said = [(each.what, each.why) for each in verdict(reading(tmp_path, {"eso/Chart.yaml": chart, **own})).not_judged]
    who = "Application argocd/secrets"
    own_templates = ("folder eso", f"{who} delivers it, and its own templates cannot be rendered without unheard-of")
    chart_note = ("chart unheard-of 1.3.2", f"{who} takes it in with eso, and nothing is pulled here")
    assert said == [chart_note, own_templates] if templates else [chart_note]


def test_a_kustomization_inflates_a_chart(tmp_path: Path, no_tools: None) -> None:
    files = {"eso/kustomization.yaml": KUSTOMIZATION, "eso/values.yaml": "installCRDs: false\nreplicaCount: 2\n"}
    found = reading(tmp_path, files)
    values = {"installCRDs": False, "replicaCount": 3}
    assert charts(found) == [Release("external-secrets", "1.3.2", "eso", "platform", ESO, values, skip_crds=True)]
    assert deployments(found)["Deployment platform/eso-external-secrets"] == 3
    assert [each.what for each in found.not_judged if "inflates" in each.why] == ["chart external-secrets 1.3.2"]
    assert [each.what for each in verdict(found).not_judged if "inflates" in each.why] == []


@pytest.mark.parametrize(
    "text",
    [
        "helmCharts: 1\n",
        "helmCharts: [1, {}, {name: 1}]\n",
        "helmCharts: [{name: x, valuesFile: ../../../etc/passwd}]\n",
    ],
)
def test_a_kustomization_of_any_shape_brings_no_traceback(tmp_path: Path, no_tools: None, text: str) -> None:
    assert verdict(reading(tmp_path, {"eso/kustomization.yaml": text})).graphs


def test_what_argocd_is_told_by_a_kustomization_counts(tmp_path: Path, tools: object) -> None:
    """Its chart is inflated, and its values restore the health check by which waves wait."""
    files = {
        "eso/kustomization.yaml": """
            helmCharts:
              - {name: argo-cd, repo: 'https://argoproj.github.io/argo-helm', version: 10.2.1, valuesFile: values.yaml}
            """,
        "eso/values.yaml": """
            configs:
              cm:
                resource.customizations.health.argoproj.io_Application: "hs = {} return hs"
            """,
    }
    assert verdict(reading(tmp_path, files)).graph.view.applications_gate


def test_what_a_kustomization_inflates_stands_where_it_asks_for_it(tmp_path: Path, tools: object) -> None:
    """Definitions of the chart's crds/ come only where they are asked for."""
    for crds in ("", "includeCRDs: true, "):
        chart = f"{{name: kube-prometheus-stack, {crds}repo: 'https://prometheus-community.github.io/helm-charts'"
        files = {"eso/kustomization.yaml": f"namespace: home\nhelmCharts:\n  - {chart}, version: 72.4.0}}\n"}
        view = verdict(reading(tmp_path / crds[:4], files)).graph.view
        operator = view.named("Deployment", "home", "kube-prometheus-stack-operator", "apps")
        assert operator is not None and str(operator.location) == "eso/kustomization.yaml:3"
        assert bool(view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io")) == bool(crds)


@pytest.mark.parametrize("kind", ["chart", "kustomization", "inline"])
def test_a_misspelt_key_is_named_in_the_folders_own_values(tmp_path: Path, tools: object, kind: str) -> None:
    own = KUSTOMIZATION.replace("    valuesFile: values.yaml\n", "") if kind == "inline" else KUSTOMIZATION
    inline = own.replace("{replicaCount: 3}", "{webhok: {}}")
    files = {
        "chart": {"eso/Chart.yaml": CHART, "eso/values.yaml": "eso:\n  webhok: {}\n"},
        "kustomization": {"eso/kustomization.yaml": own, "eso/values.yaml": "replicaCount: 2\nwebhok: {}\n"},
        "inline": {"eso/kustomization.yaml": inline},
    }
    found = verdict(reading(tmp_path, files[kind])).findings
    places = {"chart": "eso/values.yaml:2", "kustomization": "eso/values.yaml:2", "inline": "eso/kustomization.yaml:2"}
    assert [str(each.location) for each in found if each.rule == "GS250"] == [places[kind]]


@pytest.mark.parametrize("path", ["./eso", "eso/", "way"])
def test_a_folder_is_found_however_it_is_written(tmp_path: Path, no_tools: None, path: str) -> None:
    write(tmp_path, {"eso/kustomization.yaml": KUSTOMIZATION, "eso/values.yaml": "{}\n"})
    (tmp_path / "way").symlink_to("eso")
    root = {"root.yaml": application("root", "apps", namespace="argocd"), "apps/eso.yaml": application("secrets", path)}
    assert [each.chart for each in charts(read(write(tmp_path, root), roots=["root.yaml"]))] == ["external-secrets"]
