"""What OpenShift and its Operator Lifecycle Manager bring is not missing where the objects show such a cluster."""

from typing import Any

import pytest

SUBSCRIPTION = """
apiVersion: operators.coreos.com/v1alpha1
kind: Subscription
metadata: {name: amq-streams, namespace: openshift-operators}
spec: {name: amq-streams, source: redhat-operators, sourceNamespace: openshift-marketplace}
---
"""
SHOP = "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n"
POD = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {template: {spec: {containers: [], volumes: [{name: ca, configMap: {name: %s}}]}}}
"""


def custom(kind: str, api: str, namespace: str = "shop") -> str:
    return f"apiVersion: {api}\nkind: {kind}\nmetadata: {{name: it, namespace: {namespace}}}\n"


@pytest.mark.parametrize("rule", ["GS101", "GS102", "GS104", "GS109"])
def test_it_brings_its_own(world: Any, rule: str) -> None:
    text = SHOP + SUBSCRIPTION + custom("Route", "route.openshift.io/v1") + "---" + POD % "openshift-service-ca.crt"
    assert world.root(text=text).messages(rule) == []


def test_elsewhere_nobody_brings_that(world: Any) -> None:
    (finding,) = world.root(text=SHOP + POD % "openshift-service-ca.crt").findings("GS109")
    assert finding.severity == "info"


def test_a_slip_in_one_of_its_namespaces_is_found(world: Any) -> None:
    text = SUBSCRIPTION.replace("openshift-operators", "openshift-operator")
    (message,) = world.root(text=text).messages("GS101")
    assert message.startswith("Namespace openshift-operator is not in this repository")


def test_what_a_subscription_may_bring_is_not_judged(world: Any) -> None:
    world.root(text=SHOP + SUBSCRIPTION + custom("Kafka", "kafka.strimzi.io/v1beta2"))
    assert world.messages("GS102") == []
    (note,) = (each for each in world.verdict().not_judged if "Kafka" in each.what)
    assert "Subscription openshift-operators/amq-streams" in note.why


@pytest.mark.parametrize("kind", ["project.openshift.io/v1\nkind: Project", "kubeflow.org/v1\nkind: Profile"])
def test_a_project_is_a_namespace(world: Any, kind: str) -> None:
    project = f"apiVersion: {kind}\nmetadata: {{name: shop}}\n---\n"
    assert world.gated().root(text=project).app("web", custom("ConfigMap", "v1"), wave=1).messages("GS101") == []
