"""`groundswell contract`: a chart is rendered once, and its contract then tells what any release of it brings."""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests.release import Release
from groundswell.manifests.repository import read
from groundswell.order.contracts.contract import is_opaque, with_contracts
from groundswell.order.contracts.contract_contents import contents
from groundswell.order.contracts.contract_file import Contract
from tests.repository_tree import REPO, application, write

CHART = {
    "Chart.yaml": "apiVersion: v2\nname: demo\nversion: 1.4.2\n",
    "values.yaml": """
        replicaCount: 2
        rbac: {create: true}
        metrics: {enabled: false, port: 9100}
        nodeSelector: {kubernetes.io/os: linux}
        tolerations: []
        resources: {requests: {cpu: 10m}}
        sidecar: {resources: {}}
        password: unheard
        refused: false
        """,
    "values.schema.json": '{"additionalProperties": false, "properties": {"password": {"type": "string"}, "refused": '
    '{"const": false}, "replicaCount": {}, "rbac": {}, "metrics": {}, "nodeSelector": {}, "tolerations": {}, '
    '"resources": {}, "sidecar": {}, "fullnameOverride": {}, "nameOverride": {}, "global": {}}}',
    "crds/demos.yaml": """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: demos.demo.io}
        spec:
          group: demo.io
          names: {kind: Demo, plural: demos}
          scope: Namespaced
          versions:
            - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}
            - {name: v1alpha1, served: false, storage: false}
        """,
    "templates/_names.tpl": '{{ define "name" }}'
    '{{ .Values.fullnameOverride | default (printf "%s-demo" .Release.Name) }}{{ end }}',
    "templates/deployment.yaml": """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: {{ include "name" . }}, namespace: {{ .Release.Namespace }}}
        spec:
          replicas: {{ .Values.replicaCount }}
          template:
            metadata: {labels: {app: demo, release: {{ .Release.Name }}}}
            spec:
              serviceAccountName: {{ .Release.Name }}
              nodeSelector: {{ toJson .Values.nodeSelector }}
              {{- with .Values.tolerations }}
              tolerations: {{ toJson . }}
              {{- end }}
              containers:
                - {name: demo, image: demo:1, resources: {{ toJson .Values.resources }}}
                - {name: sidecar, image: side:1, resources: {{ toJson .Values.sidecar.resources }}}
        """,
    "templates/rest.yaml": """
        apiVersion: v1
        kind: Secret
        metadata: {name: {{ include "name" . }}-login}
        stringData: {password: {{ .Values.password }}}
        {{- if .Values.rbac.create }}
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: {{ .Release.Name }}}
        {{- end }}
        {{- if .Values.metrics.enabled }}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: {{ include "name" . }}-metrics}
        spec: {ports: [{port: {{ .Values.metrics.port }}}], selector: {app: demo}}
        {{- end }}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: {{ .Release.Name }}-test, annotations: {helm.sh/hook: test}}
        spec: {containers: [{name: test, image: test:1}]}
        """,
}


