"""GS126: waves of Applications are waited for."""

from typing import Any

import pytest

from groundswell.manifests.resource import Key

NAMESPACE = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"
CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: auth}}"


def test_the_restored_health_check_keeps_it(world: Any) -> None:
    world.gated().root().app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    assert world.messages("GS126") == []


SETTINGS = "{apiVersion: v1, kind: ConfigMap, metadata: {name: argocd-cm, namespace: argocd}, data: {url: x}}"
OPERATOR = """
apiVersion: argoproj.io/v1beta1
kind: ArgoCD
metadata: {name: openshift-gitops, namespace: openshift-gitops}
spec: %s
"""
INJECTOR = """
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: istio}
webhooks: [{name: w, clientConfig: {service: {name: istiod, namespace: mesh}}, rules: [
  {apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: mesh}
spec: {template: {metadata: {labels: {app: istiod}}, spec: {containers: [{name: c, image: istio/pilot:1.27.0}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: istiod, namespace: mesh}
spec: {selector: {app: istiod}, ports: [{port: 443}]}
"""
POD = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a, namespace: auth}, spec: {template: {spec: {}}}}"


def test_without_it_waves_order_nothing(world: Any) -> None:
    world.root(text=SETTINGS).app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    (finding,) = world.findings("GS126")
    assert finding.severity == "warning"
    assert finding.message == (
        "The Applications of argocd/root have waves 1, 2, but nothing waits for them: "
        "Argo CD has no health check for the kind Application; 1 dependencies rely on them."
    )
    assert finding.lines == (
        "ConfigMap auth/settings (wave 2) needs Namespace auth of Namespace auth (wave 1) [applied, auth/all.yaml:1]",
    )


def test_the_whole_map_of_customizations_counts_as_well(world: Any) -> None:
    world.root().app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    world.objects("""
apiVersion: v1
kind: ConfigMap
metadata: {name: argocd-cm, namespace: argocd}
data: {resource.customizations: "argoproj.io/Application: {health.lua: 'return {}'}"}
""")
    assert world.messages("GS126") == []


def test_values_of_the_chart_count_as_well(world: Any) -> None:
    values = {"configs": {"cm": {"resource.customizations.health.argoproj.io_Application": "return {}"}}}
    chart = {"repoURL": "https://argoproj.github.io/argo-helm", "chart": "argo-cd", "helm": {"valuesObject": values}}
    world.root().app("argo-cd", sources=[chart], wave=0).app("auth", wave=2)
    assert world.messages("GS126") == []


def test_a_line_of_the_inventory_counts_as_well(world: Any) -> None:
    world.step("argo-cd", provides=["health-check argoproj.io/Application", "controller argoproj.io/Application"])
    world.root().app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    assert world.messages("GS126") == []


def test_one_wave_declares_no_order(world: Any) -> None:
    assert world.root().app("one", wave=1).app("two", wave=1).messages("GS126") == []


def test_nothing_waits_for_what_an_application_set_generates(world: Any) -> None:
    made = "{apiVersion: argoproj.io/v1alpha1, kind: ApplicationSet, metadata: {name: apis, namespace: argocd}}"
    world.gated().root(text=made)
    world.app("namespaces", NAMESPACE, generated_by=Key("argoproj.io", "ApplicationSet", "argocd", "apis"))
    (finding,) = world.app("auth", CONFIG, wave=2).findings("GS126")
    assert finding.message == (
        "The Applications of argocd/root have waves 2, but nothing waits for them: "
        "an ApplicationSet stands between; 1 dependencies rely on them."
    )
    assert finding.consequence.startswith("An ApplicationSet is Healthy once its Applications exist")


@pytest.mark.parametrize(
    "spec",
    [
        "{resourceHealthChecks: [{group: argoproj.io, kind: Application, check: hs}]}",
        "{extraConfig: {resource.customizations.health.argoproj.io_Application: hs}}",
        "{resourceCustomizations: 'argoproj.io/Application: {health.lua: hs}'}",
    ],
)
def test_the_settings_of_an_operator_count_as_well(world: Any, spec: str) -> None:
    world.root(text=OPERATOR % spec).app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    assert world.messages("GS126") == []


