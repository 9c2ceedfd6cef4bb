"""Kustomizations are judged as kustomize builds them."""

from pathlib import Path

import pytest

from groundswell.manifests import tool
from groundswell.manifests.repository import read
from groundswell.manifests.resource import Location, Reading
from tests.repository_tree import application, commit, config_map, write

BASE = {
    "base/kustomization.yaml": "resources: [deployment.yaml]\n",
    "base/deployment.yaml": """
        # the one base
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            spec:
              containers: [{name: web, image: web:1}]
        """,
}


def overlay(name: str) -> dict[str, str]:
    return {
        "root.yaml": application("root", "apps", namespace="argocd"),
        f"apps/{name}.yaml": application(name, f"overlays/{name}", namespace=name),
        f"overlays/{name}/kustomization.yaml": f"""
            namespace: {name}
            namePrefix: {name}-
            commonAnnotations:
              argocd.argoproj.io/sync-wave: "3"
            resources: [../../base]
            configMapGenerator:
              - name: settings
                literals: [a=1]
            """,
    }


def messages(reading: Reading) -> list[str]:
    return [problem.message for problem in reading.problems]


def test_two_overlays_of_one_base_are_built_apart_and_located_in_the_base(tmp_path: Path, tools: object) -> None:
    reading = read(write(tmp_path, {**BASE, **overlay("dev"), **overlay("prod")}))

    deployments = [each for each in reading.resources if each.key.kind == "Deployment"]
    assert [(str(each.key), each.application) for each in deployments] == [
        ("Deployment dev/dev-web", "argocd/dev"),
        ("Deployment prod/prod-web", "argocd/prod"),
    ]
    assert {each.location for each in deployments} == {Location("base/deployment.yaml", 2)}
    assert deployments[0].annotations == {"argocd.argoproj.io/sync-wave": "3"}
    settings = [each for each in reading.resources if each.key.kind == "ConfigMap"]
    assert {each.location for each in settings} == {
        Location("overlays/dev/kustomization.yaml", 1),
        Location("overlays/prod/kustomization.yaml", 1),
    }
    assert reading.problems == ()
    assert reading.not_judged == ()


def test_what_kustomize_says_is_the_finding(tmp_path: Path, tools: object) -> None:
    files = {**BASE, **overlay("dev")}
    files["overlays/dev/kustomization.yaml"] += "patches: [{target: {kind: Service}, patch: 'no: patch'}]\n"
    reading = read(write(tmp_path, files))

    (message,) = messages(reading)
    assert message.startswith("kustomize cannot build overlays/dev for Application argocd/dev: ")
    assert 'unable to parse SM or JSON patch from [patch: "no: patch"]' in message
    assert str(tmp_path) not in message
    assert reading.problems[0].location == Location("overlays/dev/kustomization.yaml", 1)
    assert reading.problems[0].resource == reading.applications[1].resource.key


def test_without_a_tool_it_is_said_not_judged(tmp_path: Path, no_tools: None) -> None:
    reading = read(write(tmp_path, {**BASE, **overlay("dev")}))

    assert [each.key.kind for each in reading.resources] == ["Application", "Application"]
    assert [(each.what, each.why) for each in reading.not_judged] == [
        (
            "folder overlays/dev",
            "Application argocd/dev delivers it, and it has to be built by kustomize, which is not installed",
        )
    ]
    assert "GROUNDSWELL_KUBECTL" in reading.not_judged[0].remedy


