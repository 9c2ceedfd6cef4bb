"""GS112: argocd-secret exists before Argo CD; the states of the bootstrap are tested with the rings."""

from typing import Any

SERVER = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: argocd-server, namespace: argocd}
spec: {template: {spec: {containers: [{name: server, image: "quay.io/argoproj/argocd:v3.2.6"}]}}}
"""
SECRET = "{apiVersion: v1, kind: Secret, metadata: {name: argocd-secret, namespace: argocd}}"


def test_a_secret_beside_it_keeps_it(world: Any) -> None:
    assert world.step("argo-cd", f"{SERVER}---\n{SECRET}").messages("GS112") == []


def test_a_secret_of_a_later_step_breaks_it(world: Any) -> None:
    world.step("argo-cd", SERVER).step("secret", SECRET)
    (finding,) = world.findings("GS112")
    assert finding.message == (
        "Deployment argocd/argocd-server is applied in bootstrap step 1, "
        "but its Secret argocd/argocd-secret is ready only in bootstrap step 2."
    )
    assert finding.consequence == (
        "Bootstrap step 1 is waited for, and waits itself for what comes only afterwards: a deadlock."
    )
    assert finding.fix.startswith("Let the chart create it (configs.secret.createSecret=true)")


def test_no_secret_at_all(world: Any) -> None:
    assert world.step("argo-cd", SERVER).messages("GS112") == [
        "Deployment argocd/argocd-server needs Secret argocd/argocd-secret, and nothing provides it."
    ]


def test_the_repo_server_does_not_read_it(world: Any) -> None:
    assert world.step("argo-cd", SERVER.replace("argocd-server", "argocd-repo-server")).messages("GS112") == []


def test_an_external_secret_that_only_merges_does_not_make_it(world: Any) -> None:
    merging = """
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: {name: argocd-secret, namespace: argocd}
spec: {target: {creationPolicy: Merge}}
"""
    world.step("argo-cd", provides=["controller argoproj.io/Application", "crd argoproj.io/Application"])
    assert world.root("secrets", text=merging).messages("GS111") == []
