"""Objects of the core API, each wrong in one way that a cluster would refuse or silently lose."""

from typing import Any

import pytest

from groundswell.schemas import Violation, validate


def deployment(**changes: Any) -> dict[str, Any]:
    container = {"name": "api", "image": "registry.example/api:1"} | changes.pop("container", {})
    pod = {"containers": [container]} | changes.pop("pod", {})
    template = {"metadata": {"labels": {"app": "api"}}, "spec": pod}
    spec = {"selector": {"matchLabels": {"app": "api"}}, "template": template} | changes
    return {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "api"}, "spec": spec}


def policy(**spec: Any) -> dict[str, Any]:
    whole = {"podSelector": {}} | spec
    return {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": "p"}, "spec": whole}


def service(*ports: dict[str, Any]) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "api"}, "spec": {"ports": list(ports)}}


def webhook(**changes: Any) -> dict[str, Any]:
    client = {"service": {"name": "istiod", "namespace": "istio-system"}}
    hook = {"name": "a.b.c", "clientConfig": client, "sideEffects": "None", "admissionReviewVersions": ["v1"]} | changes
    head = {"apiVersion": "admissionregistration.k8s.io/v1", "kind": "MutatingWebhookConfiguration"}
    return head | {"metadata": {"name": "istio"}, "webhooks": [hook]}


VALID = [
    deployment(),
    deployment(replicas=None, container={"imagePullPolicy": "", "ports": [{"containerPort": 80}]}),
    deployment(container={"resources": {"requests": {"cpu": 1, "memory": "1.5Gi"}, "limits": {"cpu": "250m"}}}),
    deployment(container={"ports": [{"containerPort": 53, "protocol": "UDP"}, {"containerPort": 53}]}),
    deployment(container={"livenessProbe": {"httpGet": {"port": "http"}}, "readinessProbe": {"httpGet": {"port": 80}}}),
    policy(policyTypes=["Ingress"], ingress=[{"ports": [{"port": "http"}, {"port": 80, "endPort": 90}]}]),
    service({"port": 80, "targetPort": "http"}, {"port": 80, "protocol": "UDP"}),
    webhook(),
    {"apiVersion": "v1", "kind": "Secret", "metadata": {"generateName": "s-"}, "data": {"a": "YQ=="}},
    {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "auth", "creationTimestamp": None}},
    {
        "apiVersion": "apiregistration.k8s.io/v1",
        "kind": "APIService",
        "metadata": {"name": "v1beta1.metrics.k8s.io"},
        "spec": {"groupPriorityMinimum": 100, "versionPriority": 100},
    },
]