def test_settings_of_the_application_are_added(tmp_path: Path, tools: object) -> None:
    images = "images: ['web=registry.example:5000/web:2']"
    options = f"kustomize: {{nameSuffix: -x, {images}, replicas: [{{name: web, count: 3}}]}}"
    files = {
        **BASE,
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/web.yaml": application("web", "base", namespace="web", source=options),
    }
    reading = read(write(tmp_path, files))

    web = reading.resources[-1]
    assert str(web.key) == "Deployment web/web-x"
    assert web.body["spec"]["replicas"] == 3
    assert web.body["spec"]["template"]["spec"]["containers"][0]["image"] == "registry.example:5000/web:2"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (
            "resources: ['https://github.com/argoproj/argo-cd//manifests/crds?ref=v3.2.0']",
            "it takes https://github.com/",
        ),
        ("resources: ['git@github.com:acme/base.git']", "it takes git@github.com:acme/base.git from elsewhere"),
        ("resources: ['github.com/acme/base/deploy']", "it takes github.com/acme/base/deploy from elsewhere"),
    ],
)
def test_what_is_elsewhere_is_never_fetched(tmp_path: Path, tools: object, entry: str, reason: str) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": f"{entry}\n",
    }
    reading = read(write(tmp_path, files))

    assert reading.problems == ()
    assert len(reading.not_judged) == 1
    assert reading.not_judged[0].what == "folder apps"
    assert reason in reading.not_judged[0].why


COMPONENT = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n"
MIXED = """
    namespace: web
    resources: [own.yaml, 'https://example.org/all.yaml']
    components: [../part]
    helmCharts: [{name: redis, repo: 'https://charts.example', version: 1.2.3}]
    patches:
      - patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: own}, data: {patched: 'yes'}}"
      - patch: "{apiVersion: v1, kind: Service, metadata: {name: of-the-chart}, spec: {type: LoadBalancer}}"
    """


def test_the_rest_is_built_without_what_is_elsewhere(tmp_path: Path, tools: object) -> None:
    """A patch for an object of the chart finds nothing to change, and is no reason to give up."""
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": MIXED,
        "apps/own.yaml": config_map("own", a="b"),
        "part/kustomization.yaml": f"{COMPONENT}resources: [cm.yaml]\n",
        "part/cm.yaml": config_map("part"),
    }
    reading = read(write(tmp_path, files))

    assert messages(reading) == []
    assert [(str(each.key), str(each.location)) for each in reading.resources[1:]] == [
        ("ConfigMap web/own", "apps/own.yaml:1"),
        ("ConfigMap web/part", "part/cm.yaml:1"),
    ]
    assert reading.resources[1].body["data"] == {"a": "b", "patched": "yes"}
    assert [each.what for each in reading.not_judged] == ["folder apps", "chart redis 1.2.3"]


def test_a_base_of_charts_alone_leaves_nothing_to_build(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "namespace: home\nresources: [../base]\n",
        "base/kustomization.yaml": "helmCharts: [{name: redis, repo: 'https://charts.example', namespace: other}]\n",
    }
    reading = read(write(tmp_path, files))

    assert messages(reading) == []
    assert [each.what for each in reading.not_judged] == ["chart redis"]
    ((_, release),) = reading.applications[0].charts
    assert (release.chart, release.namespace) == ("redis", "home")


def test_a_chart_goes_where_those_above_its_kustomization_say(tmp_path: Path, tools: object) -> None:
    charts = "helmCharts: [{name: %s, repo: 'https://charts.example'}]\n"
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "resources: [one, two, three]\n",
        "apps/one/kustomization.yaml": "namespace: one\nresources: [inner]\n",
        "apps/one/inner/kustomization.yaml": f"namespace: inner\n{charts % 'a'}",
        "apps/two/kustomization.yaml": f"namespace: two\n{charts % 'b'}",
        "apps/three/kustomization.yaml": charts % "c",
    }
    reading = read(write(tmp_path, files))

    found = {release.chart: release.namespace for _, release in reading.applications[0].charts}
    assert found == {"a": "one", "b": "two", "c": "argocd"}


ENCRYPTED = """
    apiVersion: v1
    kind: Secret
    metadata: {name: keys, namespace: web}
    data: {token: 'ENC[AES256_GCM,data:abc,iv:x,tag:y,type:str]'}
    sops: {version: 3.9.0}
    """


