"""What real GitOps repositories hold, on small trees: waves, addresses, tokens, sources, what is not to be judged."""

from pathlib import Path

import pytest

from groundswell.manifests import problems
from groundswell.manifests.repository import read
from groundswell.manifests.resource import Reading
from groundswell.order.finding import Finding
from groundswell.order.verdict import verdict
from tests.binaries import binaries, no_tools, tools
from tests.repository_tree import REPO, application, commit, config_map, git, write

__all__ = ["binaries", "no_tools", "tools"]
ROOT = application("root", "apps", namespace="argocd")


def reading(folder: Path, files: dict[str, str | bytes]) -> Reading:
    """A repository with a root over `apps`."""
    write(folder, {"root.yaml": ROOT, **files})
    return read(folder, roots=[folder / "root.yaml"])


def names(found: Reading) -> set[str]:
    """What is delivered, without Applications."""
    return {each.key.name for each in found.resources if each.key.group != "argoproj.io"}


def told(found: Reading, rule: str) -> list[str]:
    return [each.message for each in findings(found) if each.rule == rule]


def findings(found: Reading) -> list[Finding]:
    return list(verdict(found).findings)


def notes(found: Reading) -> str:
    return "\n".join(f"{each.what}: {each.why}" for each in found.not_judged)


def test_waves_among_children_do_not_wait_unless_health_is_restored(tmp_path: Path) -> None:
    waved = '  name: {}\n  annotations: {{argocd.argoproj.io/sync-wave: "{}"}}'
    first = application("a", "x").replace("  name: a", waved.format("a", -1002))
    second = application("b", "y").replace("  name: b", waved.format("b", 1005))
    files: dict[str, str | bytes] = {"apps/a.yaml": first, "apps/b.yaml": second}
    files |= {"x/a.yaml": config_map("a"), "y/b.yaml": config_map("b")}
    (message,) = told(reading(tmp_path / "plain", files), "GS126")
    assert "have waves -1002, 1005, but nothing waits for them" in message
    health = {"resource.customizations.health.argoproj.io_Application": "return {}"}
    files["apps/cm.yaml"] = config_map("argocd-cm", "argocd", **health)
    assert told(reading(tmp_path / "restored", files), "GS126") == []


def test_waves_from_common_annotations_and_with_leading_zeros(tmp_path: Path, tools: object) -> None:
    files: dict[str, str | bytes] = {
        "apps/kustomization.yaml": 'resources: [a.yaml]\ncommonAnnotations: {argocd.argoproj.io/sync-wave: "055"}\n',
        "apps/a.yaml": config_map("a", "default"),
    }
    (found,) = [each for each in verdict(reading(tmp_path, files)).graph.view.resources if each.key.name == "a"]
    placed = verdict(reading(tmp_path, files)).graph.view
    (same,) = [each for each in placed.resources if each.key == found.key]
    assert placed.placement.of(same)[-1].wave == 55


@pytest.mark.parametrize(
    "url",
    [
        "git@git.example:acme/platform.git",
        "https://git.example/acme/platform",
        "ssh://git@git.example/acme/platform.git",
        "https://user:token@git.example/acme/platform.git/",
        "https://GIT.example/acme/platform.git",
    ],
)
def test_the_same_repository_under_another_address(tmp_path: Path, url: str) -> None:
    files: dict[str, str | bytes] = {"apps/web.yaml": application("web", "web", url=url)}
    files["web/map.yaml"] = config_map("web")
    assert names(reading(tmp_path, files)) == {"web"}


def test_an_address_that_a_tool_fills_in_and_a_branch_that_is_not_checked_out(tmp_path: Path) -> None:
    source = application("web", "web", url="$ARGOCD_APP_SOURCE_REPO_URL", source="targetRevision: release-7")
    write(tmp_path, {"root.yaml": ROOT, "apps/web.yaml": source, "web/map.yaml": config_map("web")})
    commit(tmp_path)
    found = read(tmp_path, roots=[tmp_path / "root.yaml"])
    assert names(found) == {"web"} or "web of $ARGOCD_APP_SOURCE_REPO_URL" in notes(found)
    own = reading(tmp_path, {"apps/web.yaml": application("web", "web", source="targetRevision: release-7")})
    assert "targetRevision release-7: the work tree" in notes(own)


