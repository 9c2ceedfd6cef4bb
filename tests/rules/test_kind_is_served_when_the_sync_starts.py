"""GS140: a kind is served when the sync that holds it starts."""

from typing import Any

import pytest

DEFINITION = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kafkas.kafka.strimzi.io}
spec: {group: kafka.strimzi.io, names: {kind: Kafka, plural: kafkas}}
"""
KAFKA = """
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: {name: events, namespace: default, annotations: {argocd.argoproj.io/sync-wave: '3'%s}}
"""
PLAIN, SKIPS = KAFKA % "", KAFKA % ", argocd.argoproj.io/sync-options: SkipDryRunOnMissingResource=true"
CHART = [{"repoURL": "https://charts.jetstack.io", "chart": "cert-manager"}]
ISSUER = "{apiVersion: cert-manager.io/v1, kind: ClusterIssuer, metadata: {name: acme, annotations: {%s}}}"
LATER = "argocd.argoproj.io/sync-wave: '5'"


def test_an_application_of_its_own_keeps_it(world: Any) -> None:
    world.gated().root().app("crds", DEFINITION, wave=0).app("events", PLAIN, wave=1)
    assert world.messages("GS140") == []


def test_a_child_that_brings_the_kind_comes_too_late_for_its_root(world: Any) -> None:
    world.gated().root(text=PLAIN).app("crds", DEFINITION, wave=0)
    (finding,) = world.findings("GS140")
    assert finding.message == (
        "Kafka default/events is delivered by argocd/root, and its kind comes only with argocd/crds, "
        "which that delivers, too."
    )
    assert finding.severity == "error"
    assert world.messages("GS102") == []


def test_a_chart_among_the_children_is_as_late(world: Any) -> None:
    world.gated().root(text=ISSUER % LATER).app("cert-manager", sources=CHART, wave=0)
    (finding,) = world.findings("GS140")
    assert finding.message == (
        "ClusterIssuer acme is delivered by argocd/root, and so is Application argocd/cert-manager, "
        "which brings the kind ClusterIssuer."
    )


def test_grandchildren_count_too(world: Any) -> None:
    world.gated().root(text=PLAIN).app("infra", wave=0).app("crds", DEFINITION, parent="argocd/infra")
    assert len(world.messages("GS140")) == 1


@pytest.mark.parametrize("where", ["object", "application"])
def test_the_sync_option_keeps_it(world: Any, where: str) -> None:
    policy = {"syncOptions": ["SkipDryRunOnMissingResource=true"] if where == "application" else []}
    world.gated().root(text=SKIPS if where == "object" else PLAIN, spec={"syncPolicy": policy})
    assert world.app("crds", DEFINITION, wave=0).messages("GS140") == []


def test_a_definition_of_the_same_application_keeps_it(world: Any) -> None:
    assert world.gated().root(text=f"{PLAIN}---{DEFINITION}").app("crds", DEFINITION).messages("GS140") == []


def test_what_the_bootstrap_brings_keeps_it(world: Any) -> None:
    world.step("kafka", provides=["crd kafka.strimzi.io/Kafka"]).gated().root(text=PLAIN).app("crds", DEFINITION)
    assert world.messages("GS140") == []


def test_argo_cd_that_manages_itself_serves_its_own_kinds(world: Any) -> None:
    argo = [{"repoURL": "https://argoproj.github.io/argo-helm", "chart": "argo-cd"}]
    assert world.gated().root().app("argo-cd", sources=argo).app("other").messages("GS140") == []