def test_the_secrets_of_ksops_are_known_by_name_and_key(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "generators: [ksops.yaml]\n",
        "apps/ksops.yaml": """
            apiVersion: viaduct.ai/v1
            kind: ksops
            metadata: {name: secrets}
            files: [keys.enc.yaml]
            secretFrom:
              - metadata: {name: settings}
                envs: [settings.env]
                files: [config=config.enc.json, plain.txt]
            """,
        "apps/keys.enc.yaml": ENCRYPTED,
        "apps/settings.env": "USER=ENC[x]\n# no\nPASSWORD=ENC[y]\n",
    }
    reading = read(write(tmp_path, files))

    assert messages(reading) == []
    found = {str(each.key): each for each in reading.resources[1:]}
    assert {key: sorted(each.body["stringData"]) for key, each in found.items()} == {
        "Secret web/keys": ["token"],
        "Secret argocd/settings": ["PASSWORD", "USER", "config", "plain.txt"],
    }
    assert str(found["Secret web/keys"].location) == "apps/keys.enc.yaml:1"
    assert "sops" not in found["Secret web/keys"].body
    assert reading.not_judged == ()


def test_a_file_that_git_withholds_is_missing(tmp_path: Path, tools: object) -> None:
    files = {
        ".gitignore": "*.env\n",
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "secretGenerator: [{name: keys, envs: [keys.env]}]\n",
        "apps/keys.env": "a=1\n",
    }
    reading = read(commit(write(tmp_path, files)))

    assert messages(reading) == [
        "apps/kustomization.yaml names keys.env, which is on this disk but not tracked by git, so Argo CD will not "
        "have it. The build for Application argocd/root fails."
    ]


def test_a_base_outside_the_repository_is_refused(tmp_path: Path, tools: object) -> None:
    write(tmp_path, {"secret/kustomization.yaml": "resources: [cm.yaml]\n", "secret/cm.yaml": config_map("stolen")})
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "resources: [../../secret]\n",
    }
    reading = read(write(tmp_path / "checkout", files))

    assert messages(reading) == ["apps/kustomization.yaml names ../../secret, which lies outside the repository."]
    assert [each.key.kind for each in reading.resources] == ["Application"]


def test_null_resources_and_kustomization_yml(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd", source="directory: {recurse: false}"),
        "apps/kustomization.yml": "resources:\nconfigMapGenerator: [{name: only, literals: [a=b]}]\n",
        "apps/ignored.yaml": config_map("ignored"),
    }
    reading = read(write(tmp_path, files))

    assert [each.key.kind for each in reading.resources] == ["Application", "ConfigMap"]
    assert reading.resources[1].key.name.startswith("only-")


def test_files_beside_the_folder_need_an_option_of_argo_cd(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "resources: [../shared.yaml]\n",
        "shared.yaml": config_map("shared"),
    }
    reading = read(write(tmp_path, files))

    assert [str(each.key) for each in reading.resources][1:] == ["ConfigMap argocd/shared"]
    assert reading.resources[1].location == Location("shared.yaml", 1)
    assert reading.not_judged[0].remedy == (
        "See that argocd-cm has kustomize.buildOptions: --load-restrictor LoadRestrictionsNone."
    )


def test_builds_that_run_at_once_leave_objects_and_notes_in_the_order_of_the_applications(
    tmp_path: Path, tools: object
) -> None:
    names = [f"app-{letter}" for letter in "abcdefgh"]
    files = dict(BASE)
    for index, name in enumerate(names):
        files |= overlay(name)
        if index % 2:
            files[f"overlays/{name}/kustomization.yaml"] += "patches: [{target: {kind: Service}, patch: 'no: patch'}]\n"
    files["apps/app-d.yaml"] = application("app-d", "plain", namespace="app-d")
    files["plain/settings.yaml"] = config_map("settings")
    reading = read(write(tmp_path, files))

    assert [problem.resource.name for problem in reading.problems if problem.resource] == ["app-b", "app-f", "app-h"]
    delivered = dict.fromkeys(each.application for each in reading.resources if each.key.kind == "ConfigMap")
    assert list(delivered) == [f"argocd/{name}" for name in ("app-a", "app-c", "app-d", "app-e", "app-g")]


