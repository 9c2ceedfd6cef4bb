"""What there is to judge by: served, deprecated, unserved and unknown are four different answers."""

import pytest

from groundswell.errors import UnreadableError
from groundswell.schemas import Status, Violation, deprecation, known, status, validate
from groundswell.schemas.catalogue import kinds, schema_of, versions_of
from groundswell.schemas.judge import judge_of


@pytest.mark.parametrize(
    ("group", "version", "kind", "expected"),
    [
        ("apps", "v1", "Deployment", Status.SERVED),
        ("", "v1", "Endpoints", Status.DEPRECATED),
        ("extensions", "v1beta1", "Ingress", Status.UNSERVED),
        ("policy", "v1beta1", "PodDisruptionBudget", Status.UNSERVED),
        ("autoscaling", "v2beta2", "HorizontalPodAutoscaler", Status.UNSERVED),
        ("networking.k8s.io", "v1beta1", "ServiceCIDR", Status.UNSERVED),  # exists, and is off by default
        ("apiextensions.k8s.io", "v1", "CustomResourceDefinition", Status.SERVED),
        ("apiregistration.k8s.io", "v1", "APIService", Status.SERVED),
        ("", "v1", "DeleteOptions", Status.UNKNOWN),
        ("external-secrets.io", "v1", "ExternalSecret", Status.SERVED),
        ("external-secrets.io", "v1beta1", "ExternalSecret", Status.UNSERVED),
        ("external-secrets.io", "v1", "Store", Status.UNKNOWN),
        ("elbv2.k8s.aws", "v1alpha1", "TargetGroupBinding", Status.SERVED),
        ("karpenter.sh", "v1", "NodePool", Status.UNKNOWN),
        ("../core", "v1", "Pod", Status.UNKNOWN),
    ],
)
def test_the_status_of_a_version(group: str, version: str, kind: str, expected: Status) -> None:
    assert status(group, version, kind) is expected
    assert known(group, version, kind) is (expected in (Status.SERVED, Status.DEPRECATED))


def test_a_deprecated_version_is_valid_and_says_what_to_use() -> None:
    body = {"apiVersion": "v1", "kind": "Endpoints", "metadata": {"name": "db"}}
    assert validate(body) == []
    assert deprecation("", "v1", "Endpoints") == "This API is deprecated in v1.33+. Use discoveryv1.EndpointSlice."
    assert deprecation("", "v1", "Service") == ""


def test_an_unserved_version_names_the_served_ones() -> None:
    body = {"apiVersion": "external-secrets.io/v1beta1", "kind": "ExternalSecret", "metadata": {"name": "a"}}
    message = (
        "the cluster does not serve ExternalSecret as external-secrets.io/v1beta1; it serves external-secrets.io/v1"
    )
    assert validate(body) == [Violation("apiVersion", "external-secrets.io/v1beta1", "unserved-version", message)]


def test_a_kind_that_is_gone_says_so() -> None:
    body = {"apiVersion": "policy/v1beta1", "kind": "PodSecurityPolicy", "metadata": {"name": "a"}}
    message = "the cluster does not serve PodSecurityPolicy as policy/v1beta1; no version of it is left"
    assert validate(body) == [Violation("apiVersion", "policy/v1beta1", "unserved-version", message)]


def test_an_unknown_kind_is_not_judged_rather_than_valid() -> None:
    body = {"apiVersion": "karpenter.sh/v1", "kind": "NodePool", "metadata": {"name": "a"}}
    message = "there is no schema for NodePool of karpenter.sh: it was not judged"
    assert validate(body) == [Violation("kind", "NodePool", "unknown-kind", message)]


@pytest.mark.parametrize("body", [{}, {"kind": "Pod"}, {"apiVersion": 1, "kind": "Pod"}])
def test_what_is_no_object_is_unknown(body: dict[str, object]) -> None:
    message = "it has no apiVersion and kind, so it is no Kubernetes object"
    assert validate(body) == [Violation("", None, "unknown-kind", message)]


def test_a_release_that_is_not_shipped_lists_the_shipped_ones() -> None:
    with pytest.raises(UnreadableError, match=r"no schemas of Kubernetes 1\.99 are shipped; there are those of 1\.34"):
        validate({"apiVersion": "v1", "kind": "Pod"}, kubernetes="1.99")


def test_every_served_version_has_a_schema_that_compiles() -> None:
    found = list(kinds())
    assert {("apps", "Deployment"), ("security.istio.io", "AuthorizationPolicy")} <= set(found)
    for group, kind in found:
        for version, entry in versions_of(group, kind).items():
            if entry["served"]:
                judge_of(schema_of(group, version, kind))
