"""GS250: a value key is one that the chart reads."""

from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests.release import Release
from groundswell.manifests.repository import read
from groundswell.order.finding import Severity
from groundswell.order.verdict import verdict
from tests.repository_tree import application, write

ESO = ("external-secrets", "1.3.2")


def test_keys_that_the_chart_reads_keep_it(world: Any) -> None:
    values = {"replicaCount": 2, "webhook": {"podLabels": {"any": "thing"}}, "global": {"anything": 1}}
    assert world.root().chart("eso", *ESO, values).messages("GS250") == []


def test_a_misspelt_key_is_named_with_what_was_meant(world: Any) -> None:
    (finding,) = world.root().chart("eso", *ESO, {"webhook": {"replicaCnt": 2}}).findings("GS250")
    assert finding.message == (
        "Application argocd/eso sets webhook.replicaCnt for chart external-secrets 1.3.2, which does not read it. "
        "Did you mean webhook.replicaCount?"
    )
    assert finding.severity is Severity.WARNING
    assert finding.consequence == "Helm passes over the key without a word: the setting never was."


@pytest.mark.parametrize(
    ("chart", "values", "meant"),
    [
        (ESO, {"replicas": 2}, "replicaCount"),
        (ESO, {"operator": {"installCRDs": False}}, ""),
        (ESO, {"operator": {"installCRDs": False}, "serviceMonitor": {"enable": True}}, "serviceMonitor.enabled"),
        (("metrics-server", "3.13.0"), {"replicaCount": 2}, "replicas"),
        (("grafana", "9.4.5"), {"persistence": {"storageClass": "gp3"}}, "persistence.storageClassName"),
    ],
)
def test_near_names_are_offered(world: Any, chart: tuple[str, str], values: dict[str, Any], meant: str) -> None:
    message = world.root().chart("x", *chart, values).messages("GS250")[-1]
    assert message.endswith(f"Did you mean {meant}?" if meant else "which does not read it.")


def test_a_closed_schema_refuses_the_key(world: Any) -> None:
    mesh = "https://istio.example"
    world.root().chart("gate", "gateway", "1.27.9", {"platfrm": "eks"}, repository=mesh)
    (finding,) = world.findings("GS250")
    assert finding.severity is Severity.ERROR
    assert finding.consequence.startswith("The chart's schema refuses the key")
    assert finding.message.endswith("Did you mean platform?")


def test_a_map_that_nobody_reads_is_one_finding(world: Any) -> None:
    world.root().chart("eso", *ESO, {"controller": {"env": [1], "args": {"a": 1}}})
    (message,) = world.messages("GS250")
    assert message.startswith("Application argocd/eso sets controller for chart")


@pytest.mark.parametrize(("version", "judged"), [("1.3.9", True), ("v1.3.2", True), ("1.4.0", False), ("2.0.0", False)])
def test_another_minor_version_may_read_other_keys(world: Any, version: str, judged: bool) -> None:
    world.root().chart("eso", ESO[0], version, {"nonsense": 1})
    assert bool(world.messages("GS250")) is judged


def test_a_chart_without_a_contract_is_not_judged(world: Any) -> None:
    assert world.root().chart("x", "unheard-of", "1.0.0", {"nonsense": 1}).messages("GS250") == []


def test_values_of_the_bootstrap_count(world: Any) -> None:
    release = Release("argo-cd", "9.3.7", "argo-cd", "argocd", values={"servr": {}})
    (finding,) = world.step("argocd", releases=[release]).root().findings("GS250")
    assert finding.message == (
        "Bootstrap step argocd sets servr for chart argo-cd 9.3.7, which does not read it. Did you mean server?"
    )
    assert finding.location.file == "bootstrap.yaml"


LOCAL = {
    "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
    "charts/web/values.yaml": "image: {repository: web, tag: '1'}\nextra: {}\nistio: {enabled: true}\n",
    "charts/web/templates/_names.tpl": '{{- define "name" }}{{ .Values.shortName | default .Chart.Name }}{{ end }}\n',
    "charts/web/templates/all.yaml": """
        {{- /* .Values.onlyInAComment */}}
        {{- if and .Values.istio.enabled .Values.authorizationPolicy.enabled }}
        {{- end }}
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: {{ include "name" . }}}
        data: {image: {{ .Values.image.repository }}, extra: {{ toJson .Values.extra | quote }}}
        """,
}