NO_FIELD = "so the API server refuses it or drops it"
INVALID = [
    (
        deployment(container={"imagee": "x"}),
        Violation(
            "spec.template.spec.containers[0].imagee",
            "x",
            "unknown-field",
            f"there is no field imagee, {NO_FIELD}; did you mean image?",
        ),
    ),
    (
        deployment(container={"imagepullpolicy": "Always"}),
        Violation(
            "spec.template.spec.containers[0].imagepullpolicy",
            "Always",
            "unknown-field",
            f"there is no field imagepullpolicy, {NO_FIELD}; did you mean imagePullPolicy?",
        ),
    ),
    (deployment(replicas="2"), Violation("spec.replicas", "2", "type", "must be integer, and '2' is string")),
    (deployment(replicas=True), Violation("spec.replicas", True, "type", "must be integer, and True is boolean")),
    (deployment(replicas=-1), Violation("spec.replicas", -1, "minimum", "-1 is less than 0")),
    (deployment(replicas=2**31), Violation("spec.replicas", 2**31, "maximum", "2147483648 is more than 2147483647")),
    (
        deployment(strategy={"type": "Rolling"}),
        Violation("spec.strategy.type", "Rolling", "enum", "'Rolling' is not one of Recreate, RollingUpdate"),
    ),
    (
        deployment(container={"name": None}),
        Violation("spec.template.spec.containers[0].name", None, "type", "must be string, and None is null"),
    ),
    (
        deployment(pod={"containers": [{"name": "api"}]}),
        Violation("spec.template.spec.containers[0].image", None, "required", "this field is required"),
    ),
    (
        deployment(container={"resources": {"limits": {"memory": "1 Gi"}}}),
        Violation(
            "spec.template.spec.containers[0].resources.limits.memory",
            "1 Gi",
            "pattern",
            r"'1 Gi' does not match ^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$",
        ),
    ),
    (
        deployment(container={"ports": [{"containerPort": 80}, {"containerPort": 80, "protocol": "TCP"}]}),
        Violation(
            "spec.template.spec.containers[0].ports[1]",
            {"containerPort": 80, "protocol": "TCP"},
            "list-map",
            "the list may hold one element with containerPort 80, protocol 'TCP', "
            "and spec.template.spec.containers[0].ports[0] has it already",
        ),
    ),
    (
        policy(ingress=[{"from": [{"podSelector": {"app": "x"}}]}]),
        Violation(
            "spec.ingress[0].from[0].podSelector.app",
            "x",
            "unknown-field",
            f"there is no field app, {NO_FIELD}; there are matchExpressions, matchLabels",
        ),
    ),
    (
        policy(egress=[{"ports": [{"port": True}]}]),
        Violation("spec.egress[0].ports[0].port", True, "type", "must be integer or string, and True is boolean"),
    ),
    (
        policy(policyTypes=["ingress"]),
        Violation("spec.policyTypes[0]", "ingress", "enum", "'ingress' is not one of Egress, Ingress"),
    ),
    (service({"port": 0}), Violation("spec.ports[0].port", 0, "minimum", "0 is less than 1")),
    (service({"name": "http"}), Violation("spec.ports[0].port", None, "required", "this field is required")),
    (
        webhook(sideEffects="Some"),
        Violation("webhooks[0].sideEffects", "Some", "enum", "'Some' is not one of None, NoneOnDryRun"),
    ),
    (
        {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "data": {"a.b/c": "plain text"}},
        Violation('data["a.b/c"]', "plain text", "format", "'plain text' is not in the format byte"),
    ),
    (
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"port": 80}},
        Violation("data.port", 80, "type", "must be string, and 80 is integer"),
    ),
    (
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"labels": {}}},
        Violation("metadata.name", None, "required", "this field is required"),
    ),
    (
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c", "annotations": {"a": True}}},
        Violation("metadata.annotations.a", True, "type", "must be string, and True is boolean"),
    ),
]


@pytest.mark.parametrize("body", VALID, ids=lambda body: body["kind"])
def test_a_cluster_takes_it(body: dict[str, Any]) -> None:
    assert validate(body) == []


@pytest.mark.parametrize(("body", "violation"), INVALID, ids=lambda part: getattr(part, "path", ""))
def test_a_cluster_refuses_it_with_path_value_and_reason(body: dict[str, Any], violation: Violation) -> None:
    assert validate(body) == [violation]


def test_every_violation_of_an_object_is_told_at_once_in_the_order_of_paths() -> None:
    body = deployment(replicas="2", container={"imagee": "x", "ports": [{"containerPort": 0}]}, strateggy={})
    assert [(one.path, one.rule) for one in validate(body)] == [
        ("spec.replicas", "type"),
        ("spec.strateggy", "unknown-field"),
        ("spec.template.spec.containers[0].imagee", "unknown-field"),
        ("spec.template.spec.containers[0].ports[0].containerPort", "minimum"),
    ]


def test_each_item_of_a_list_object_is_judged_at_its_own_place() -> None:
    body = {"apiVersion": "v1", "kind": "List", "items": [deployment(), service({"port": 0}), {"kind": "Pod"}]}
    assert [(one.path, one.rule) for one in validate(body)] == [
        ("items[1].spec.ports[0].port", "minimum"),
        ("items[2]", "unknown-kind"),
    ]


def test_a_value_that_json_cannot_say_is_a_violation_and_no_crash() -> None:
    body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"a": {1, 2}}}
    (violation,) = validate(body)
    assert (violation.path, violation.rule) == ("", "type")
    assert violation.message.startswith("the object cannot be written as JSON: ")


def test_the_object_is_not_changed() -> None:
    body = deployment(container={"ports": [{"containerPort": 80}]})
    before = repr(body)
    validate(body)
    assert repr(body) == before
