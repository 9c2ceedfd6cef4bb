"""Incidents of order and ownership: what could not start, had two masters, or was never there."""

from pathlib import Path
from typing import Any

import pytest

from groundswell.manifests import problems
from groundswell.manifests.repository import read
from groundswell.order.finding import Finding
from groundswell.order.verdict import verdict
from tests.binaries import binaries, tools
from tests.repository_tree import application, commit, config_map, write

__all__ = ["binaries", "tools"]
ROOT = application("root", "apps", namespace="argocd")


def judged(folder: Path, files: dict[str, str]) -> list[Finding]:
    """The findings of a repository with a root over `apps`."""
    return list(verdict(read(write(folder, {"root.yaml": ROOT, **files}), roots=[folder / "root.yaml"])).findings)


def told(found: list[Finding], rule: str) -> list[str]:
    return [each.message for each in found if each.rule == rule]


SET = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: redis, namespace: argocd}
spec:
  generators: [{list: {elements: [{name: dev-redis-operator}]}}]
  template:
    metadata: {name: '{{name}}'}
    spec:
      project: default
      source: {repoURL: 'https://git.example/acme/platform.git', path: redis, %s}
      destination: {server: 'https://kubernetes.default.svc', namespace: redis}
"""


def test_p01_the_network_plugin_was_to_come_from_argo_cd(new_world: Any) -> None:
    """No node became Ready: Argo CD's pods waited for the network that Argo CD was to deliver."""
    plugin = """
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: calico-node, namespace: kube-system}
spec:
  selector: {matchLabels: {k8s-app: calico-node}}
  template:
    metadata: {labels: {k8s-app: calico-node}}
    spec: {hostNetwork: true, containers: [{name: c, image: "docker.io/calico/node:v3.31.0"}]}
"""
    argo = ["namespace argocd", "controller argoproj.io/Application", "crd argoproj.io/Application"]
    wrong = new_world().step("argo-cd", provides=argo).root(text=plugin)
    (ring,) = wrong.findings("GS111")
    assert (
        "Step argo-cd (bootstrap step 1) needs network plugin, which DaemonSet kube-system/calico-node brings"
        in (ring.lines[0])
    )
    cured = new_world().step("network", plugin).step("argo-cd", provides=argo).root()
    assert [*cured.messages("GS111"), *cured.messages("GS115")] == []


def test_p05_a_kustomization_was_applied_as_an_object(tmp_path: Path) -> None:
    """A recursing folder picked up the kustomization files of the folders below it."""
    files = {
        "apps/infra.yaml": application("infra", "infra", source="directory: {recurse: true}"),
        "infra/redis/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
        "metadata: {name: redis}\nresources: [map.yaml]\n",
        "infra/redis/map.yaml": config_map("settings", "default"),
    }
    assert told(judged(tmp_path / "wrong", files), "GS116")
    files["apps/infra.yaml"] = application("infra", "infra/redis")
    assert told(judged(tmp_path / "cured", files), "GS116") == []


def test_p07_the_images_of_a_set_were_objects(tmp_path: Path) -> None:
    """The API server refused an ApplicationSet whose kustomize.images held mappings."""
    redis = {"redis/map.yaml": config_map("settings", "default")}
    images = "kustomize: {images: [{name: redis, newTag: '7'}]}"
    (wrong,) = told(judged(tmp_path / "wrong", {"apps/set.yaml": SET % images, **redis}), "GS701")
    assert wrong.startswith(
        "ApplicationSet argocd/redis: spec.template.spec.source.kustomize.images[0]: must be string"
    )
    cured = SET % "kustomize: {images: ['redis:7']}"
    assert told(judged(tmp_path / "cured", {"apps/set.yaml": cured, **redis}), "GS701") == []


@pytest.mark.parametrize("where", ["Application", "ApplicationSet"])
def test_p09_a_path_that_argo_cd_does_not_have(tmp_path: Path, where: str) -> None:
    """Applications pointed at folders that were never committed, also those that a set made."""
    one = application("redis", "redis") if where == "Application" else SET % "targetRevision: HEAD"
    files = {"apps/redis.yaml": one, ".gitignore": "redis/\n", "redis/map.yaml": config_map("settings", "default")}
    folder = write(tmp_path, {"root.yaml": ROOT, **files})
    commit(folder)
    found = list(verdict(read(folder, roots=[folder / "root.yaml"])).findings)
    (wrong,) = told(found, problems.SOURCE_PATH)
    assert "delivers the path redis, which is on this disk but not tracked by git" in wrong
    write(folder, {".gitignore": ""})
    commit(folder)
    found = list(verdict(read(folder, roots=[folder / "root.yaml"])).findings)
    assert told(found, problems.SOURCE_PATH) == []


