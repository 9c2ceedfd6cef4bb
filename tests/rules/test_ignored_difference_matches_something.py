"""GS135: what an Application ignores is among what it delivers."""

from pathlib import Path
from typing import Any

from groundswell.manifests.repository import read
from groundswell.order.verdict import verdict
from tests.repository_tree import application, config_map, write

ROLE = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: api, namespace: default}}"


def ignoring(**entry: str) -> dict[str, Any]:
    return {"ignoreDifferences": [{**entry, "jsonPointers": ["/spec/replicas"]}]}


def test_an_entry_about_something_delivered(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="apps", kind="Deployment", name="api")).messages("GS135") == []


def test_an_entry_about_nothing(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="apps", kind="Deployment", name="web")).messages("GS135") == [
        "Application argocd/root ignores differences of apps/Deployment web, and delivers no such object."
    ]


def test_an_entry_that_another_application_needs_was_copied(world: Any) -> None:
    entry = ignoring(group="apps", kind="Deployment")
    world.root(text=ROLE, spec=entry).app("web", config_map("web", "web"), spec=entry)
    (finding,) = world.findings("GS135")
    assert finding.severity == "info"
    assert finding.message == (
        "Application argocd/web ignores differences of apps/Deployment, and delivers no such object."
    )


def test_the_group_counts(world: Any) -> None:
    assert len(world.root(text=ROLE, spec=ignoring(kind="Deployment")).messages("GS135")) == 1


def test_patterns_match(world: Any) -> None:
    assert world.root(text=ROLE, spec=ignoring(group="*", kind="*")).messages("GS135") == []


def test_what_nobody_could_read_is_not_judged(world: Any) -> None:
    chart = [{"repoURL": "https://charts.example", "chart": "unknown"}]
    assert world.root(text=ROLE, sources=chart, spec=ignoring(kind="Service")).messages("GS135") == []


def test_one_template_serves_all_its_applications(tmp_path: Path) -> None:
    shared = """
        apiVersion: argoproj.io/v1alpha1
        kind: ApplicationSet
        metadata: {name: set, namespace: argocd}
        spec:
          goTemplate: true
          generators: [list: {elements: [{name: one, chart: ""}, {name: two, chart: redis}]}]
          template:
            metadata: {name: "{{ .name }}"}
            spec:
              source: {repoURL: https://git.example/acme/platform.git, path: "{{ .name }}", chart: "{{ .chart }}"}
              destination: {server: https://kubernetes.default.svc, namespace: shop}
              ignoreDifferences: [{kind: Secret, name: redis, jsonPointers: [/data]}]
        """
    files = {"root.yaml": application("root", "apps"), "apps/set.yaml": shared}
    files |= {"one/map.yaml": config_map("one"), "two/map.yaml": config_map("two")}
    found = verdict(read(write(tmp_path, files))).findings
    assert [each.message for each in found if each.rule == "GS135"] == []
    told = verdict(
        read(write(tmp_path, {**files, "apps/set.yaml": shared.replace("chart: redis", 'chart: ""')}))
    ).findings
    assert [(each.severity, each.message) for each in told if each.rule == "GS135"] == [
        (
            "info",
            "ApplicationSet argocd/set ignores differences of Secret redis, and none of its Applications delivers such "
            "an object.",
        )
    ]


def test_a_kind_in_a_group_that_does_not_have_it(new_world: Any) -> None:
    """Of a chart that nobody read one thing is certain all the same."""
    chart = {"repoURL": "https://charts.example", "chart": "thing", "targetRevision": "1.0.0"}

    def told(group: str) -> list[str]:
        spec = ignoring(group=group, kind="Deployment")
        return list(new_world().root().app("thing", sources=[chart], spec=spec).messages("GS135"))

    assert told("apps") == []
    assert told("") == ["Application argocd/thing ignores differences of Deployment in group ''; it is in group apps."]
