"""Which Applications are the roots when nobody says it."""

from pathlib import Path

import pytest

from groundswell.errors import UnreadableError
from groundswell.manifests.repository import read
from tests.repository_tree import application, commit, config_map, write

OBJECTS = {f"{name}/map.yaml": config_map(name) for name in ("one", "two", "three")}


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in read(commit(folder)).applications)


def test_applications_side_by_side_that_nothing_delivers_are_roots_together(tmp_path: Path) -> None:
    files = {f"apps/{name}.yaml": application(name, name) for name in ("one", "two", "three")}
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/one", "argocd/three", "argocd/two"]


def test_the_neighbours_of_the_one_that_delivers_others(tmp_path: Path) -> None:
    files = {
        "clusters/a.yaml": application("a", "children"),
        "clusters/b.yaml": application("b", "two"),
        "children/one.yaml": application("one", "one"),
    }
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/a", "argocd/b", "argocd/one"]


def test_what_a_root_leaves_out_of_its_own_folder_is_no_root(tmp_path: Path) -> None:
    left_out = "directory: {exclude: '{a.yaml,draft.yaml}'}"
    files = {
        "apps/a.yaml": application("a", "apps", source=left_out),
        "apps/draft.yaml": application("draft", "two"),
        "apps/one.yaml": application("one", "one"),
    }
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/a", "argocd/one"]


def test_one_name_twice_is_an_environment_each(tmp_path: Path) -> None:
    files = {"apps/dev.yaml": application("shop", "one"), "apps/prod.yaml": application("shop", "two")}
    with pytest.raises(UnreadableError, match="2 files could be the root"):
        read(commit(write(tmp_path, {**OBJECTS, **files})))


def test_folders_apart_are_not_guessed_at(tmp_path: Path) -> None:
    files = {"dev/app.yaml": application("dev", "one"), "prod/app.yaml": application("prod", "two")}
    with pytest.raises(UnreadableError, match="2 files could be the root"):
        read(commit(write(tmp_path, {**OBJECTS, **files})))


def test_a_folder_for_each_application(tmp_path: Path) -> None:
    files = {f"apps/{name}/application.yaml": application(name, name) for name in ("one", "two")}
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/one", "argocd/two"]


def test_a_folder_for_each_environment_is_a_cluster_each(tmp_path: Path) -> None:
    files = {f"apps/{name}/application.yaml": application(name, "one") for name in ("staging", "live")}
    with pytest.raises(UnreadableError, match="2 files could be the root"):
        read(commit(write(tmp_path, {**OBJECTS, **files})))


def test_an_application_that_maintains_argocd_beside_the_root_does_not_deliver_it(tmp_path: Path) -> None:
    """Its kustomization takes in other files of that folder only."""
    files = {
        "argocd/root.yaml": application("root", "argocd/apps"),
        "argocd/kustomization.yaml": "resources: [map.yaml]\n",
        "argocd/map.yaml": config_map("settings"),
        "argocd/apps/argocd.yaml": application("argocd", "argocd"),
        "argocd/apps/kustomization.yaml": "resources: [argocd.yaml, one.yaml]\n",
        "argocd/apps/one.yaml": application("one", "one"),
    }
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/argocd", "argocd/one", "argocd/root"]


def test_a_generator_of_named_folders_covers_those_alone(tmp_path: Path) -> None:
    shared = """
        apiVersion: argoproj.io/v1alpha1
        kind: ApplicationSet
        metadata: {name: set, namespace: argocd}
        spec:
          generators: [git: {repoURL: "https://git.example/acme/platform.git", directories: [{path: infra/one}]}]
          template:
            metadata: {name: "{{path.basename}}"}
            spec:
              source: {repoURL: "https://git.example/acme/platform.git", path: "{{path}}"}
              destination: {server: "https://kubernetes.default.svc", namespace: shop}
        """
    files = {
        "infra/root.yaml": application("root", "infra/apps"),
        "infra/apps/set.yaml": shared,
        "infra/one/map.yaml": config_map("one"),
    }
    assert names(write(tmp_path, files)) == ["argocd/one", "argocd/root"]


PROJECT = "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: shop, namespace: argocd}\nspec: {}\n"


def kinds(folder: Path) -> list[str]:
    return sorted(str(each.key) for each in read(commit(folder)).resources if each.key.kind != "Application")


def test_a_project_beside_the_roots_is_applied_with_them(tmp_path: Path) -> None:
    files = {"argo/one.yaml": application("one", "one"), "argo/projects.yaml": PROJECT, "argo/more/x.yaml": PROJECT}
    assert kinds(write(tmp_path, {**OBJECTS, **files})) == ["AppProject argocd/shop", "ConfigMap default/one"]


def test_what_a_kustomization_lists_with_a_root_is_applied_with_it(tmp_path: Path) -> None:
    files = {
        "boot/kustomization.yaml": "resources: [root.yaml, namespace.yaml, ../two]\n",
        "boot/root.yaml": application("one", "one"),
        "boot/namespace.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n",
        "boot/other.yaml": config_map("other"),
        "two/kustomization.yaml": "resources: [map.yaml]\n",
        "two/map.yaml": config_map("two", "shop"),
    }
    found = kinds(write(tmp_path, {**OBJECTS, **files}))
    assert found == ["ConfigMap default/one", "ConfigMap shop/two", "Namespace shop"]


def test_what_a_root_delivers_is_not_applied_beside_it(tmp_path: Path) -> None:
    files = {"apps/root.yaml": application("root", "apps"), "apps/projects.yaml": PROJECT}
    (project,) = (each for each in read(commit(write(tmp_path, files))).resources if each.key.kind == "AppProject")
    assert project.application == "argocd/root"