def test_p11_a_set_and_its_own_child_declared_one_application(tmp_path: Path) -> None:
    """The Application was made by an ApplicationSet and stood as a file in the folder that it delivered."""
    twin = application("dev-redis-operator", "redis", namespace="redis")
    files = {"apps/set.yaml": SET % "targetRevision: HEAD", "redis/map.yaml": config_map("settings", "redis")}
    (wrong,) = told(judged(tmp_path / "wrong", {**files, "redis/twin.yaml": twin}), "GS120")
    assert wrong.startswith("Application argocd/dev-redis-operator has 2 owners: ")
    assert told(judged(tmp_path / "cured", files), "GS120") == []


def test_p19_a_kustomization_listed_a_file_that_was_removed(tmp_path: Path, tools: object) -> None:
    """The build failed on a secret.yaml that was deleted from the folder and not from the list."""
    files = {
        "apps/auth.yaml": application("auth", "auth"),
        "auth/kustomization.yaml": "resources: [map.yaml, secret.yaml]\n",
        "auth/map.yaml": config_map("settings", "default"),
    }
    wrong = judged(tmp_path / "wrong", files)
    assert any("secret.yaml" in each.message for each in wrong if each.rule == problems.KUSTOMIZE_BUILD)
    files["auth/kustomization.yaml"] = "resources: [map.yaml]\n"
    assert [each for each in judged(tmp_path / "cured", files) if each.rule == problems.KUSTOMIZE_BUILD] == []


HOOK = """
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: istio-validator}
webhooks:
- name: rev.validation.istio.io
  failurePolicy: Ignore
  sideEffects: None
  admissionReviewVersions: [v1]
  clientConfig: {caBundle: '', service: {name: istiod, namespace: istio-system}}
"""


def test_p21_what_istiod_writes_at_run_time(new_world: Any) -> None:
    """The mesh was OutOfSync for ever: istiod fills the bundle in and turns its webhook from Ignore to Fail."""
    assert {each.split(" declares ")[1] for each in new_world().root(text=HOOK).messages("GS136")} == {
        "caBundle, which its controller writes at run time.",
        "failurePolicy, which istiod writes at run time.",
    }
    paths = ["/webhooks/0/clientConfig/caBundle", "/webhooks/0/failurePolicy"]
    entry = {
        "group": "admissionregistration.k8s.io",
        "kind": "ValidatingWebhookConfiguration",
        "jsonPointers": paths,
    }
    assert new_world().root(text=HOOK, spec={"ignoreDifferences": [entry]}).messages("GS136") == []


KIBANA = """
apiVersion: kibana.k8s.elastic.co/v1
kind: Kibana
metadata: {name: logs, namespace: logging}
spec: {version: 8.11.0, count: %s}
"""
KIBANA_DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kibanas.kibana.k8s.elastic.co}
spec:
  group: kibana.k8s.elastic.co
  scope: Namespaced
  names: {kind: Kibana, plural: kibanas}
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema: {type: object, properties: {spec: {type: object, required: [version],
        properties: {version: {type: string}, count: {type: integer}, image: {type: string}}}}}
"""


def test_p23_custom_resources_before_their_definitions(new_world: Any) -> None:
    """The log stack's resources stood in an earlier wave than the operator and its definitions."""
    for crds, number in ((2, 1), (0, 0)):
        world = new_world().gated().root().app("crds", KIBANA_DEFINITION, wave=crds)
        world.app("logs", KIBANA % 1, wave=1, namespace="logging", options=["CreateNamespace=true"])
        assert len(world.messages("GS102")) == number


def test_p45_resources_that_their_definition_refuses(new_world: Any) -> None:
    """About ten commits in a day mended required fields and shapes of one Kibana, one error at a time."""
    wrong = new_world().root(text=KIBANA_DEFINITION + "---" + (KIBANA % "'one'").replace("version: 8.11.0, ", ""))
    assert wrong.messages("GS701") == [
        "Kibana logging/logs: spec.count: must be integer, and 'one' is string.",
        "Kibana logging/logs: spec.version: this field is required.",
    ]
    assert new_world().root(text=KIBANA_DEFINITION + "---" + KIBANA % 1).messages("GS701") == []


