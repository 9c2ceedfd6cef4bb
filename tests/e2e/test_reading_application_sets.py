"""ApplicationSets are followed to the Applications that they generate."""

from pathlib import Path
from textwrap import dedent, indent

import pytest

from groundswell.manifests import problems
from groundswell.manifests.repository import read
from groundswell.manifests.resource import Key, Reading
from tests.repository_tree import REPO, application, config_map, write

OLD = """
    metadata: {name: '{{name}}'}
    spec:
      source: {repoURL: %s, path: '{{path}}'}
      destination: {server: https://kubernetes.default.svc, namespace: '{{name}}'}
    """


def application_set(generators: str, template: str, *, go: bool = False, more: str = "") -> str:
    """The manifest of an ApplicationSet."""
    body = f"goTemplate: {'true' if go else 'false'}\n{dedent(more)}generators:\n{indent(dedent(generators), '  ')}\n"
    body += f"template:\n{indent(dedent(template.replace('%s', REPO)), '  ')}\n"
    head = "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: set, namespace: argocd}\n"
    return f"{head}spec:\n{indent(body, '  ')}"


def tree(folder: Path, manifest: str, files: dict[str, str | bytes] | None = None) -> Reading:
    found: dict[str, str | bytes] = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/set.yaml": manifest.encode(),
        "services/web/cm.yaml": config_map("web"),
        "services/api/cm.yaml": config_map("api"),
        **(files or {}),
    }
    return read(write(folder, found))


def made(reading: Reading) -> list[tuple[str, str, str]]:
    """Name, path and destination of each generated Application."""
    return [
        (each.resource.key.name, each.sources[0]["path"], each.destination_namespace)
        for each in reading.applications
        if each.generated_by
    ]


def test_list_with_the_old_template(tmp_path: Path) -> None:
    generators = "- list: {elements: [{name: web, path: services/web}, {name: api, path: services/api}]}"
    reading = tree(tmp_path, application_set(generators, OLD))

    assert made(reading) == [("web", "services/web", "web"), ("api", "services/api", "api")]
    application_of_web = reading.applications[1]
    assert application_of_web.generated_by == Key("argoproj.io", "ApplicationSet", "argocd", "set")
    assert application_of_web.parent == "argocd/root"
    assert application_of_web.name == "argocd/web"
    assert [(str(each.key), each.application) for each in reading.resources[-2:]] == [
        ("ConfigMap web/web", "argocd/web"),
        ("ConfigMap api/api", "argocd/api"),
    ]
    assert [each.key.kind for each in reading.resources[:2]] == ["Application", "ApplicationSet"]
    assert reading.problems == ()


def test_git_directories_with_go_templates_and_a_selector(tmp_path: Path) -> None:
    generators = f"""
        - git:
            repoURL: {REPO}
            directories: [{{path: services/*}}, {{path: services/old, exclude: true}}]
          selector: {{matchExpressions: [{{key: path.basename, operator: NotIn, values: [api]}}]}}
        """
    template = """
        metadata: {name: 'app-{{ .path.basenameNormalized }}'}
        spec:
          source: {repoURL: %s, path: '{{ .path.path }}'}
          destination: {name: in-cluster, namespace: '{{ index .path.segments 1 | upper | lower }}'}
        """
    files: dict[str, str | bytes] = {
        "services/old/cm.yaml": config_map("old"),
        "services/deep/inner/cm.yaml": config_map("deep"),
    }
    reading = tree(tmp_path, application_set(generators, template, go=True), files)

    assert made(reading) == [("app-deep", "services/deep", "deep"), ("app-web", "services/web", "web")]


def test_the_ending_of_a_name_that_is_nothing_else(tmp_path: Path) -> None:
    template = """
        metadata: {name: '{{ trimSuffix (ext ".yaml") "web.yaml" }}{{ ext "a.b/c" }}{{ ext "x/y.tar.gz" }}'}
        spec:
          source: {repoURL: %s, path: services/web}
          destination: {name: in-cluster, namespace: web}
        """
    reading = tree(tmp_path, application_set("- list: {elements: [{a: b}]}", template, go=True))
    assert made(reading) == [("web.gz", "services/web", "web")]


def test_a_git_file_that_holds_a_list_gives_several_sets(tmp_path: Path) -> None:
    generators = f"- git: {{repoURL: {REPO}, files: [{{path: 'config/*.yaml'}}]}}"
    template = """
        metadata: {name: '{{name}}-{{path.basename}}-{{path[0]}}'}
        spec:
          source: {repoURL: %s, path: '{{where.folder}}'}
          destination: {name: in-cluster, namespace: '{{path.filenameNormalized}}'}
        """
    files: dict[str, str | bytes] = {
        "config/a.yaml": "- {name: one, where: {folder: services/web}}\n- {name: two, where: {folder: services/api}}\n",
        "config/b.yaml": "name: three\nwhere: {folder: services/web}\n",
    }
    reading = tree(tmp_path, application_set(generators, template), files)

    assert made(reading) == [
        ("one-config-config", "services/web", "a.yaml"),
        ("two-config-config", "services/api", "a.yaml"),
        ("three-config-config", "services/web", "b.yaml"),
    ]


