"""The judge and the simulator agree: what the one accepts completes, what it rejects as a deadlock does not."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from groundswell.manifests.resource import Application, Location, Reading, Resource
from groundswell.order.finding import Severity
from groundswell.order.need import Strength
from groundswell.order.outcome import Outcome
from groundswell.order.verdict import verdict
from groundswell.sync.answer import answer_of
from groundswell.sync.needs import graphs_of, needs_of
from groundswell.sync.outcome import Verdict
from groundswell.sync.platform import platform_of
from groundswell.sync.profile import PROFILES
from groundswell.sync.scenario import Scenario
from groundswell.sync.simulation import simulate
from tests.vectors.sync_platforms import ROOT, application, definition, reading, thing

GROUP = "external-secrets.io"
CHILDREN = ("argocd/one", "argocd/two")
waves = st.integers(min_value=0, max_value=3)


def pods(name: str, image: str, **container: Any) -> dict[str, Any]:
    """The spec of a Deployment."""
    labels = {"app": name}
    template = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": name, "image": image, **container}]}}
    return {"replicas": 1, "selector": {"matchLabels": labels}, "template": template}


def restored() -> Resource:
    """The argocd-cm of the bootstrap that gives the kind Application its health check back."""
    found = thing("ConfigMap", "argocd-cm", namespace="argocd", app="")
    data = {"resource.customizations.health.argoproj.io_Application": "return {}"}
    return Resource(found.key, "v1", {**found.body, "data": data}, Location("argocd-cm.yaml", 1), "", "bootstrap")


@st.composite
def platforms(draw: st.DrawFn, *, children: bool) -> Reading:
    """A service, its ExternalSecret, the store, the operator, their definitions and Namespaces, in any waves."""
    apps: list[Application] = [application()]
    if children:
        apps += [application(name.removeprefix("argocd/"), draw(waves)) for name in CHILDREN]

    def place() -> dict[str, Any]:
        return {"wave": draw(waves), "app": draw(st.sampled_from([ROOT, *CHILDREN])) if children else ROOT}

    key_reference = {"name": "P", "valueFrom": {"secretKeyRef": {"name": "password", "key": "k"}}}
    secret = {
        "secretStoreRef": {"kind": "ClusterSecretStore", "name": "aws"},
        "target": {"name": "password"},
        "data": [{"secretKey": "k", "remoteRef": {"key": "x"}}],
    }
    operator = pods("external-secrets", "ghcr.io/external-secrets/external-secrets:v1.0.0")
    objects = [
        definition(GROUP, "ExternalSecret", **place()),
        definition(GROUP, "ClusterSecretStore", **place()),
        thing("Namespace", "team", **place()),
        thing("Namespace", "ops", **place()),
        thing("Deployment", "external-secrets", namespace="ops", spec=operator, **place()),
        thing("ClusterSecretStore", "aws", spec={"provider": {}}, **place()),
        thing("ExternalSecret", "password", namespace="team", spec=secret, **place()),
        thing("Deployment", "api", namespace="team", spec=pods("api", "team/api:1", env=[key_reference]), **place()),
        thing("Secret", "plain", namespace="team", **place()),
        thing("ConfigMap", "end", 9),
        restored(),
    ]
    return reading(objects, *apps)


def completes(found: Reading, profile: str) -> bool:
    """Whether a first install ends, and everything is healthy then."""
    simulation = simulate(platform_of(found), Scenario(), PROFILES[profile], needs_of(graphs_of(found)))
    answer = answer_of(simulation)
    return answer.verdict is Verdict.COMPLETES and not answer.unhealthy


@settings(max_examples=100, deadline=None)
@given(platforms(children=False), st.sampled_from(sorted(PROFILES)))
def test_within_one_application_the_verdicts_are_the_same(found: Reading, profile: str) -> None:
    """Of the rules of order (GS1xx): the others judge what the simulator does not look at."""
    findings = [each for each in verdict(found).findings if each.severity is Severity.ERROR]
    rejected = [each.message for each in findings if each.rule.startswith("GS1")]
    assert completes(found, profile) is not bool(rejected), rejected


WAITING = sorted(name for name, profile in PROFILES.items() if not profile.missing_counts_once_all_are)
"""Versions in which a child that still lacks an object is not Healthy. Since 3.4 a parent may go on too early, and then
what is a deadlock by the waves comes right by luck: the judge rejects it all the same."""


@settings(max_examples=100, deadline=None)
@given(platforms(children=True), st.sampled_from(WAITING))
def test_across_applications_a_deadlock_does_not_complete(found: Reading, profile: str) -> None:
    late = [each for each in verdict(found).graph.dependencies if each.outcome is Outcome.LATE]
    deadlocks = [each.dependent.key for each in late if each.need.strength is Strength.READY]
    assert not (deadlocks and completes(found, profile)), deadlocks


@settings(max_examples=100, deadline=None)
@given(platforms(children=True), st.sampled_from(WAITING))
def test_across_applications_what_is_accepted_completes(found: Reading, profile: str) -> None:
    """A warning is no acceptance: of a race the simulator runs only one of the two ways."""
    told = [each for each in verdict(found).findings if each.severity is not Severity.INFO]
    rejected = [each.message for each in told if each.rule.startswith("GS1")]
    assert rejected or completes(found, profile)


@pytest.mark.parametrize("profile", WAITING)
def test_a_kind_that_a_child_brings_stops_its_root(profile: str) -> None:
    """The root's sync is refused before the child is made, whatever the waves."""
    store = thing("ClusterSecretStore", "aws", 5, spec={"provider": {}})
    brought = definition(GROUP, "ClusterSecretStore", app=CHILDREN[0])
    found = reading([brought, store, restored()], application(), application("one", 0))
    assert "GS140" in [each.rule for each in verdict(found).findings]
    assert not completes(found, profile)