def test_p81_a_timeout_that_istio_refuses(new_world: Any) -> None:
    """A route's timeout of 0s was meant as no timeout."""
    route = """
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web, namespace: shop}
spec: {hosts: [web], http: [{%s route: [{destination: {host: web}}]}]}
"""
    world = new_world().root(text=route % "timeout: 0s,")
    assert world.messages("GS333") == [
        "VirtualService shop/web gives timeout as '0s', which is no duration of Istio's."
    ]
    assert world.messages("GS701") == []  # the schema refuses it, too: told once
    assert new_world().root(text=route % "").messages("GS333") == []


@pytest.mark.parametrize("other", ["Replace=true", "Force=true"])
def test_p17_server_side_apply_and_force(new_world: Any, other: str) -> None:
    """The Ingress could not be synced: it was to be applied on the server and replaced by force at once."""
    wrong = new_world().root().app("ingress", options=["ServerSideApply=true", other])
    assert f"ServerSideApply=true and with {other}" in wrong.messages("GS131")[0]
    assert new_world().root().app("ingress", options=["ServerSideApply=true"]).messages("GS131") == []


def test_l_15_waves_on_a_template_and_none_on_another(tmp_path: Path) -> None:
    """Wave 50 stood on a set's template, where nobody reads it."""
    waves = SET.replace("metadata: {name: '{{name}}'}", "metadata: {name: '{{name}}', annotations: {%s}}")
    text = waves.replace("%s", "argocd.argoproj.io/sync-wave: '50'", 1) % "targetRevision: HEAD"
    files = {"redis/map.yaml": config_map("settings", "default")}
    (wrong,) = told(judged(tmp_path / "wrong", {"apps/set.yaml": text, **files}), "GS125")
    assert (
        wrong == "ApplicationSet argocd/redis gives wave 50 to the Applications of its template, and no one reads it."
    )
    cured = SET % "targetRevision: HEAD"
    assert told(judged(tmp_path / "cured", {"apps/set.yaml": cured, **files}), "GS125") == []


def test_l_33_manifests_that_nothing_delivers(tmp_path: Path) -> None:
    """Ingresses, policies and secrets of earlier days still lay in the tree: named in one line, judged by nobody."""
    files = {"apps/map.yaml": config_map("a", "default"), "legacy/old.yaml": config_map("b", "default")}
    folder = write(tmp_path, {"root.yaml": ROOT, **files})
    notes = [each.what for each in read(folder, roots=[folder / "root.yaml"]).not_judged]
    assert notes == ["1 file that no Application reaches: legacy/ (1)"]


def test_w43_a_root_that_watched_its_own_folder(tmp_path: Path) -> None:
    """The root was Running for nine hours: its manifest lay among those that it delivered."""
    health = {"cm.yaml": "resource.customizations.health.argoproj.io_Application"}
    settings = config_map("argocd-cm", "argocd", **{health["cm.yaml"]: "hs = {} return hs"})
    files = {"apps/root.yaml": ROOT, "apps/cm.yaml": settings}
    (wrong,) = told(judged(tmp_path / "wrong", files), "GS124")
    assert wrong.startswith("Application argocd/root delivers itself")
    assert told(judged(tmp_path / "cured", {"apps/cm.yaml": settings}), "GS124") == []


@pytest.mark.parametrize("kind", ["ConfigMap", "AppProject"])
def test_w45_and_wl15_objects_with_two_owners(new_world: Any, kind: str) -> None:
    """Two Applications wrote the same objects, and each undid the other."""
    version = "v1" if kind == "ConfigMap" else "argoproj.io/v1alpha1"
    text = f"{{apiVersion: {version}, kind: {kind}, metadata: {{name: shared, namespace: argocd}}}}"
    (wrong,) = new_world().root().app("one", text).app("two", text).messages("GS120")
    assert wrong == f"{kind} argocd/shared has 2 owners: Application argocd/one and Application argocd/two."
    assert new_world().root().app("one", text).app("two").messages("GS120") == []


def test_w118_a_definition_that_two_charts_bring(new_world: Any) -> None:
    """The controller's definitions were left out, then brought twice."""
    (wrong,) = new_world().root().app("crds", KIBANA_DEFINITION).app("operator", KIBANA_DEFINITION).messages("GS120")
    assert wrong.startswith("CustomResourceDefinition kibanas.kibana.k8s.elastic.co has 2 owners")