def test_a_folder_that_several_clusters_get_is_built_once(
    tmp_path: Path, tools: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[str, ...]] = []
    run = tool.run
    monkeypatch.setattr(tool, "run", lambda command, *places: ran.append(command) or run(command, *places))
    names = [f"cluster-{letter}" for letter in "abcdef"]
    files = {**BASE, "root.yaml": application("root", "apps", namespace="argocd")}
    files |= {f"apps/{name}.yaml": application(name, "base", namespace=name) for name in names}
    reading = read(write(tmp_path, files))

    assert len(ran) == 1
    assert [str(each.key) for each in reading.resources if each.key.kind == "Deployment"] == [
        f"Deployment {name}/web" for name in names
    ]


def test_a_generator_that_adds_to_what_is_elsewhere_is_left_out(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": """
            resources: ['https://example.org/argocd.yaml', own.yaml]
            configMapGenerator:
              - {name: argocd-cm, behavior: merge, literals: [a=b]}
              - {name: mine, literals: [a=b]}
            generatorOptions: {disableNameSuffixHash: true}
            """,
        "apps/own.yaml": config_map("own"),
    }
    reading = read(write(tmp_path, files))
    assert [each.key.name for each in reading.resources[1:]] == ["mine", "own"]
    assert [each.what for each in reading.not_judged] == ["folder apps"]


def test_what_a_build_says_names_no_moment_and_no_address(tmp_path: Path, tools: object) -> None:
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": "configMapGenerator: [{name: cm, behavior: merge, literals: [a=b]}]\n",
    }
    texts = {messages(read(write(tmp_path / str(index), files)))[0] for index in range(2)}
    (text,) = texts
    assert "0x" not in text
    assert "run.go" not in text


def test_patches_tell_the_settings_of_an_argocd_that_is_elsewhere(tmp_path: Path, tools: object) -> None:
    install = "https://raw.githubusercontent.com/argoproj/argo-cd/v3.2.0/manifests/install.yaml"
    files = {
        "root.yaml": application("root", "apps", namespace="argocd"),
        "apps/kustomization.yaml": f"namespace: argocd\nresources: ['{install}']\npatches: [{{path: cm.yaml}}]\n",
        "apps/cm.yaml": config_map("argocd-cm", a="b"),
    }
    reading = read(write(tmp_path, files))
    assert [(str(each.key), each.body["data"]) for each in reading.resources[1:]] == [
        ("ConfigMap argocd/argocd-cm", {"a": "b"})
    ]


@pytest.mark.parametrize(
    "text",
    [
        "resources: [{a: b}, 1, null]\n",
        "patches: [1, {}, {path: 1}, {patch: 'a: b'}, {patch: 'kind: X\nmetadata: [1]'}, {path: gone.yaml}]\n",
        "patchesStrategicMerge: [{a: b}, 1]\n",
        "generators: [{a: b}, 'kind: X']\n",
        "configMapGenerator: [1, {behavior: merge}]\nlabels: 1\ncomponents: x\n",
    ],
)
def test_what_is_left_of_a_kustomization_of_any_shape_brings_no_traceback(
    tmp_path: Path, tools: object, text: str
) -> None:
    charts = "helmCharts: [{name: redis, repo: 'https://charts.example'}]\n"
    files = {"root.yaml": application("root", "apps", namespace="argocd"), "apps/kustomization.yaml": text + charts}
    reading = read(write(tmp_path, files))
    assert reading.problems or any(each.what == "chart redis" for each in reading.not_judged)