def test_an_operator_that_is_told_nothing_of_it(world: Any) -> None:
    world.root(text=OPERATOR % "{server: {}}").app("namespaces", NAMESPACE, wave=1).app("auth", CONFIG, wave=2)
    assert world.messages("GS126") != []


def test_value_files_of_an_umbrella_chart_count_as_well(world: Any) -> None:
    own = {"configs": {"cm": {"resource.customizations.health.argoproj.io_Application": "return {}"}}}
    world.root().app("argo-cd", sources=[{"path": "charts/argo"}], values=[{"argo-cd": own}], wave=0)
    assert world.app("auth", wave=2).messages("GS126") == []


def test_it_is_no_error_where_nobody_says_how_argocd_is_set_up(world: Any, new_world: Any) -> None:
    world.root().app("mesh", INJECTOR, wave=1).app("auth", POD, wave=2)
    (finding,) = world.findings("GS126")
    assert finding.severity == "warning"
    assert "in what could be read of its settings" in finding.message
    told = new_world().root(text=SETTINGS).app("mesh", INJECTOR, wave=1).app("auth", POD, wave=2)
    (finding,) = told.findings("GS126")
    assert "in what could be read of its settings" not in finding.message


def test_settings_that_nobody_could_read_may_have_the_check(world: Any) -> None:
    world.root().app("first", wave=0).app("second", wave=1)
    world.app("argocd", sources=[{"repoURL": "https://x.example", "chart": "own-argo"}], namespace="argocd")
    (finding,) = world.findings("GS126")
    assert finding.severity == "info"
    assert "no health check for the kind Application in what could be read of its settings" in finding.message


INJECTED = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: auth}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web, sidecar.istio.io/inject: "true"}}
    spec: {containers: [{name: web, image: "web:1.0.0"}]}
"""
ISTIO = {
    "repoURL": "https://istio-release.storage.googleapis.com/charts",
    "chart": "istiod",
    "targetRevision": "1.27.9",
}
OTHERS = "{apiVersion: v1, kind: ConfigMap, metadata: {name: argocd-cm, namespace: argocd}, data: {url: x}}"


def test_pods_that_go_without_what_they_should_have_caught_are_an_error_where_the_settings_are_told(
    new_world: Any,
) -> None:
    """Where nothing here tells of Argo CD's settings, somebody may have restored the check by hand."""

    def severity(settings: str) -> str:
        world = new_world().root().objects(settings)
        world.app("istiod", wave=1, namespace="istio-system", sources=[ISTIO]).app("web", INJECTED, wave=2)
        return str(world.findings("GS126")[0].severity)

    assert severity("") == "warning"
    assert severity(OTHERS) == "error"


SET = Key("argoproj.io", "ApplicationSet", "argocd", "apis")
ROLLING = """
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apis, namespace: argocd}
spec:
  strategy: {type: RollingSync, rollingSync: {steps: [{matchExpressions: [{key: ring, operator: In, values: [one]}]}]}}
"""


@pytest.mark.parametrize(("ring", "told"), [("one", 0), ("none", 1)])
def test_a_set_that_rolls_out_is_waited_for_with_what_its_steps_select(world: Any, ring: str, told: int) -> None:
    world.gated().root(text=ROLLING)
    world.app("namespaces", NAMESPACE, generated_by=SET, labels={"ring": ring})
    assert len(world.app("auth", CONFIG, wave=2).findings("GS126")) == told


def test_what_a_set_rolls_out_does_not_wait_for_a_later_wave(world: Any) -> None:
    world.gated().root(text=ROLLING)
    world.app("auth", CONFIG, generated_by=SET, labels={"ring": "one"})
    world.app("namespaces", NAMESPACE, wave=2)
    told = [each.message for each in world.verdict().findings if each.severity == "error"]
    assert any("is applied only in wave 2" in each for each in told), told


def test_no_settings_were_read_and_nothing_relies_on_the_waves(new_world: Any) -> None:
    """The check may stand where Argo CD is installed from; who is hurt without it is worth a warning all the same."""
    for config, severity in (("", "info"), (CONFIG, "warning")):
        world = new_world().root().app("namespaces", NAMESPACE, wave=1).app("auth", config, wave=2)
        (finding,) = world.findings("GS126")
        assert (finding.severity, "in what could be read of its settings" in finding.message) == (severity, True)
