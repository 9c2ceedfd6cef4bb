"""Charts of the repository are judged as helm renders them with the Application's values."""

from pathlib import Path

import pytest

from groundswell.manifests.repository import read
from groundswell.manifests.resource import Location, Reading
from tests.repository_tree import REPO, application, commit, write

CHART = {
    "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "charts/web/values.yaml": "image: web:1\nextra: {}\n",
    "charts/web/templates/deployment.yaml": """
        {{- if true }}
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{ .Release.Name }}
          annotations:
            values: {{ toJson .Values.extra | quote }}
        spec:
          template:
            spec:
              containers: [{name: web, image: {{ .Values.image }}}]
        {{- end }}
        """,
    "charts/web/crds/thing.yaml": """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.com}
        spec: {group: example.com, scope: Cluster, names: {kind: Thing}}
        """,
}


def tree(source: str = "", more: dict[str, str] | None = None) -> dict[str, str]:
    return {
        **CHART,
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/web.yaml": application("shop", "charts/web", namespace="shop", source=source),
        **(more or {}),
    }


def deployment(reading: Reading) -> tuple[str, str, str]:
    """Name, image and values of the Deployment."""
    (found,) = (each for each in reading.resources if each.key.kind == "Deployment")
    image = found.body["spec"]["template"]["spec"]["containers"][0]["image"]
    return str(found.key), image, found.annotations["values"]


def messages(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.problems]


def test_a_chart_is_rendered_and_its_objects_point_at_their_templates(tmp_path: Path, tools: object) -> None:
    reading = read(write(tmp_path, tree()))

    assert deployment(reading) == ("Deployment shop/shop", "web:1", "{}")
    located = {each.key.kind: each.location for each in reading.resources}
    assert located["Deployment"] == Location("charts/web/templates/deployment.yaml", 3)
    assert located["CustomResourceDefinition"] == Location("charts/web/crds/thing.yaml", 2)
    assert reading.problems == ()
    assert reading.not_judged == ()


def test_files_inline_values_and_parameters_in_argo_cds_order(tmp_path: Path, tools: object) -> None:
    options = """helm: {releaseName: other, valueFiles: [prod.yaml, /shared/all.yaml],
        valuesObject: {extra: {b: 2}},
        parameters: [{name: extra.c, value: "3"}, {name: extra.d, value: "4", forceString: true}]}"""
    files = {"charts/web/prod.yaml": "image: web:2\nextra: {a: 1, b: 1}\n", "shared/all.yaml": "image: web:3\n"}
    reading = read(write(tmp_path, tree(options, files)))

    assert deployment(reading) == ("Deployment shop/other", "web:3", '{"a":1,"b":2,"c":3,"d":"4"}')
    assert reading.applications[1].values == ({"image": "web:3", "extra": {"a": 1, "b": 2, "c": 3, "d": "4"}},)
    assert reading.applications[1].sources[0]["helm"]["valueFiles"] == ["charts/web/prod.yaml", "shared/all.yaml"]


def test_values_of_another_source(tmp_path: Path, tools: object) -> None:
    manifest = f"""
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: {{name: shop, namespace: argocd}}
        spec:
          destination: {{name: in-cluster, namespace: shop}}
          sources:
            - repoURL: {REPO}
              ref: values
            - repoURL: {REPO}
              path: charts/web
              helm:
                ignoreMissingValueFiles: true
                valueFiles: [$values/environments/prod.yaml, $values/environments/none.yaml]
            - repoURL: https://charts.example
              chart: redis
              targetRevision: 1.2.3
              helm: {{valueFiles: [$values/environments/prod.yaml]}}
        """
    more = {"apps/web.yaml": manifest, "environments/prod.yaml": "image: web:9\n"}
    reading = read(write(tmp_path, tree(more=more)))

    assert deployment(reading)[1] == "web:9"
    assert reading.applications[1].values == ({}, {"image": "web:9"}, {"image": "web:9"})
    assert reading.applications[1].sources[2]["helm"]["valueFiles"] == ["environments/prod.yaml"]
    assert [each.what for each in reading.not_judged] == ["chart redis 1.2.3"]
    assert reading.problems == ()


def test_a_value_file_that_is_not_there(tmp_path: Path, tools: object) -> None:
    reading = read(write(tmp_path, tree("helm: {valueFiles: [secret.yaml]}")))

    assert messages(reading) == [
        "Application argocd/shop takes values from secret.yaml, which is not in the repository. "
        "Argo CD cannot render it."
    ]