def test_a_matrix_whose_git_path_uses_the_lists_parameter(tmp_path: Path) -> None:
    generators = f"""
        - matrix:
            generators:
              - list: {{elements: [{{folder: services}}, {{folder: tools}}]}}
              - git: {{repoURL: {REPO}, directories: [{{path: '{{{{folder}}}}/*'}}]}}
        """
    template = """
        metadata: {name: '{{folder}}-{{path.basename}}'}
        spec:
          source: {repoURL: %s, path: '{{path}}'}
          destination: {name: in-cluster, namespace: x}
        """
    reading = tree(tmp_path, application_set(generators, template), {"tools/ci/cm.yaml": config_map("ci")})

    assert [name for name, _, _ in made(reading)] == ["services-api", "services-web", "tools-ci"]


def test_merge_with_dotted_keys(tmp_path: Path) -> None:
    generators = """
        - merge:
            mergeKeys: [values.id]
            generators:
              - list: {elements: [{name: web, values: {id: '1', path: services/none}}, {name: api, values: {id: '2'}}]}
              - list: {elements: [{values: {id: '2', path: services/api}}, {values: {id: '1', path: services/web}}]}
        """
    reading = tree(tmp_path, application_set(generators, OLD.replace("{{path}}", "{{values.path}}")))

    assert made(reading) == [("web", "services/web", "web"), ("api", "services/api", "api")]


def test_nested_generators_and_template_patch(tmp_path: Path) -> None:
    generators = """
        - matrix:
            generators:
              - list: {elements: [{env: dev, wave: '3'}]}
              - merge:
                  mergeKeys: [name]
                  generators:
                    - list: {elements: [{name: web}]}
                    - list: {elements: [{name: web, path: services/web}]}
        """
    template = """
        metadata: {name: '{{ .name }}-{{ .env }}'}
        spec:
          source: {repoURL: %s, path: '{{ .path }}'}
          destination: {name: in-cluster, namespace: '{{ .name }}'}
        """
    patch = """
        templatePatch: |
          metadata:
            annotations:
              argocd.argoproj.io/sync-wave: "{{ .wave }}"
          {{- if eq .env "dev" }}
          spec:
            syncPolicy:
              automated: {prune: true}
          {{- end }}
        """
    reading = tree(tmp_path, application_set(generators, template, go=True, more=patch))

    assert made(reading) == [("web-dev", "services/web", "web")]
    generated = reading.applications[1].resource
    assert generated.annotations == {"argocd.argoproj.io/sync-wave": "3"}
    assert generated.body["spec"]["syncPolicy"] == {"automated": {"prune": True}}


@pytest.mark.parametrize(
    ("generator", "why"),
    [
        ("scmProvider: {github: {organization: acme}}", "its generator asks a Git host for its repositories"),
        ("pullRequest: {github: {owner: acme}}", "its generator asks a Git host for its pull requests"),
        ("plugin: {configMapRef: {name: x}}", "its generator asks a plugin"),
        ("clusters: {selector: {matchLabels: {env: prod}}}", "its generator selects clusters, and none is known here"),
        (
            "git: {repoURL: 'https://git.example/other.git', directories: []}",
            "its generator reads https://git.example/other.git",
        ),
        ("unheard: {}", "its generator is unheard, which is not known here"),
        ("list: {elements: []}", "its generators give no Application"),
    ],
)
def test_what_is_not_in_the_repository_is_said(tmp_path: Path, generator: str, why: str) -> None:
    reading = tree(tmp_path, application_set(f"- {generator}", OLD))

    assert reading.problems == ()
    notes = [each for each in reading.not_judged if each.what == "ApplicationSet argocd/set"]
    assert len(notes) == 1
    assert notes[0].why.startswith(why)


def test_clusters_without_a_selector_hold_the_own_cluster(tmp_path: Path) -> None:
    template = OLD.replace("{{path}}", "services/web").replace("https://kubernetes.default.svc", "'{{server}}'")
    reading = tree(tmp_path, application_set("- clusters: {}", template))

    assert made(reading) == [("in-cluster", "services/web", "in-cluster")]
    assert reading.not_judged[0].why == (
        "its generator asks for clusters, and only the cluster that Argo CD runs in were taken"
    )