@pytest.mark.parametrize(
    "token", ["<TOKEN>\n", "{% if prod %}\n", "value: {{ .Values.x }}\n", "${{ values.name }}\n", "{{ x }}: 1\n"]
)
def test_tokens_outside_of_charts_are_told_with_their_line(tmp_path: Path, token: str) -> None:
    files: dict[str, str | bytes] = {"apps/a.yaml": config_map("a", "default") + token}
    files["apps/b.yaml"] = config_map("b", "default")
    found = reading(tmp_path, files)
    wrong = [each for each in findings(found) if each.location.file == "apps/a.yaml"]
    assert "b" in names(found)
    assert [each.rule for each in wrong] in ([problems.UNREADABLE_DOCUMENT], ["GS701"])


def test_a_folder_called_templates_is_not_always_a_chart(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"apps/web.yaml": application("web", "web/templates")}
    files["web/templates/map.yaml"] = config_map("web")
    assert names(reading(tmp_path, files)) == {"web"}


def test_yaml_that_is_not_kubernetes(tmp_path: Path) -> None:
    other = "apiVersion: app.k8s.io/v1beta1\nkind: Application\nmetadata: {name: other, namespace: default}\n"
    files: dict[str, str | bytes] = {
        "apps/values.yaml": "replicas: 3\nimage: {tag: x}\n",
        "apps/stack.yaml": "Resources:\n  A: {Type: 'AWS::S3::Bucket', Name: !Sub '${AWS::StackName}-x'}\n",
        "apps/blueprint.yaml": "automation: !include automations.yaml\n",
        "apps/other.yaml": other,
        "apps/map.yaml": config_map("a", "default"),
    }
    found = reading(tmp_path, files)
    assert names(found) == {"a", "other"}
    assert [each.name for each in found.applications] == ["argocd/root"]
    assert [each.message for each in findings(found) if each.severity == "error"] == []


def test_legal_but_awkward(tmp_path: Path) -> None:
    text = config_map("a", "default") + "---\n---\n# nothing\n---\n" + config_map("b", "default")
    hook = "annotations: {argocd.argoproj.io/hook: Sync}"
    job = f"apiVersion: batch/v1\nkind: Job\nmetadata: {{generateName: run-, namespace: default, {hook}}}\n"
    spec = "spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: 'a:1.0.0'}]}}}\n"
    files: dict[str, str | bytes] = {
        "apps/a.yaml": text.replace("\n", "\r\n"),
        "apps/c.yaml": config_map("c", "default").encode("utf-16"),
        "apps/job.yaml": job + spec,
        "apps/twice.yaml": config_map("twice", "default", a="1", b="2").replace("  b:", "  a:"),
        "apps/anchor.yaml": config_map("anchor", "default").replace("data: {}", "data: &d {x: z}\nbinaryData: {}"),
    }
    found = reading(tmp_path, files)
    assert {"a", "b", "c", "twice", "anchor"} <= names(found)
    assert [each.message for each in findings(found) if each.severity == "error"] == [
        "ConfigMap default/twice holds the key a twice, first in line 7. Kubernetes takes the last one without a word."
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("directory: {include: '{one,two}.yaml'}", {"one", "two"}),
        ("directory: {exclude: 'two.*'}", {"one", "three"}),
        ("directory: {recurse: true}", {"one", "two", "three", "deep"}),
    ],
)
def test_folders_with_patterns(tmp_path: Path, source: str, expected: set[str]) -> None:
    files: dict[str, str | bytes] = {"apps/web.yaml": application("web", "web", source=source)}
    files |= {f"web/{name}.yaml": config_map(name) for name in ("one", "two", "three")}
    files["web/sub/deep.yaml"] = config_map("deep")
    assert names(reading(tmp_path, files)) == expected


def test_an_oci_chart_with_an_empty_name_is_opaque(tmp_path: Path) -> None:
    remote = application("web", ".", url="oci://registry.example/charts/web", source='chart: "", targetRevision: 1.2.0')
    assert "oci://registry.example/charts/web" in notes(reading(tmp_path, {"apps/web.yaml": remote}))


def test_a_root_that_manages_itself_is_no_ring(tmp_path: Path) -> None:
    write(tmp_path, {"apps/root.yaml": ROOT, "apps/map.yaml": config_map("a", "default")})
    found = read(tmp_path, roots=[tmp_path / "apps/root.yaml"])
    assert [each.manages_itself for each in found.applications] == [True]
    assert [each.message for each in findings(found) if each.severity != "info"] == []


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"web/kustomization.yaml": "resources: ['https://github.com/a/b//base?ref=v1']\n"}, "takes https://github.com"),
        ({"web/kustomization.yaml": "resources: ['git@github.com:a/b.git']\n"}, "takes git@github.com:a/b.git"),
        ({"web/main.jsonnet": "{}"}, "jsonnet"),
        ({"web/Chart.yaml": "apiVersion: v2\nname: w\nversion: 1.0.0\ndependencies: [{name: redis, version: 1.0.0, "
          "repository: 'https://c.example'}]\n"}, "chart redis 1.0.0"),
    ],
    ids=["remote base", "scp-style base", "jsonnet", "chart dependency"],
)  # fmt: skip
def test_what_cannot_be_read_here_is_said(
    tmp_path: Path, tools: object, files: dict[str, str | bytes], said: str
) -> None:
    found = reading(tmp_path, {"apps/web.yaml": application("web", "web"), **files})
    assert said in notes(found).lower() or said in notes(found)
    assert [each.message for each in findings(found) if each.severity == "error"] == []