def test_a_value_file_that_git_withholds(tmp_path: Path, tools: object) -> None:
    more = {".gitignore": "secret.yaml\n", "charts/web/secret.yaml": "image: web:5\n"}
    reading = read(commit(write(tmp_path, tree("helm: {valueFiles: [secret.yaml]}", more))))

    assert "takes values from secret.yaml, which is not in the repository" in messages(reading)[0]


def test_a_template_that_git_withholds_is_not_rendered(tmp_path: Path, tools: object) -> None:
    more = {
        ".gitignore": "local.yaml\n",
        "charts/web/templates/local.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: local}\n",
    }
    reading = read(commit(write(tmp_path, tree(more=more))))

    assert [each.key.kind for each in reading.resources if each.application == "argocd/shop"] == [
        "CustomResourceDefinition",
        "Deployment",
    ]


def test_what_helm_says_is_the_finding(tmp_path: Path, tools: object) -> None:
    more = {"charts/web/templates/bad.yaml": '{{ required "give a host" .Values.host }}\n'}
    reading = read(write(tmp_path, tree(more=more)))

    (message,) = messages(reading)
    assert message.startswith("helm cannot render charts/web for Application argocd/shop: execution error at ")
    assert "(web/templates/bad.yaml:1:3): give a host" in message
    assert reading.problems[0].location == Location("charts/web/Chart.yaml", 1)


def test_dependencies_that_are_not_vendored_are_opaque(tmp_path: Path, tools: object) -> None:
    chart = f"{CHART['charts/web/Chart.yaml']}dependencies: [{{name: redis, version: 1.x, repository: 'https://x.example'}}]\n"
    reading = read(write(tmp_path, tree(more={"charts/web/Chart.yaml": chart})))

    assert [(each.what, each.why) for each in reading.not_judged] == [
        ("chart redis 1.x", "Application argocd/shop takes it in with charts/web, and nothing is pulled here")
    ]
    whole = read(write(tmp_path / "whole", tree()))
    assert [each.key for each in reading.resources] == [each.key for each in whole.resources]


def test_a_dependency_in_the_same_repository_is_rendered(tmp_path: Path, tools: object) -> None:
    chart = (
        f"{CHART['charts/web/Chart.yaml']}dependencies: [{{name: lib, version: 1.0.0, repository: 'file://../lib'}}]\n"
    )
    more = {
        "charts/web/Chart.yaml": chart,
        "charts/lib/Chart.yaml": "apiVersion: v2\nname: lib\nversion: 1.0.0\n",
        "charts/lib/templates/cm.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: from-lib}\n",
    }
    reading = read(write(tmp_path, tree(more=more)))

    assert "ConfigMap shop/from-lib" in [str(each.key) for each in reading.resources]
    assert sorted(path.name for path in (tmp_path / "charts/web").iterdir()) == [
        "Chart.yaml",
        "crds",
        "templates",
        "values.yaml",
    ]


def test_a_template_that_asks_the_cluster_is_said(tmp_path: Path, tools: object) -> None:
    monitor = """
        {{- if .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" }}
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata: {name: web}
        {{- end }}
        """
    more = {"charts/web/templates/monitor.yaml": monitor}
    without = read(write(tmp_path / "a", tree(more=more)))
    named = read(write(tmp_path / "b", tree("helm: {apiVersions: [monitoring.coreos.com/v1]}", more)))

    assert "ServiceMonitor" not in [each.key.kind for each in without.resources]
    assert "charts/web/templates/monitor.yaml asks the cluster" in without.not_judged[0].why
    assert "ServiceMonitor shop/web" in [str(each.key) for each in named.resources]


def test_without_helm_it_is_said_not_judged(tmp_path: Path, no_tools: None) -> None:
    reading = read(write(tmp_path, tree()))

    assert reading.not_judged[0].why.endswith("it has to be rendered by helm, which is not installed")


@pytest.mark.parametrize("name", [".argocd-source.yaml", ".argocd-source-shop.yaml"])
def test_overrides_beside_the_chart(tmp_path: Path, tools: object, name: str) -> None:
    more = {f"charts/web/{name}": "helm: {parameters: [{name: image, value: web:7}]}\nrepoURL: https://evil.example\n"}
    reading = read(write(tmp_path, tree(more=more)))

    assert deployment(reading)[1] == "web:7"
