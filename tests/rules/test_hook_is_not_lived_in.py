"""GS155: hooks that others live by."""

from typing import Any

import pytest

POLICY = "argocd.argoproj.io/hook-delete-policy"
HELD = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: team, annotations: {%s}}}"
WIDGET = "{apiVersion: example.org/v1, kind: Widget, metadata: {name: w, namespace: team}}"
DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.org, annotations: {%s}}
spec: {group: example.org, names: {kind: Widget}}
"""
API = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: team}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      serviceAccountName: api
      containers: [{name: api, image: 'team/api:1', envFrom: [{secretRef: {name: password}}]}]
      volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]
"""


def namespace(annotations: str) -> str:
    return f"{{apiVersion: v1, kind: Namespace, metadata: {{name: team, annotations: {{{annotations}}}}}}}"


def input_of(kind: str, name: str, annotations: str) -> str:
    metadata = f"{{name: {name}, namespace: team, annotations: {{{annotations}}}}}"
    return f"{{apiVersion: v1, kind: {kind}, metadata: {metadata}}}"


def told(world: Any, *objects: str) -> list[tuple[str, str]]:
    found = world.root().app("api", "\n---\n".join(objects), namespace="team").findings("GS155")
    return [(each.message, each.consequence) for each in found]


def test_a_namespace_that_every_sync_deletes(world: Any) -> None:
    assert told(world, namespace("argocd.argoproj.io/hook: PreSync"), HELD % "") == [
        (
            "Namespace team is a hook that Argo CD deletes, and holds what is none: ConfigMap team/settings.",
            "Argo CD deletes it at the beginning of every further sync, and all that lives in it with it.",
        )
    ]


def test_a_definition_that_goes_when_the_sync_has_succeeded(world: Any) -> None:
    helm = "helm.sh/hook: pre-install, helm.sh/hook-delete-policy: hook-succeeded"
    ((message, consequence),) = told(world, DEFINITION % helm, WIDGET)
    assert message.startswith("CustomResourceDefinition widgets.example.org is a hook that Argo CD deletes")
    assert consequence == "Argo CD deletes it when the sync has succeeded, and all objects of its kind with it."


@pytest.mark.parametrize(
    "annotations",
    ["", "helm.sh/hook: crd-install", f"argocd.argoproj.io/hook: PreSync, {POLICY}: HookFailed", "helm.sh/hook: test"],
)
def test_what_is_not_deleted(world: Any, annotations: str) -> None:
    claim = input_of("PersistentVolumeClaim", "data", annotations)
    assert told(world, namespace(annotations), HELD % "", DEFINITION % annotations, WIDGET, claim, API) == []


def test_a_namespace_for_hooks_alone(world: Any) -> None:
    hook = "argocd.argoproj.io/hook: PreSync"
    assert told(world, namespace(hook), HELD % hook) == []


def test_a_claim_that_pods_use(world: Any) -> None:
    ((message, consequence),) = told(
        world, input_of("PersistentVolumeClaim", "data", "argocd.argoproj.io/hook: PreSync"), API
    )
    assert message == (
        "PersistentVolumeClaim team/data is a hook that Argo CD deletes, "
        "and Deployment team/api, which needs it, is none."
    )
    assert consequence.endswith("and waits for ever, since pods use it.")


@pytest.mark.parametrize(("kind", "name"), [("Secret", "password"), ("ServiceAccount", "api")])
def test_an_input_that_goes_when_the_sync_has_succeeded(world: Any, kind: str, name: str) -> None:
    gone = input_of(kind, name, f"argocd.argoproj.io/hook: PreSync, {POLICY}: HookSucceeded")
    ((_, consequence),) = told(world, gone, API)
    assert consequence == ("Argo CD deletes it when the sync has succeeded: pods that start afterwards do not come up.")


def test_an_input_that_comes_back_at_once(world: Any) -> None:
    assert told(world, input_of("Secret", "password", "argocd.argoproj.io/hook: PreSync"), API) == []


def test_hooks_may_live_by_hooks(world: Any) -> None:
    gone = input_of("Secret", "password", f"argocd.argoproj.io/hook: PreSync, {POLICY}: HookSucceeded")
    job = (
        API.replace("apps/v1", "batch/v1")
        .replace("Deployment", "Job")
        .replace("namespace: team}", "namespace: team, annotations: {argocd.argoproj.io/hook: PreSync}}")
    )
    assert told(world, gone, job) == []