def chart(folder: Path, **changed: str) -> Path:
    return write(folder / "demo", CHART | changed)


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The command; helm is found as GROUNDSWELL_HELM says."""
    command = [sys.executable, "-m", "groundswell", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"NO_COLOR": "1"})
    assert "Traceback" not in done.stderr, done.stderr
    return done


def made(*arguments: object) -> dict[str, Any]:
    done = run("contract", *arguments)
    assert done.returncode == 0, done.stderr
    contract: dict[str, Any] = json.loads(done.stdout)
    return contract


def brought(contract: dict[str, Any], values: dict[str, Any], name: str = "shop") -> dict[str, Any]:
    """The bodies that a release brings, by kind and name."""
    release = Release("demo", "1.4.2", name, "home", values=values)
    return {str(each.key): each.body for each in contents(Contract(contract), release).resources}


@pytest.fixture(scope="module")
def contract(binaries: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GROUNDSWELL_HELM", str(binaries["helm"]))
        return made(chart(tmp_path_factory.mktemp("chart")))


def test_it_fits_any_release(contract: dict[str, Any]) -> None:
    assert list(brought(contract, {})) == [
        "CustomResourceDefinition demos.demo.io",
        "ServiceAccount home/shop",
        "Secret home/shop-demo-login",
        "Deployment home/shop-demo",
    ]
    labels = brought(contract, {}, "other")["Deployment home/other-demo"]["spec"]["template"]["metadata"]["labels"]
    assert labels == {"app": "demo", "release": "other"}
    assert "Deployment home/own" in brought(contract, {"fullnameOverride": "own"})


def test_switches_are_learnt(contract: dict[str, Any]) -> None:
    assert "ServiceAccount home/shop" not in brought(contract, {"rbac": {"create": False}})
    assert "Service home/shop-demo-metrics" in brought(contract, {"metrics": {"enabled": True}})


def test_placement_and_size_are_taken_from_values(contract: dict[str, Any]) -> None:
    def spec(values: dict[str, Any]) -> Any:
        return brought(contract, values)["Deployment home/shop-demo"]["spec"]

    assert spec({})["replicas"] == 2 and spec({"replicaCount": 5})["replicas"] == 5
    pods = spec({})["template"]["spec"]
    assert pods["nodeSelector"] == {"kubernetes.io/os": "linux"} and "tolerations" not in pods
    assert pods["containers"][0]["resources"] == {"requests": {"cpu": "10m"}}
    given = {
        "nodeSelector": {"a": "b"},
        "tolerations": [{"key": "x"}],
        "sidecar": {"resources": {"limits": {"cpu": "1"}}},
    }
    pods = spec(given)["template"]["spec"]
    assert pods["nodeSelector"] == {"kubernetes.io/os": "linux", "a": "b"} and pods["tolerations"] == [{"key": "x"}]
    assert pods["containers"][1]["resources"] == {"limits": {"cpu": "1"}}


def test_it_names_the_keys_that_are_read_and_holds_no_secret(contract: dict[str, Any]) -> None:
    assert contract["complete"] is True and contract["closed"] is True
    assert contract["values"]["metrics"] == {"enabled": False, "port": None}
    assert "unheard" not in json.dumps(contract)
    assert brought(contract, {})["Secret home/shop-demo-login"]["stringData"] == {"password": ""}


def test_definitions_are_short(contract: dict[str, Any]) -> None:
    assert contract["crds"] == [
        {"group": "demo.io", "kind": "Demo", "plural": "demos", "scope": "Namespaced", "folder": True}
        | {"versions": {"v1": "storage", "v1alpha1": "unserved"}}
    ]


def test_a_package_values_and_one_release(tools: object, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "demo.tgz", "w:gz") as package:
        package.add(chart(tmp_path), "demo")
    (tmp_path / "values.yaml").write_text("metrics: {enabled: true}\n")
    packed = made(tmp_path / "demo.tgz", "--values", tmp_path / "values.yaml", "--release", "web", "--no-switches")
    names = [each["metadata"]["name"] for each in packed["resources"]]
    assert names == ["web", "web-demo-login", "web-demo-metrics", "web-demo"]
    assert not any("$when" in each for each in packed["resources"])


def test_a_contract_beside_the_inventory_is_used(tools: object, tmp_path: Path) -> None:
    source = "chart: demo, targetRevision: 1.4.9, helm: {valuesObject: {metrics: {enabeld: true}}}"
    app = application("shop", "", namespace="home", url="https://charts.example", source=source).replace(
        ' path: "",', ""
    )
    root = application("root", "apps", namespace="argocd")
    folder = write(tmp_path / "repo", {"root.yaml": root, "apps/shop.yaml": app, "bootstrap/contracts/x.txt": ""})
    said = run("contract", chart(tmp_path), "-o", folder / "bootstrap/contracts")
    assert said.stdout == f"{folder}/bootstrap/contracts/demo-1.4.json: 4 resources, 1 definitions\n"

    verdict = run("verify", folder, "--root", folder / "root.yaml")
    assert "sets metrics.enabeld for chart demo 1.4.2, which does not read it. Did you mean metrics.enabled?" in (
        verdict.stdout
    )
    assert "what of chart demo 1.4.9 is not as in 1.4.2" in verdict.stdout


@pytest.mark.parametrize(("ignored", "opaque"), [(True, False), (False, True)])
def test_a_value_file_that_may_be_missing_leaves_nothing_unknown(tmp_path: Path, ignored: bool, opaque: bool) -> None:
    app = f"""
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {{name: eso, namespace: argocd}}
spec:
  project: default
  destination: {{server: https://kubernetes.default.svc, namespace: home}}
  sources:
    - repoURL: https://charts.external-secrets.io
      chart: external-secrets
      targetRevision: 1.3.2
      helm: {{ignoreMissingValueFiles: {str(ignored).lower()}, valueFiles: [$values/all.yaml, $values/none.yaml]}}
    - {{repoURL: "{REPO}", targetRevision: main, ref: values}}
"""
    root = application("root", "apps", namespace="argocd")
    files = {"root.yaml": root, "apps/eso.yaml": app, "all.yaml": "replicaCount: 4\n"}
    found = with_contracts(read(write(tmp_path, files), roots=["root.yaml"]))
    assert {each.name: is_opaque(each) for each in found.applications}["argocd/eso"] is opaque
    named = (each for each in found.resources if str(each.key) == "Deployment home/eso-external-secrets")
    assert [each.body["spec"]["replicas"] for each in named] == ([] if opaque else [4])


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"templates/rest.yaml": "{{ fail `no` }}"}, "helm cannot render demo 1.4.2: "),
        ({"Chart.yaml": "name: demo\n"}, "is no Helm chart: it has no Chart.yaml with a name and a version"),
        ({"values.yaml": "a: [\n"}, "values.yaml is not one YAML document"),
    ],
)
def test_what_cannot_be_rendered_is_said(tools: object, tmp_path: Path, changed: dict[str, str], said: str) -> None:
    done = run("contract", chart(tmp_path, **changed))
    assert done.returncode == 2
    assert said in done.stderr


def test_what_is_no_chart_is_said(tools: object, tmp_path: Path) -> None:
    (tmp_path / "text.tgz").write_text("text")
    for given in ("text.tgz", "absent.tgz"):
        done = run("contract", tmp_path / given)
        assert done.returncode == 2 and "is neither a chart's folder nor its package" in done.stderr
    with tarfile.open(tmp_path / "other.tgz", "w:gz") as package:
        package.add(tmp_path / "text.tgz", "x/y")
    assert "it holds no Chart.yaml" in run("contract", tmp_path / "other.tgz").stderr


def test_without_helm_it_says_what_it_needs(no_tools: None, tmp_path: Path) -> None:
    done = run("contract", chart(tmp_path))
    assert done.returncode == 2
    assert "install helm, or name it in GROUNDSWELL_HELM" in done.stderr
