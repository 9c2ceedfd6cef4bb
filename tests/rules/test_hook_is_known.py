"""GS132: a hook has a type that Argo CD runs."""

from typing import Any

import pytest

JOB = "{apiVersion: batch/v1, kind: Job, metadata: {name: j, namespace: default, annotations: {%s}}}"


@pytest.mark.parametrize(
    "annotation",
    [
        "argocd.argoproj.io/hook: PreSync",
        "argocd.argoproj.io/hook: 'PreSync, PostSync'",
        "argocd.argoproj.io/hook: Skip",
        "argocd.argoproj.io/hook: PostDelete",
        "argocd.argoproj.io/hook: 'PreDelete, PostDelete'",
        "helm.sh/hook: post-delete",
        "helm.sh/hook: 'pre-delete,pre-rollback'",
        "helm.sh/hook: 'pre-install,pre-upgrade'",
        "helm.sh/hook: crd-install",
        "helm.sh/hook: test",
        "argocd.argoproj.io/hook: PreSync, argocd.argoproj.io/hook-delete-policy: HookSucceeded",
    ],
)
def test_known_types_keep_it(world: Any, annotation: str) -> None:
    assert world.root(text=JOB % annotation).messages("GS132") == []


@pytest.mark.parametrize("wrong", ["presync", "Presync", "pre-install", "postDelete", "Predelete", "pre-delete"])
def test_a_misspelt_type_drops_the_object(world: Any, wrong: str) -> None:
    (finding,) = world.root(text=JOB % f"argocd.argoproj.io/hook: {wrong}").findings("GS132")
    assert finding.message == f"Job default/j is a hook of type {wrong}, which Argo CD does not know."
    assert finding.severity == "error"
    assert world.verdict().graph.view.named("Job", "default", "j") is None


@pytest.mark.parametrize("empty", ["''", "' , '"])
@pytest.mark.parametrize("name", ["argocd.argoproj.io/hook", "helm.sh/hook"])
def test_a_hook_without_a_type_is_dropped_too(world: Any, name: str, empty: str) -> None:
    (finding,) = world.root(text=JOB % f"{name}: {empty}").findings("GS132")
    assert finding.message == f"Job default/j has the annotation {name} without a type in it."
    assert world.verdict().graph.view.named("Job", "default", "j") is None


def test_an_empty_hook_beside_a_type_of_helm_runs(world: Any) -> None:
    text = JOB % "argocd.argoproj.io/hook: '', helm.sh/hook: pre-install"
    assert world.root(text=text).messages("GS132") == []
    assert world.verdict().graph.view.named("Job", "default", "j") is not None


def test_one_right_type_still_runs(world: Any) -> None:
    (finding,) = world.root(text=JOB % "argocd.argoproj.io/hook: 'PreSync,postsync'").findings("GS132")
    assert finding.message == "Job default/j is a hook of type postsync, too, which Argo CD does not know."
    assert finding.consequence == "It runs in PreSync only."
    assert finding.severity == "warning"


def test_one_right_type_of_the_deletion_still_runs(world: Any) -> None:
    (finding,) = world.root(text=JOB % "argocd.argoproj.io/hook: 'PostDelete,presync'").findings("GS132")
    assert (finding.consequence, finding.severity) == ("It runs in PostDelete only.", "warning")


def test_a_helm_hook_that_argo_cd_does_not_run(world: Any) -> None:
    (finding,) = world.root(text=JOB % "helm.sh/hook: pre-rollback").findings("GS132")
    assert finding.message == "Job default/j is a Helm hook of type pre-rollback, which Argo CD does not run."
    assert finding.severity == "info"


def test_an_unknown_delete_policy(world: Any) -> None:
    text = JOB % "argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: hook-succeeded"
    assert world.root(text=text).messages("GS132") == [
        "Job default/j has the hook delete policy hook-succeeded, which Argo CD does not know."
    ]