def test_w122_a_sync_option_that_was_misspelt(new_world: Any) -> None:
    """The namespace was never made: the option that makes it was spelt with another capital."""
    (wrong,) = new_world().root().app("shop", options=["CreateNameSpace=true"]).messages("GS130")
    assert "did you mean CreateNamespace=true?" in wrong
    assert new_world().root().app("shop", options=["CreateNamespace=true"]).messages("GS130") == []


def test_w130_a_chart_without_its_description(tmp_path: Path, tools: object) -> None:
    """Charts lacked their helpers: what helm says about it is the finding."""
    files = {
        "apps/web.yaml": application("web", "web"),
        "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
        "web/templates/map.yaml": 'metadata: {name: {{ include "web.name" . }}}\n',
    }
    (wrong,) = [each for each in judged(tmp_path / "wrong", files) if each.rule == problems.HELM_TEMPLATE]
    assert "web.name" in wrong.message
    files["web/templates/map.yaml"] = config_map("settings")
    assert [each for each in judged(tmp_path / "cured", files) if each.rule == problems.HELM_TEMPLATE] == []


def test_w100_values_that_the_charts_schema_refuses(tmp_path: Path, tools: object) -> None:
    """A gateway chart refused the values that the mesh's new mode needed."""
    files = {
        "apps/web.yaml": application("web", "web", source="helm: {valuesObject: {mode: ambient}}"),
        "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
        "web/values.schema.json": '{"properties": {"mode": {"enum": ["sidecar"]}}}',
        "web/templates/map.yaml": config_map("settings"),
    }
    (wrong,) = [each for each in judged(tmp_path / "wrong", files) if each.rule == problems.HELM_TEMPLATE]
    assert "mode" in wrong.message
    files["apps/web.yaml"] = application("web", "web", source="helm: {valuesObject: {mode: sidecar}}")
    assert [each for each in judged(tmp_path / "cured", files) if each.rule == problems.HELM_TEMPLATE] == []


def test_w7_an_application_that_an_ignore_pattern_matched(tmp_path: Path) -> None:
    """The Application never appeared: its file was called like what nobody may commit."""
    child = application("db", "db")
    files = {".gitignore": "*secret*\n", "apps/db-secret.yaml": child, "apps/a.yaml": config_map("a", "default")}
    folder = write(tmp_path, {"root.yaml": ROOT, "db/b.yaml": config_map("b"), **files})
    commit(folder)
    found = list(verdict(read(folder, roots=[folder / "root.yaml"])).findings)
    assert told(found, problems.WITHHELD_FILE) == [
        "apps/db-secret.yaml holds an Application, and git ignores it. Argo CD never sees it."
    ]
    write(folder, {".gitignore": "*secret*\n!apps/db-secret.yaml\n"})
    commit(folder)
    assert told(list(verdict(read(folder, roots=[folder / "root.yaml"])).findings), problems.WITHHELD_FILE) == []


def test_secrets_that_are_left_out_on_purpose_are_only_told_of(tmp_path: Path) -> None:
    files = {".gitignore": "*.secret.yaml\n", "apps/a.secret.yaml": config_map("s"), "apps/a.yaml": config_map("a")}
    folder = commit(write(tmp_path, {"root.yaml": ROOT, **files}))
    found = read(folder, roots=[folder / "root.yaml"])
    assert found.problems == ()
    assert [each.what for each in found.not_judged] == ["manifests that git ignores: apps/a.secret.yaml"]


def test_p13_the_network_operator_came_from_bootstrap_and_from_argo_cd(new_world: Any) -> None:
    """The same plugin was installed by a playbook and by an Application, in two different shapes."""
    plugin = "{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: calico-node, namespace: kube-system}, spec: {%s}}"
    argo = ["namespace argocd", "controller argoproj.io/Application", "crd argoproj.io/Application"]
    wrong = new_world().step("network", plugin % "").step("argo-cd", provides=argo)
    (message,) = wrong.root("network", text=plugin % "minReadySeconds: 5").messages("GS120")
    assert message == (
        "DaemonSet kube-system/calico-node has 2 owners: Application argocd/network and bootstrap step network."
    )
    cured = new_world().step("network", plugin % "").step("argo-cd", provides=argo).root()
    assert cured.messages("GS120") == []


def test_p15_an_installation_whose_finalizer_never_ended(new_world: Any) -> None:
    """The sync waited for the deletion of the network's Installation until its finalizers were removed by hand."""
    text = "{apiVersion: operator.tigera.io/v1, kind: Installation, metadata: {name: default, annotations: {%s}}}"
    (message,) = new_world().root(text=text % "").messages("GS143")
    assert message.startswith("Installation default is pruned by Application argocd/root")
    spared = "argocd.argoproj.io/sync-options: 'Prune=false,Delete=false'"
    assert new_world().root(text=text % spared).messages("GS143") == []