def test_clusters_of_the_repository_and_of_the_inventory(tmp_path: Path) -> None:
    generators = "- clusters: {selector: {matchLabels: {env: prod}}, values: {tier: 'x-{{name}}'}}"
    template = """
        metadata: {name: '{{name}}-{{values.tier}}'}
        spec:
          source: {repoURL: %s, path: '{{metadata.annotations.folder}}'}
          destination: {server: '{{server}}', namespace: web}
        """
    secret = """
        apiVersion: v1
        kind: Secret
        metadata:
          name: one
          labels: {argocd.argoproj.io/secret-type: cluster, env: prod}
          annotations: {folder: services/web}
        stringData: {name: one, server: https://one.example}
        """
    inventory = """
        steps: [{name: argo}]
        clusters:
          - {name: two, server: https://two.example, labels: {env: prod}, annotations: {folder: services/api}}
          - {name: three, server: https://three.example, labels: {env: dev}}
        """
    manifest = application_set(generators, template)
    by_secret = tree(tmp_path / "a", manifest, {"apps/z-cluster.yaml": secret})
    by_inventory = tree(tmp_path / "b", manifest, {"bootstrap/inventory.yaml": inventory})

    assert made(by_secret) == [("one-x-one", "services/web", "web")]
    assert by_secret.clusters == ("https://one.example",)
    assert by_secret.resources[-1].cluster == "https://one.example"
    assert made(by_inventory) == [("two-x-two", "services/api", "web")]
    assert [each.what for each in by_inventory.not_judged] == ["1 file that no Application reaches: services/ (1)"]


def test_a_name_of_the_own_cluster_is_the_own_cluster(tmp_path: Path) -> None:
    """As in a bridge from Terraform: the cluster of Argo CD is known by a name, and its sets are delivered by it."""
    outer = """
        metadata: {name: addons}
        spec:
          source: {repoURL: %s, path: sets}
          destination: {name: '{{name}}', namespace: argocd}
        """
    inner = application_set("- clusters: {}", OLD.replace("{{path}}", "services/web")).replace("name: set", "name: in")
    cluster = "{name: hub, server: 'https://kubernetes.default.svc', labels: {}}"
    files = {"sets/in.yaml": inner, "bootstrap/inventory.yaml": f"steps: [{{name: argo}}]\nclusters: [{cluster}]\n"}
    reading = tree(tmp_path, application_set("- clusters: {}", outer), files)

    assert reading.clusters == ()
    assert {each.key.name: each.cluster for each in reading.resources if each.key.kind == "ApplicationSet"}["in"] == ""
    assert "services/web" in [source.get("path") for each in reading.applications for source in each.sources]


@pytest.mark.parametrize(
    ("generator", "template", "more", "message"),
    [
        ("list: {elements: [{name: Web}]}", OLD, "", "generates an Application called 'Web', which is no name"),
        ("list: {elements: [{name: a}, {name: a}]}", OLD, "", "generates two Applications called a"),
        ("matrix: {generators: []}", OLD, "", "a matrix generator needs generators"),
        (
            "merge: {mergeKeys: [x], generators: [{list: {elements: [{x: '1'}, {x: '1'}]}}]}",
            OLD,
            "",
            'a generator of its merge gives ["1"] twice for x',
        ),
        (
            "list: {elements: [{name: a}]}",
            "metadata: {name: '{{ .nothing }}'}\nspec: {}",
            "goTemplateOptions: [missingkey=error]\n",
            "map has no entry for key 'nothing'",
        ),
        (
            "list: {elements: [{name: a}]}",
            "metadata: {name: '{{ env \"HOME\" }}'}\nspec: {}",
            "",
            "the function env is not known",
        ),
    ],
)
def test_what_argo_cd_refuses_is_a_problem(
    tmp_path: Path, generator: str, template: str, more: str, message: str
) -> None:
    reading = tree(tmp_path, application_set(f"- {generator}", template, go="{{ " in template, more=more))

    (wrong,) = (each for each in reading.problems if each.rule == problems.APPLICATION_SET)
    assert message in wrong.message
    assert wrong.resource == Key("argoproj.io", "ApplicationSet", "argocd", "set")


def test_a_set_as_the_root(tmp_path: Path) -> None:
    generators = f"- git: {{repoURL: {REPO}, directories: [{{path: services/*}}]}}"
    manifest = application_set(generators, OLD.replace("{{name}}", "{{path.basename}}"))
    reading = read(write(tmp_path, {"boot/all.yaml": manifest.encode(), "services/web/cm.yaml": config_map("web")}))

    assert made(reading) == [("web", "services/web", "web")]
    assert reading.applications[0].parent == ""
    assert [str(each.key) for each in reading.resources] == ["ApplicationSet argocd/set", "ConfigMap web/web"]


@pytest.mark.parametrize("call", ["seq 1 3", "randAlpha 5", 'regexMatch "(a|aa)+$" .name', "until 99999999"])
def test_what_is_not_worked_out_here_is_no_fault_of_the_set(tmp_path: Path, call: str) -> None:
    template = OLD.replace("{{name}}", "{{ " + call + " }}").replace("{{path}}", "services/web")
    reading = tree(tmp_path, application_set("- list: {elements: [{name: web}]}", template, go=True))
    assert reading.problems == ()
    assert reading.not_judged[0].remedy == "See what Argo CD generates."


@pytest.mark.parametrize("call", ["lowwer .name", 'env "HOME"', 'getHostByName "a"'])
def test_a_function_that_argo_cd_does_not_have(tmp_path: Path, call: str) -> None:
    template = OLD.replace("{{name}}", "{{ " + call + " }}").replace("{{path}}", "services/web")
    reading = tree(tmp_path, application_set("- list: {elements: [{name: web}]}", template, go=True))
    assert [each.rule for each in reading.problems] == [problems.APPLICATION_SET]
