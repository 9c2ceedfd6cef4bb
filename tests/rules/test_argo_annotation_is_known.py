"""GS129: an annotation with Argo CD's prefix is one that Argo CD reads."""

from typing import Any

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default, %s: {%s: '1'}}}"


def test_known_ones_keep_it(world: Any) -> None:
    assert world.root(text=CONFIG % ("annotations", "argocd.argoproj.io/sync-wave")).messages("GS129") == []


def test_a_misspelt_one_is_named_with_the_near_one(world: Any) -> None:
    assert world.root(text=CONFIG % ("annotations", "argocd.argoproj.io/syncwave")).messages("GS129") == [
        "ConfigMap default/c has the unknown annotation argocd.argoproj.io/syncwave. "
        "Did you mean argocd.argoproj.io/sync-wave?"
    ]


def test_what_the_object_has_already_is_not_meant(new_world: Any) -> None:
    """A hook whose weight is renamed into a second `hook` would be one of a phase that nobody knows."""
    hook = "argocd.argoproj.io/hook: PostSync, argocd.argoproj.io/%s"
    assert new_world().root(text=CONFIG % ("annotations", hook % "hook-wave")).messages("GS129") == [
        "ConfigMap default/c has the unknown annotation argocd.argoproj.io/hook-wave. "
        "Did you mean argocd.argoproj.io/sync-wave?"
    ]
    assert new_world().root(text=CONFIG % ("annotations", hook % "hoook")).messages("GS129") == [
        "ConfigMap default/c has the unknown annotation argocd.argoproj.io/hoook."
    ]


def test_a_misspelt_prefix_is_named(world: Any) -> None:
    assert world.root(text=CONFIG % ("annotations", "argoproj.io/sync-wave")).messages("GS129") == [
        "ConfigMap default/c has the annotation argoproj.io/sync-wave. Did you mean argocd.argoproj.io/sync-wave?"
    ]


def test_a_wave_as_a_label_is_named(world: Any) -> None:
    assert world.root(text=CONFIG % ("labels", "argocd.argoproj.io/sync-wave")).messages("GS129") == [
        "ConfigMap default/c has argocd.argoproj.io/sync-wave as a label; Argo CD reads it as an annotation only."
    ]


def test_others_prefixes_are_none_of_our_business(world: Any) -> None:
    assert world.root(text=CONFIG % ("annotations", "notifications.argoproj.io/sync")).messages("GS129") == []


def test_labels_of_namespaces_that_the_operator_reads(world: Any) -> None:
    labels = "{argocd.argoproj.io/managed-by: openshift-gitops}"
    assert (
        world.root(text=f"{{apiVersion: v1, kind: Namespace, metadata: {{name: a, labels: {labels}}}}}").messages(
            "GS129"
        )
        == []
    )
