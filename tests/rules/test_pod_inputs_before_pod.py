"""GS109: what a pod mounts, reads and runs as is there before Argo CD waits for the pod."""

from typing import Any

import pytest


def pod(inputs: str, wave: int = 2) -> str:
    return f"""
apiVersion: apps/v1
kind: Deployment
metadata: {{name: api, namespace: auth, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
spec: {{template: {{spec: {{{inputs}}}}}}}
"""


def thing(kind: str, name: str, wave: int = 1, spec: str = "{}", api: str = "v1") -> str:
    return f"""
apiVersion: {api}
kind: {kind}
metadata: {{name: {name}, namespace: auth, annotations: {{argocd.argoproj.io/sync-wave: '{wave}'}}}}
spec: {spec}
"""


ENV = "containers: [{name: c, envFrom: [{secretRef: {name: auth-secret}}]}]"
KINDS = {
    "ConfigMap": "containers: [{name: c, env: [{name: A, valueFrom: {configMapKeyRef: {name: it, key: a}}}]}]",
    "Secret": "containers: [], initContainers: [{name: c, env: [{name: A, valueFrom: {secretKeyRef: {name: it}}}]}]",
    "PersistentVolumeClaim": "containers: [], volumes: [{name: d, persistentVolumeClaim: {claimName: it}}]",
    "ServiceAccount": "containers: [], serviceAccountName: it",
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_input_before_keeps_it(world: Any, kind: str) -> None:
    assert world.root("auth", text=f"{thing(kind, 'it')}---{pod(KINDS[kind])}").messages("GS109") == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_input_after_is_a_deadlock(world: Any, kind: str) -> None:
    (message,) = world.root("auth", text=f"{thing(kind, 'it', 3)}---{pod(KINDS[kind])}").messages("GS109")
    assert message == f"Deployment auth/api is applied in wave 2, but its {kind} auth/it is ready only in wave 3."


@pytest.mark.parametrize("kind", KINDS)
def test_each_input_that_nobody_provides(world: Any, kind: str) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (message,) = world.root("auth", text=pod(KINDS[kind])).messages("GS109")
    assert message == f"Deployment auth/api needs {kind} auth/it, and nothing provides it."


def test_an_external_secret_makes_it_under_its_targets_name(world: Any) -> None:
    made = thing("ExternalSecret", "es", 3, "{target: {name: auth-secret}}", "external-secrets.io/v1")
    (message,) = world.root("auth", text=f"{made}---{pod(ENV)}").messages("GS109")
    assert message == (
        "Deployment auth/api is applied in wave 2, but its Secret auth/auth-secret (of ExternalSecret auth/es) "
        "is ready only in wave 3."
    )


def test_a_hook_before_the_sync_cannot_wait_for_the_sync(world: Any) -> None:
    job = """
apiVersion: batch/v1
kind: Job
metadata: {name: check, namespace: auth, annotations: {argocd.argoproj.io/hook: PreSync}}
spec: {template: {spec: {containers: [{name: c, envFrom: [{secretRef: {name: auth-secret}}]}]}}}
"""
    (finding,) = world.root("auth", text=f"{thing('Secret', 'auth-secret')}---{job}").findings("GS109")
    assert finding.message == (
        "Job auth/check is applied in PreSync wave 0, but its Secret auth/auth-secret is ready only in wave 1."
    )
    assert finding.fix == "Move Job auth/check to Sync wave 1 or later."


def test_optional_and_default_inputs_may_be_missing(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    optional = "containers: [{name: c, envFrom: [{secretRef: {name: extra, optional: true}}]}]"
    assert world.root("auth", text=pod(optional)).messages("GS109") == []


def test_the_same_name_in_another_namespace_is_no_provider(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    other = thing("Secret", "auth-secret").replace("namespace: auth", "namespace: scan")
    assert world.root("auth", text=f"{other}---{pod(ENV)}").messages("GS109") == [
        "Deployment auth/api needs Secret auth/auth-secret, and nothing provides it."
    ]


CLASSED = "containers: [], priorityClassName: urgent, runtimeClassName: gvisor"
CLASSES = """
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: urgent}
value: 1000
---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: gvisor}
handler: runsc
---
"""


def test_classes_that_pods_name(new_world: Any) -> None:
    step = {"provides": ["controller argoproj.io/Application"]}
    assert new_world().step("argo-cd", **step).root("auth", text=CLASSES + pod(CLASSED)).messages("GS109") == []
    assert new_world().step("argo-cd", **step).root("auth", text=pod(CLASSED)).messages("GS109") == [
        "Deployment auth/api needs PriorityClass urgent, and nothing provides it.",
        "Deployment auth/api needs RuntimeClass gvisor, and nothing provides it.",
    ]


def test_a_class_of_every_cluster(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    given = "containers: [], priorityClassName: system-node-critical"
    assert world.root("auth", text=pod(given)).messages("GS109") == []
