"""GS149: what a PostDelete hook needs is not deleted before it."""

from typing import Any

import pytest

HOOK = """
apiVersion: batch/v1
kind: Job
metadata: {name: tidy, namespace: team, annotations: {argocd.argoproj.io/hook: %s}}
spec:
  template:
    spec:
      serviceAccountName: tidy
      containers: [{name: tidy, image: 'team/tidy:1', envFrom: [{secretRef: {name: password}}]}]
"""
ACCOUNT = "{apiVersion: v1, kind: ServiceAccount, metadata: {name: tidy, namespace: team, annotations: {%s}}}"
SECRET = "{apiVersion: v1, kind: Secret, metadata: {name: password, namespace: team}}"
NAMESPACE = "{apiVersion: v1, kind: Namespace, metadata: {name: team}}"
FINALIZER = ["resources-finalizer.argocd.argoproj.io"]


def told(world: Any, *objects: str, hook: str = "PostDelete", finalizers: Any = FINALIZER, elsewhere: str = "") -> Any:
    world.root()
    world.app("api", "\n---\n".join([HOOK % hook, *objects]), namespace="team", finalizers=finalizers)
    if elsewhere:
        world.app("other", elsewhere, namespace="team")
    return world.findings("GS149")


def test_what_goes_with_the_application(world: Any) -> None:
    found = sorted(told(world, ACCOUNT % "", SECRET), key=lambda each: each.message)
    assert [each.message.partition(": ")[2] for each in found] == ["Secret team/password.", "ServiceAccount team/tidy."]
    assert found[0].message.startswith(
        "Job team/tidy runs once Application argocd/api has deleted its objects, and needs one of them: "
    )
    assert found[0].severity == "warning"


def test_the_namespace_itself(world: Any) -> None:
    (finding,) = told(world, NAMESPACE)
    assert finding.message.endswith("needs one of them: Namespace team.")


@pytest.mark.parametrize("hook", ["PreDelete", "PostSync", "Skip"])
def test_other_hooks(world: Any, hook: str) -> None:
    assert told(world, ACCOUNT % "", SECRET, hook=hook) == []


def test_without_the_finalizer_nothing_goes(world: Any) -> None:
    assert told(world, ACCOUNT % "", SECRET, finalizers=[]) == []


def test_what_another_application_delivers(world: Any) -> None:
    assert told(world, elsewhere=SECRET) == []


@pytest.mark.parametrize(
    "annotation", ["argocd.argoproj.io/sync-options: Delete=false", "argocd.argoproj.io/hook: PostDelete"]
)
def test_what_stays_or_comes_along(world: Any, annotation: str) -> None:
    assert told(world, ACCOUNT % annotation) == []
