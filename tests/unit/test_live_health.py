"""What keeps an object from being healthy, by its kind."""

from typing import Any

import pytest

from groundswell.live.health import ailment
from groundswell.live.kubectl import meaning
from groundswell.manifests.resource import Key


def ails(group: str, kind: str, **body: Any) -> str:
    metadata = {"name": "it", "generation": 2} | body.pop("metadata", {})
    return ailment(Key(group, kind, "space", "it"), {"kind": kind, "metadata": metadata, **body})


def condition(kind: str, status: str, message: str = "") -> dict[str, Any]:
    return {"conditions": [{"type": kind, "status": status, "message": message}]}


ROLLED = {"observedGeneration": 2, "updatedReplicas": 2, "availableReplicas": 2}


@pytest.mark.parametrize(
    ("group", "kind", "body"),
    [
        ("apps", "Deployment", {"spec": {"replicas": 2}, "status": ROLLED}),
        ("apps", "StatefulSet", {"spec": {"replicas": 0}, "status": {"observedGeneration": 2}}),
        ("", "Namespace", {"status": {"phase": "Active"}}),
        ("", "PersistentVolumeClaim", {"status": {"phase": "Bound"}}),
        ("", "Service", {"spec": {"type": "ClusterIP"}}),
        ("", "ConfigMap", {}),
        ("batch", "Job", {"status": condition("Complete", "True")}),
        ("batch", "Job", {}),
        ("external-secrets.io", "ExternalSecret", {"status": condition("Ready", "True")}),
        ("argoproj.io", "Application", {"status": {"health": {"status": "Healthy"}}}),
        ("networking.istio.io", "VirtualService", {"status": "anything"}),
        ("autoscaling", "HorizontalPodAutoscaler", {"status": condition("ScalingActive", "True")}),
    ],
)
def test_what_is_well_or_cannot_be_told_is_left_in_peace(group: str, kind: str, body: dict[str, Any]) -> None:
    assert ails(group, kind, **body) == ""


@pytest.mark.parametrize(
    ("group", "kind", "body", "said"),
    [
        (
            "apps",
            "Deployment",
            {"spec": {"replicas": 2}, "status": ROLLED | {"availableReplicas": 1}},
            "has 1 of 2 pods",
        ),
        (
            "apps",
            "Deployment",
            {"spec": {}, "status": ROLLED | {"observedGeneration": 1}},
            "is not seen by its controller",
        ),
        ("apps", "DaemonSet", {"status": {"observedGeneration": 2, "desiredNumberScheduled": 3}}, "has 0 of 3 pods"),
        ("apps", "Deployment", {"spec": [], "status": ROLLED}, "has a status that cannot be read"),
        ("apps", "Deployment", {"status": {"conditions": 3}, "spec": {}}, "is not seen by its controller"),
        ("", "Namespace", {"status": {"phase": "Terminating"}}, "is Terminating, not Active"),
        ("", "PersistentVolumeClaim", {}, "is without a phase, not Bound"),
        ("", "Service", {"spec": {"type": "LoadBalancer"}}, "has no load balancer yet"),
        (
            "batch",
            "Job",
            {"status": condition("Failed", "True", "BackoffLimitExceeded")},
            "failed: BackoffLimitExceeded",
        ),
        ("external-secrets.io", "ClusterSecretStore", {"status": condition("Ready", "False", "denied")}, "denied"),
        ("external-secrets.io", "ExternalSecret", {"status": None}, "cannot be read"),
        ("apiextensions.k8s.io", "CustomResourceDefinition", {}, "is not Established"),
        ("argoproj.io", "Application", {"status": {"health": {"status": "Missing"}}}, "is Missing"),
        ("argoproj.io", "Application", {}, "is Unknown"),
        (
            "autoscaling",
            "HorizontalPodAutoscaler",
            {"status": condition("ScalingActive", "False", "no metrics")},
            "does not scale: no metrics",
        ),
        ("", "ConfigMap", {"metadata": {"deletionTimestamp": "2026-11-25T10:00:00Z"}}, "is being deleted"),
    ],
)
def test_an_ailment_is_said_as_the_cluster_says_it(group: str, kind: str, body: dict[str, Any], said: str) -> None:
    assert said in ails(group, kind, **body)


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("error: You must be logged in to the server (Unauthorized)", "who you are (401)"),
        ('Error from server (Forbidden): pods is forbidden: User "x" cannot list', "may not read it (403)"),
        (
            "Unable to connect to the server: net/http: request canceled (Client.Timeout exceeded)",
            "did not answer in time",
        ),
        ("E1125 10:00:00 memcache.go:265] timeout\nThe connection to the server h:1 was refused", "nobody listens"),
        ("Unable to connect to the server: dial tcp: lookup nowhere: no such host", "name is unknown here"),
        ("Unable to connect to the server: x509: certificate signed by unknown authority", "is not trusted"),
        ("error: the server could not find the requested resource", "no Kubernetes API"),
        ("error: something of its own", "error: something of its own"),
        ("", "it said nothing"),
    ],
)
def test_the_words_of_kubectl_are_given_a_meaning(said: str, means: str) -> None:
    assert means in meaning(said)
