"""Certificates, checked without the engine by a checker of its own."""

import copy

import pytest

from groundswell.errors import UnreadableError
from groundswell.order.certificate import certificate
from groundswell.order.explanation import chosen, explained
from groundswell.order.graph import Graph
from groundswell.order.view import View
from tests.rules.world import World
from tests.unit.certificate_checker import broken

TEXT = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: jwt, namespace: auth, annotations: {argocd.argoproj.io/sync-wave: '2'}}
spec: {secretStoreRef: {kind: ClusterSecretStore, name: aws}}
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: {name: aws, annotations: {argocd.argoproj.io/sync-wave: '1'}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: auth, annotations: {argocd.argoproj.io/sync-wave: '5'}}
spec: {template: {spec: {containers: [{name: c, image: a, envFrom: [{secretRef: {name: jwt}}]}]}}}
"""
NAMESPACE = "{apiVersion: v1, kind: Namespace, metadata: {name: auth}}"


def platform() -> World:
    world = World().gated().root().app("namespaces", NAMESPACE, wave=1).app("auth", TEXT, wave=2)
    own = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: scan}}"
    return world.app("scan", own, namespace="scan", options=["CreateNamespace=true"])


def test_the_checker_agrees_with_a_good_certificate() -> None:
    document = certificate(Graph(View(platform().reading())))
    assert broken(document) == []
    assert {each["outcome"] for each in document["dependencies"]} == {"holds"}
    assert [each["relation"] for each in document["dependencies"] if each["inside"]] == ["healthy before"]


def test_the_checker_finds_one_swapped_edge() -> None:
    document = copy.deepcopy(certificate(Graph(View(platform().reading()))))
    for each in document["resources"].values():
        if each["kind"] == "ClusterSecretStore":
            each["position"][-1][2] = 3
    assert broken(document)[0] == "ClusterSecretStore aws"


def test_the_checker_finds_what_the_engine_finds() -> None:
    late = TEXT.replace("sync-wave: '1'", "sync-wave: '3'")
    world = World().gated().root().app("namespaces", NAMESPACE, wave=1).app("auth", late, wave=2)
    document = certificate(Graph(View(world.reading())))
    assert broken(document) == ["ClusterSecretStore aws"]
    assert [each["reason"] for each in document["dependencies"] if each["outcome"] == "late"] == [
        "ClusterSecretStore aws"
    ]


def test_each_edge_has_its_reason_its_file_and_its_slack() -> None:
    document = certificate(Graph(View(platform().reading())))
    (edge,) = [each for each in document["dependencies"] if each["reason"] == "Secret auth/jwt"]
    assert (edge["rule"], edge["strength"], edge["file"], edge["line"]) == ("GS109", "ready", "auth/all.yaml", 21)
    assert edge["slack"] == 3


def test_an_explanation_names_needs_dependents_and_room() -> None:
    view = View(platform().reading())
    (found,) = chosen(view, "externalsecret/auth/jwt")
    assert chosen(view, "ExternalSecret auth/jwt") == [found]
    told = explained(Graph(view), found)
    assert told.startswith("ExternalSecret auth/jwt stands in wave 2 of argocd/root > wave 2 of argocd/auth (auth/all")
    assert (
        "  ClusterSecretStore aws (wave 2 of argocd/root > wave 1 of argocd/auth) [ready, GS103, holds, slack 1]"
        in told
    )
    assert "  CustomResourceDefinition of ExternalSecret (external-secrets.io): nothing here provides it" in told
    assert (
        "  Deployment auth/api (wave 2 of argocd/root > wave 5 of argocd/auth) for Secret auth/jwt [ready, GS109]"
        in told
    )
    assert "ExternalSecret auth/jwt is in wave 2 of argocd/auth: least wave 1, last wave 5, slack 1." in told
    assert "Application argocd/auth is in wave 2 of argocd/root: least wave 2, last any later wave, slack 0." in told


def test_an_unknown_object_is_answered_with_near_ones() -> None:
    view = View(platform().reading())
    with pytest.raises(UnreadableError, match=r"nothing here is Deployment/auth/apis; there is Deployment auth/api"):
        chosen(view, "Deployment/auth/apis")
    with pytest.raises(UnreadableError, match="write KIND/NAMESPACE/NAME"):
        chosen(view, "api")