def test_p27_a_repository_that_was_misspelt(tmp_path: Path) -> None:
    """The Application could not sync: its repoURL was wrong, twice."""
    files = {"web/a.yaml": config_map("a", "default")}
    wrong = application("web", "web", url="https://git.example/acme/platfrom.git")
    (message,) = told(judged(tmp_path / "wrong", {"apps/web.yaml": wrong, **files}), "GS144")
    assert "https://git.example/acme/platform.git is, and has the path web" in message
    cured = {"apps/web.yaml": application("web", "web"), **files}
    assert told(judged(tmp_path / "cured", cured), "GS144") == []


def test_p29_a_binding_that_was_defined_twice(new_world: Any) -> None:
    """Two objects bound one queue to one exchange by one key."""
    text = """
apiVersion: rabbitmq.com/v1beta1
kind: Binding
metadata: {name: %s, namespace: rabbitmq}
spec: {source: scan, destination: scan-queue, destinationType: queue, rabbitmqClusterReference: {name: mq}}
"""
    (message,) = new_world().root(text=f"{text % 'one'}---{text % 'two'}").messages("GS145")
    assert message == "Binding rabbitmq/one and Binding rabbitmq/two declare the same thing."
    assert new_world().root(text=text % "one").messages("GS145") == []


def test_w20_the_status_of_an_api_service(new_world: Any) -> None:
    """The metrics server was OutOfSync for ever: its manifest had a status, which the API server writes."""
    text = "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1beta1.metrics.k8s.io}, %s}"
    status = text % "status: {conditions: [{type: Available}]}"
    (message,) = new_world().root(text=status).messages("GS136")
    assert message.endswith("declares status, which the API server writes at run time.")
    entry = {"group": "apiregistration.k8s.io", "kind": "APIService", "jsonPointers": ["/status"]}
    assert new_world().root(text=status, spec={"ignoreDifferences": [entry]}).messages("GS136") == []


CANARY = """
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web, namespace: shop}
spec: {strategy: {canary: {trafficRouting: {istio: {virtualService: {name: web},
  destinationRule: {name: web, canarySubsetName: canary, stableSubsetName: stable}}}}}}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: web, namespace: shop}
spec: {hosts: [web], http: [{name: main, route: [{destination: {host: web, subset: stable}, weight: 100}]}]}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: web, namespace: shop}
spec: {host: web, subsets: [{name: stable, labels: {version: stable}}, {name: canary, labels: {version: canary}}]}
"""


def test_wl9_weights_that_were_ignored_and_overwritten(new_world: Any) -> None:
    """Weights were ignored, subsets were not, and nothing kept the sync from writing either."""
    istio = "networking.istio.io"
    weights = {"group": istio, "kind": "VirtualService", "jqPathExpressions": [".spec.http[].route[].weight"]}
    subsets = {"group": istio, "kind": "DestinationRule", "jsonPointers": ["/spec/subsets"]}
    wrong = new_world().root(text=CANARY, spec={"ignoreDifferences": [weights]})
    assert [each.split(" declares ")[0] for each in wrong.messages("GS136")] == ["DestinationRule shop/web"]
    assert ["ignores weight of VirtualService shop/web" in each for each in wrong.messages("GS142")] == [True]
    policy = {"automated": {"prune": True}, "syncOptions": ["RespectIgnoreDifferences=true"]}
    cured = new_world().root(text=CANARY, spec={"ignoreDifferences": [weights, subsets], "syncPolicy": policy})
    assert [*cured.messages("GS136"), *cured.messages("GS142")] == []


def test_l_17_definitions_and_what_is_made_of_them_in_one_wave(new_world: Any) -> None:
    """Definitions and control plane of the mesh shared a wave, so its objects raced with their definitions."""
    crd = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gateways.networking.istio.io}
spec: {group: networking.istio.io, scope: Namespaced, names: {kind: Gateway, plural: gateways},
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object,
  x-kubernetes-preserve-unknown-fields: true}}}]}
"""
    gateway = "{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: main, namespace: default}}"
    for wave, number in ((4, 1), (5, 0)):
        world = new_world().gated().root().app("base", crd, wave=4).app("istiod", gateway, wave=wave)
        assert len(world.messages("GS102")) == number
