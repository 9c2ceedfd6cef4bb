"""GS702: the API server serves the version in which an object is written."""

from typing import Any

import pytest

OBJECT = "{apiVersion: %s, kind: %s, metadata: {name: it, namespace: default}}"


@pytest.mark.parametrize(
    ("version", "kind"),
    [("batch/v1", "CronJob"), ("policy/v1", "PodDisruptionBudget"), ("acme.example/v9", "Widget"), ("v1", "Service")],
)
def test_served_versions_and_unknown_groups_keep_it(world: Any, version: str, kind: str) -> None:
    assert world.root(text=OBJECT % (version, kind)).messages("GS702") == []


@pytest.mark.parametrize(
    ("version", "kind", "gone", "instead"),
    [
        ("extensions/v1beta1", "Deployment", "1.16", "apps/v1"),
        ("extensions/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1"),
        ("networking.k8s.io/v1beta1", "Ingress", "1.22", "networking.k8s.io/v1"),
        ("policy/v1beta1", "PodDisruptionBudget", "1.25", "policy/v1"),
        ("batch/v1beta1", "CronJob", "1.25", "batch/v1"),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.26", "autoscaling/v2"),
    ],
)
def test_a_removed_version(world: Any, version: str, kind: str, gone: str, instead: str) -> None:
    (finding,) = world.root(text=OBJECT % (version, kind)).findings("GS702")
    assert finding.message == (
        f"{kind} default/it is written as {version}: Kubernetes 1.34 has no such version, it was removed in {gone}."
    )
    assert finding.fix == f"Write it as {instead}; its fields may differ."
    assert finding.severity == "error"


def test_the_inventory_says_which_release_the_cluster_has(world: Any) -> None:
    world.step("cluster", provides=["kubernetes v1.24.9"]).root(text=OBJECT % ("batch/v1beta1", "CronJob"))
    (finding,) = world.findings("GS702")
    assert finding.message.endswith("deprecated, and removed in Kubernetes 1.25.")
    assert (finding.severity, finding.consequence) == ("info", "It stops working with the upgrade to 1.25.")


def test_an_eks_cluster_says_it_too(world: Any) -> None:
    world.stack("eks", {"Resources": {"C": {"Type": "AWS::EKS::Cluster", "Properties": {"Version": "1.21"}}}})
    world.root(text=OBJECT % ("networking.k8s.io/v1beta1", "Ingress"))
    assert world.findings("GS702")[0].severity == "info"


@pytest.mark.parametrize(
    ("version", "kind", "served"),
    [
        ("v1", "Deployment", "apps/v1"),
        ("apps/v1", "CronJob", "batch/v1"),
        ("networking.k8s.io/v2", "Ingress", "networking.k8s.io/v1"),
    ],
)
def test_a_kind_of_another_group(world: Any, version: str, kind: str, served: str) -> None:
    (finding,) = world.root(text=OBJECT % (version, kind)).findings("GS702")
    assert finding.message == f"{kind} default/it is written as {version}: it is served as {served}."
    assert finding.severity == "error"


def test_a_release_newer_than_the_schemas_may_have_what_they_lack(world: Any) -> None:
    world.step("cluster", provides=["kubernetes 1.36"]).root(text=OBJECT % ("apps/v2", "Deployment"))
    assert world.messages("GS702") == []


def test_what_has_to_be_switched_on(world: Any) -> None:
    (finding,) = world.root(text=OBJECT % ("storage.k8s.io/v1beta1", "VolumeAttributesClass")).findings("GS702")
    assert finding.severity == "warning"
    assert finding.message.endswith("Kubernetes 1.34 knows this version, but serves it only where it was switched on.")


def test_endpoints_are_deprecated(world: Any) -> None:
    (finding,) = world.root(text=OBJECT % ("v1", "Endpoints")).findings("GS702")
    assert finding.severity == "info"
    assert "deprecated (This API is deprecated in v1.33+" in finding.message