SETS = """
    argocd-apps:
      projects:
        lab: {namespace: argocd, sourceRepos: ["*"]}
      applicationsets:
        all:
          additionalAnnotations: {a: b}
          generators: [git: {repoURL: "https://git.example/acme/platform.git", directories: [{path: apps/*}]}]
          template:
            metadata: {name: "{{path.basename}}"}
            spec:
              project: lab
              source: {repoURL: "https://git.example/acme/platform.git", path: "{{path}}"}
              destination: {name: in-cluster, namespace: "{{path.basename}}"}
    """


def test_a_chart_whose_values_argocd_apps_reads_is_the_root(tmp_path: Path) -> None:
    """No file holds the set: it is a value of a chart that is pulled, and told without it."""
    dependency = "{name: argocd-apps, version: 2.0.4, repository: 'https://argoproj.github.io/argo-helm'}"
    files = {
        "argocd/Chart.yaml": f"apiVersion: v2\nname: argocd\nversion: 0.0.0\ndependencies: [{dependency}]\n",
        "argocd/values.yaml": SETS,
        "apps/one/map.yaml": config_map("one"),
    }
    found = read(commit(write(tmp_path, files)))
    assert sorted(each.name for each in found.applications) == ["argocd/one"]
    assert [(str(each.key), str(each.location)) for each in found.resources] == [
        ("AppProject argocd/lab", "argocd/values.yaml:3"),
        ("ApplicationSet argocd/all", "argocd/values.yaml:5"),
        ("ConfigMap one/one", "apps/one/map.yaml:1"),
    ]
    assert str(found.applications[0].resource.location) == "argocd/values.yaml:5"
    assert found.resources[1].annotations == {"a": "b"}
    assert found.not_judged == ()


def test_the_one_chart_of_applications_is_the_root(tmp_path: Path, tools: object) -> None:
    templated = application("one", "one").replace("namespace: argocd", "namespace: {{ .Release.Namespace }}")
    files = {
        "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 0.0.0\n",
        "apps/templates/one.yaml": templated,
        "apps/templates/ns.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: default}\n",
    }
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/one"]
    assert names(write(tmp_path / "named", {**OBJECTS, **files})) == ["argocd/one"]


def test_two_charts_of_applications_are_named(tmp_path: Path) -> None:
    templated = application("one", "one").replace("namespace: argocd", "namespace: {{ .Release.Namespace }}")
    files = {
        f"{name}/{file}": text
        for name in ("dev", "prod")
        for file, text in {
            "Chart.yaml": "apiVersion: v2\nname: apps\nversion: 0.0.0\n",
            "templates/a.yaml": templated,
        }.items()
    }
    with pytest.raises(UnreadableError, match=r"(?s)2 files could be the root.*dev/Chart\.yaml"):
        read(commit(write(tmp_path, {**OBJECTS, **files})))


def test_a_kustomization_that_takes_in_all_of_them_is_the_root(tmp_path: Path, tools: object) -> None:
    files = {
        "bootstrap/kustomization.yaml": "resources: [infra/one.yaml, media/two.yaml]\n",
        "bootstrap/infra/one.yaml": application("one", "one"),
        "bootstrap/media/two.yaml": application("two", "two"),
    }
    assert names(write(tmp_path, {**OBJECTS, **files})) == ["argocd/one", "argocd/two"]


def test_what_lies_beside_the_roots_may_be_named_too(tmp_path: Path) -> None:
    files = {"root.yaml": application("root", "one"), "beside.yaml": config_map("beside"), "empty.yaml": "# nothing\n"}
    write(tmp_path, {**OBJECTS, **files})
    found = read(tmp_path, roots=["root.yaml", "beside.yaml"])
    assert [str(each.key) for each in found.resources][:2] == ["Application argocd/root", "ConfigMap argocd/beside"]
    for wrong in (["beside.yaml"], ["root.yaml", "empty.yaml"]):
        with pytest.raises(UnreadableError, match="holds no Argo CD Application"):
            read(tmp_path, roots=wrong)


def cluster_set(name: str, path: str) -> str:
    return f"""
        apiVersion: argoproj.io/v1alpha1
        kind: ApplicationSet
        metadata: {{name: {name}, namespace: argocd}}
        spec:
          generators: [{{clusters: {{}}}}]
          template:
            metadata: {{name: '{name}-{{{{name}}}}'}}
            spec:
              source: {{repoURL: '{{{{metadata.annotations.repo}}}}', path: '{path}'}}
              destination: {{namespace: shop, name: '{{{{name}}}}'}}
        """


def test_where_a_clusters_annotations_say_what_is_delivered_all_are_judged(tmp_path: Path) -> None:
    files = {
        "bootstrap/addons.yaml": cluster_set("addons", "{{metadata.annotations.path}}"),
        "bootstrap/addons/a.yaml": cluster_set("a", "charts/a"),
        "bootstrap/workloads/b.yaml": cluster_set("b", "{{metadata.annotations.path}}"),
    }
    assert {each.key.name for each in read(commit(write(tmp_path, files))).resources} == {"addons", "a", "b"}


def test_not_where_the_folders_are_environments(tmp_path: Path) -> None:
    files = {f"{name}/a.yaml": cluster_set(name, "{{metadata.annotations.path}}") for name in ("dev", "prod")}
    with pytest.raises(UnreadableError, match="2 files could be the root"):
        read(commit(write(tmp_path, files)))
