"""GS151: generateName is for hooks."""

from typing import Any

import pytest

JOB = "{apiVersion: batch/v1, kind: Job, metadata: {generateName: seed-, namespace: team, annotations: {%s}}}"


def test_a_plain_object_without_a_name(world: Any) -> None:
    (finding,) = world.root(text=JOB % "").findings("GS151")
    assert finding.message.endswith("has only a generateName, and is no hook.")
    assert finding.severity == "error"


@pytest.mark.parametrize(
    "annotation",
    [
        "argocd.argoproj.io/hook: PostSync",
        "helm.sh/hook: post-install",
        "argocd.argoproj.io/sync-options: Replace=true",
        "argocd.argoproj.io/hook: Skip",
    ],
)
def test_what_is_created_and_not_applied(world: Any, annotation: str) -> None:
    assert world.root(text=JOB % annotation).messages("GS151") == []


def test_an_option_of_the_application(world: Any) -> None:
    assert world.root(text=JOB % "", options=["Replace=true"]).messages("GS151") == []


def test_the_bootstrap_may_create(world: Any) -> None:
    assert world.root().step("seed", JOB % "").messages("GS151") == []
