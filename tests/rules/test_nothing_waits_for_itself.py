"""GS111: the bootstrap cycle, in the five states that a platform has been in: two rejected, three accepted."""

from typing import Any

import pytest

SECRET = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: argocd-secret, namespace: argocd}
spec:
  secretStoreRef: {kind: ClusterSecretStore, name: aws}
  target: {name: argocd-secret}
"""
STORE = "{apiVersion: external-secrets.io/v1, kind: ClusterSecretStore, metadata: {name: aws}}"
OPERATOR = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: externalsecrets.external-secrets.io}
spec: {group: external-secrets.io, names: {kind: ExternalSecret}}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: clustersecretstores.external-secrets.io}
spec: {group: external-secrets.io, names: {kind: ClusterSecretStore}}
---
apiVersion: v1
kind: Namespace
metadata: {name: external-secrets}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: external-secrets, namespace: external-secrets}
spec:
  selector: {matchLabels: {app: eso}}
  template:
    metadata: {labels: {app: eso}}
    spec: {containers: [{name: manager, image: ghcr.io/external-secrets/external-secrets:v1.3.2}]}
"""
ARGOCD = [
    "controller argoproj.io/Application",
    "crd argoproj.io/Application",
    "health-check argoproj.io/Application",
    "project argocd/default",
]


def platform(world: Any, *, first: list[str], given: str, last: list[str], seeded: bool = False) -> Any:
    """A platform whose bootstrap runs `first`, then Argo CD, which delivers `given`."""
    world.step("namespace", "{apiVersion: v1, kind: Namespace, metadata: {name: argocd}}")
    for index, text in enumerate(first):
        world.step(f"before-{index}", text)
    if seeded:
        world.step("seed", provides=["secret argocd/argocd-secret"])
    world.step("argo-cd", provides=[*ARGOCD, *last])
    return world.root().app("secrets", given)


def rings(world: Any) -> list[Any]:
    return [each for each in world.verdict().findings if each.rule == "GS111"]


def test_a_all_three_delivered_by_argo_cd_is_rejected(world: Any) -> None:
    platform(world, first=[], given=f"{OPERATOR}\n---\n{STORE}\n---{SECRET}", last=[])
    (ring,) = rings(world)
    told = "\n".join(ring.lines)
    assert "Step argo-cd (bootstrap step 2) needs Secret argocd/argocd-secret, which ExternalSecret" in told
    assert "ExternalSecret argocd/argocd-secret (wave 0 of argocd/secrets) needs ClusterSecretStore aws" in told
    assert "which Deployment external-secrets/external-secrets brings" in told
    assert "ClusterSecretStore aws (wave 0 of argocd/secrets) is delivered by Application argocd/secrets" in told
    assert "Application argocd/secrets (wave 0 of argocd/root) is delivered by Application argocd/root" in told
    assert "secrets/all.yaml:41" in told
    assert ring.fix.startswith(
        "Cut the ring, cheapest first: "
        "let something outside the ring provide Secret argocd/argocd-secret for Step argo-cd; or "
    )
    assert "ExternalSecret argocd/argocd-secret" in ring.fix.rpartition("before what needs them: ")[2]
    assert "Deployment external-secrets/external-secrets" in ring.fix
    assert not world.verdict().clean()


def test_b_the_external_secret_alone_with_argo_cd_is_rejected(world: Any) -> None:
    platform(world, first=[OPERATOR, STORE], given=SECRET, last=[])
    (ring,) = rings(world)
    assert ring.message == (
        "4 things wait for each other: Step argo-cd, Application argocd/root, Application argocd/secrets, "
        "ExternalSecret argocd/argocd-secret."
    )
    assert ring.lines[0] == (
        "Step argo-cd (bootstrap step 4) needs Secret argocd/argocd-secret, which ExternalSecret argocd/argocd-secret "
        "brings (wave 0 of argocd/secrets) [ready, bootstrap.yaml:40]"
    )
    assert "deliver ExternalSecret argocd/argocd-secret in the bootstrap, before what needs it" in ring.fix


@pytest.mark.parametrize(
    ("first", "given", "last", "seeded"),
    [
        pytest.param([OPERATOR, STORE, SECRET], "", [], False, id="c: all three in the bootstrap"),
        pytest.param(
            [], f"{OPERATOR}\n---\n{STORE}", ["secret argocd/argocd-secret"], False, id="d: the chart creates it"
        ),
        pytest.param(
            [], f"{OPERATOR}\n---\n{STORE}\n---{SECRET}", [], True, id="e: seeded once, then kept by the operator"
        ),
    ],
)
def test_the_cuts_are_accepted(world: Any, first: list[str], given: str, last: list[str], seeded: bool) -> None:
    platform(world, first=first, given=given, last=last, seeded=seeded)
    found = [each for each in world.verdict().findings if each.severity == "error"]
    assert [each.message for each in found if each.rule.startswith("GS1")] == []


def test_argo_cd_that_delivers_itself_was_there_before(world: Any) -> None:
    """Without an inventory somebody installed the one that applies the root; it takes itself over later."""
    argo = [{"repoURL": "https://argoproj.github.io/argo-helm", "chart": "argo-cd", "targetRevision": "1"}]
    world.gated().root().app("early", wave=-5)
    world.app("argocd", sources=argo, namespace="argocd", options=["CreateNamespace=true"], wave=0)
    assert [each.message for each in world.verdict().findings if each.severity != "info"] == []
