"""GS150: the finalizer of an Application."""

from typing import Any

import pytest

APPLICATION = """
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: child, namespace: argocd, finalizers: ['%s']}
spec: {project: default, destination: {namespace: team}}
"""


@pytest.mark.parametrize(
    "finalizer",
    [
        "resources-finalizer.argocd.argoproj.io",
        "resources-finalizer.argocd.argoproj.io/foreground",
        "resources-finalizer.argocd.argoproj.io/background",
        "post-delete-finalizer.argocd.argoproj.io/cleanup",
        "pre-delete-finalizer.argocd.argoproj.io",
        "example.org/audit",
        "foregroundDeletion",
    ],
)
def test_finalizers_that_somebody_takes_off(world: Any, finalizer: str) -> None:
    assert world.root(text=APPLICATION % finalizer).messages("GS150") == []


@pytest.mark.parametrize(
    "finalizer",
    [
        "resource-finalizer.argocd.argoproj.io",
        "resources-finalizer.argocd.argoproj.io/orphan",
        "resources-finalizer.argoproj.io",
        "resources-finalizers.argocd.argoproj.io",
    ],
)
def test_finalizers_that_nobody_takes_off(world: Any, finalizer: str) -> None:
    (finding,) = world.root(text=APPLICATION % finalizer).findings("GS150")
    assert finding.message == f"Application argocd/child has the finalizer {finalizer}, which Argo CD does not know."