def local(folder: Path, values: str, more: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """What the rule says of an Application that gives these values to the chart: message, file and line."""
    files = {
        **LOCAL,
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/web.yaml": application("shop", "charts/web", source="helm: {valueFiles: [/values/prod.yaml]}"),
        "values/prod.yaml": values,
        **(more or {}),
    }
    found = verdict(read(write(folder, files), roots=["root.yaml"])).findings
    return [(each.message, str(each.location)) for each in found if each.rule == "GS250"]


def test_a_chart_of_the_repository_tells_by_its_templates(tmp_path: Path, no_tools: None) -> None:
    good = "image: {tag: '2'}\nextra: {a: 1}\nshortName: s\nauthorizationPolicy: {enabled: true}\nglobal: {x: 1}\n"
    assert local(tmp_path, good) == []


def test_a_value_at_the_wrong_level_is_named_at_its_line(tmp_path: Path, no_tools: None) -> None:
    bad = "image: {tag: '2'}\nistio:\n  enabled: true\n  authorizationPolicy: {enabled: true}\nonlyInAComment: 1\n"
    assert local(tmp_path, bad) == [
        (
            "Application argocd/shop sets istio.authorizationPolicy for the chart in charts/web, which does not read "
            "it. Did you mean authorizationPolicy?",
            "values/prod.yaml:4",
        ),
        (
            "Application argocd/shop sets onlyInAComment for the chart in charts/web, which does not read it.",
            "values/prod.yaml:5",
        ),
    ]


@pytest.mark.parametrize(
    "template", ["{{ toYaml .Values }}", "{{ index .Values $name }}", '{{ include "x" (dict "v" $.Values) }}']
)
def test_a_chart_that_works_out_its_keys_is_not_judged(tmp_path: Path, no_tools: None, template: str) -> None:
    assert local(tmp_path, "nonsense: 1\n", {"charts/web/templates/more.yaml": template}) == []


def test_dependencies_read_keys_too(tmp_path: Path, no_tools: None) -> None:
    chart = LOCAL["charts/web/Chart.yaml"] + (
        "dependencies:\n  - {name: library, version: 1.0.0, repository: 'file://../library'}\n"
        "  - {name: cache, alias: store, version: 1.0.0, condition: cacheEnabled}\n"
    )
    more = {
        "charts/web/Chart.yaml": chart,
        "charts/library/Chart.yaml": "name: library\nversion: 1.0.0\ntype: library\n",
        "charts/library/templates/_all.tpl": '{{ define "x" }}{{ .Values.fromLibrary }}{{ end }}',
        "charts/web/charts/cache/Chart.yaml": "name: cache\nversion: 1.0.0\n",
        "charts/web/charts/cache/templates/x.yaml": "{{ toYaml .Values }}",
    }
    values = "fromLibrary: 1\nstore: {anything: 1}\ncacheEnabled: true\nnonsense: 1\n"
    (found,) = local(tmp_path, values, more)
    assert found[0].startswith("Application argocd/shop sets nonsense")


def test_a_library_that_is_not_declared_reads_keys_all_the_same(tmp_path: Path, no_tools: None) -> None:
    more = {
        "charts/web/charts/library/Chart.yaml": "name: library\nversion: 1.0.0\ntype: library\n",
        "charts/web/charts/library/templates/_all.tpl": '{{ define "x" }}{{ .Values.fromLibrary }}{{ end }}',
    }
    assert local(tmp_path, "fromLibrary: 1\nlibrary: {anything: 1}\n", more) == []


def test_a_dependency_that_is_not_at_hand_may_read_anything(tmp_path: Path, no_tools: None) -> None:
    chart = LOCAL["charts/web/Chart.yaml"] + "dependencies: [{name: x, version: 1.0.0, repository: 'https://x'}]\n"
    assert local(tmp_path, "nonsense: 1\n", {"charts/web/Chart.yaml": chart}) == []


def test_a_schema_declares_keys(tmp_path: Path, no_tools: None) -> None:
    schema = '{"properties": {"declared": {"properties": {"one": {}}}, "any": true}}'
    values = "declared: {one: 1, two: 2}\nany: {x: 1}\n"
    (found,) = local(tmp_path, values, {"charts/web/values.schema.json": schema})
    assert "sets declared.two for" in found[0]


SHARED = {
    "apps/job.yaml": application("job", "charts/job", source="helm: {valueFiles: [/values/prod.yaml]}"),
    "charts/job/Chart.yaml": "name: job\nversion: 1.0.0\n",
    "charts/job/templates/job.yaml": """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: job}
        data: {schedule: {{ .Values.schedule }}, queue: {{ .Values.job.queue }}}
        """,
}


def test_a_file_for_several_charts_sets_keys_for_each(tmp_path: Path, no_tools: None) -> None:
    assert local(tmp_path, "image: {tag: '2'}\nschedule: daily\njob: {queue: q}\n", SHARED) == []


def test_a_key_that_none_of_several_charts_reads_is_told_once(tmp_path: Path, no_tools: None) -> None:
    bad = "schedul: daily\njob: {queu: q}\n"
    assert local(tmp_path, bad, SHARED) == [
        (
            "Application argocd/job and 1 more sets schedul for the chart in charts/job, which does not read it. "
            "Did you mean schedule?",
            "values/prod.yaml:1",
        ),
        (
            "Application argocd/job sets job.queu for the chart in charts/job, which does not read it. "
            "Did you mean job.queue?",
            "values/prod.yaml:2",
        ),
    ]


def test_a_shared_key_may_be_for_a_chart_of_another_environment(tmp_path: Path, no_tools: None) -> None:
    spare = {
        "charts/cache/Chart.yaml": "name: cache\nversion: 1.0.0\n",
        "charts/cache/templates/x.yaml": "size: {{ .Values.cacheSize }}\n",
    }
    assert local(tmp_path, "cacheSize: 1\n", SHARED | spare) == []


def test_a_shared_file_for_a_chart_that_works_out_its_keys_is_not_judged(tmp_path: Path, no_tools: None) -> None:
    more = {**SHARED, "charts/job/templates/all.yaml": "{{ toYaml .Values }}\n"}
    assert local(tmp_path, "nonsense: 1\n", more) == []


def test_a_key_that_only_another_version_is_known_not_to_read_is_told_of(new_world: Any) -> None:
    source = {"repoURL": "https://charts.external-secrets.io", "chart": ESO[0], "targetRevision": "0.9.11"}

    def told(**values: Any) -> list[tuple[str, str]]:
        world = new_world().root().app("eso", sources=[source], values=[values])
        return [(str(each.severity), each.message) for each in world.findings("GS250")]

    assert told(installCRDs=False, replicaCount=2) == []
    ((severity, message),) = told(controller={"env": []})
    assert severity == "info"
    assert message.startswith("Application argocd/eso sets controller for chart external-secrets 0.9.11, as far as")
    ((slip, _),) = told(replicacount=2)
    assert slip == "warning"