def test_what_nothing_reaches_is_one_line_and_never_judged(tmp_path: Path) -> None:
    broken = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ x }}}\n"
    files: dict[str, str | bytes] = {f"archive/{index}.yaml": broken for index in range(3)}
    files |= {"hack/x.yaml": config_map("x"), "apps/a.yaml": config_map("a", "default")}
    found = reading(tmp_path, files)
    assert notes(found) == "4 files that no Application reaches: archive/ (3), hack/ (1): nothing delivers them"
    assert [each for each in findings(found) if each.severity != "info"] == []


def test_what_comes_from_elsewhere_is_no_error(tmp_path: Path) -> None:
    route = "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r, namespace: default}\n"
    found = findings(reading(tmp_path, {"apps/r.yaml": route + "spec: {parentRefs: [{name: public}]}\n"}))
    told_of = [each for each in found if each.rule == "GS102"]
    assert [each.severity for each in told_of] == ["info"]
    assert told_of[0].fix.endswith("crd gateway.networking.k8s.io/HTTPRoute.")


def test_only_what_git_tracks_counts(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        ".gitignore": "*.secret.yaml\n",
        "apps/a.secret.yaml": config_map("hidden", "default"),
    }
    write(tmp_path, {"root.yaml": ROOT, **files, "apps/b.yaml": config_map("b", "default")})
    commit(tmp_path)
    assert names(read(tmp_path, roots=[tmp_path / "root.yaml"])) == {"b"}
    git(tmp_path, "add", "-f", "apps/a.secret.yaml")
    assert names(read(tmp_path, roots=[tmp_path / "root.yaml"])) == {"b", "hidden"}


def test_an_overlay_that_replaces_a_list_is_judged_as_built(tmp_path: Path, tools: object) -> None:
    """The base is whole; the overlay's entry lacks its image, and only the built output shows it."""
    pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: default}\n"
    patch = "patch: |\n    - {op: replace, path: /spec/containers, value: [{name: other}]}\n"
    files: dict[str, str | bytes] = {
        "apps/web.yaml": application("web", "web/overlay"),
        "web/base/kustomization.yaml": "resources: [pod.yaml]\n",
        "web/base/pod.yaml": f"{pod}spec: {{containers: [{{name: c, image: 'a:1.0.0'}}]}}\n",
        "web/overlay/kustomization.yaml": f"resources: [../base]\npatches:\n- target: {{kind: Pod}}\n  {patch}",
    }
    found = reading(tmp_path, files)
    assert told(found, "GS701") == ["Pod default/p: spec.containers[0].image: this field is required."]
    assert REPO in str(found.applications[0].sources[0])


LIST = """
{{- range list "web" "bare" }}
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: {{ . }}, namespace: argocd}
spec:
  project: default
  source: {repoURL: %s, path: {{ . }}}
  destination: {server: https://kubernetes.default.svc, namespace: {{ . }}}
  ignoreDifferences: [{kind: ConfigMap, jsonPointers: [/data]}]
{{- end }}
"""


def test_applications_of_one_template_are_told_apart(tmp_path: Path, tools: object) -> None:
    """All stand in one line of one file: what is unknown of one is known of the others; a shared entry serves one."""
    role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r}\nrules: []\n"
    files: dict[str, str | bytes] = {
        "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 1.0.0\n",
        "apps/templates/all.yaml": LIST % REPO,
        "web/kustomization.yaml": "resources: [a.yaml]\ngenerators: [g.yaml]\n",
        "web/a.yaml": config_map("a"),
        "web/g.yaml": "apiVersion: acme.example/v1\nkind: Vaulted\nmetadata: {name: g}\nfiles: [s.yaml]\n",
        "bare/a.yaml": role,
    }
    found = reading(tmp_path, files)
    assert "folder web: Application argocd/web delivers it, and it uses the generator Vaulted" in notes(found)
    assert [str(each.application) for each in found.not_judged if each.application] == ["Application argocd/web"]
    files["web/kustomization.yaml"] = "resources: [a.yaml]\n"
    assert told(reading(tmp_path, files), "GS135") == []
