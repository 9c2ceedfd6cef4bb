"""GS124: an Application does not deliver itself."""

from typing import Any

COPY = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: root, namespace: argocd}}"


def test_a_folder_of_its_own_keeps_it(world: Any) -> None:
    assert world.gated().root().app("child").messages("GS124") == []


def test_a_root_that_waits_for_its_own_health(world: Any) -> None:
    (finding,) = world.gated().root(text=COPY).findings("GS124")
    assert finding.message == (
        "Application argocd/root delivers itself, and its health counts for the sync that waits for it."
    )
    assert str(finding.location) == "root/all.yaml:1"


def test_a_root_that_manages_itself_without_the_health_check_is_usual(world: Any) -> None:
    assert world.root(text=COPY).messages("GS124") == []


def test_applications_that_deliver_each_other(world: Any) -> None:
    world.app("one", parent="argocd/two").app("two", parent="argocd/one")
    assert world.messages("GS124") == [
        "Applications deliver each other: argocd/one delivers argocd/two delivers argocd/one.",
        "Applications deliver each other: argocd/two delivers argocd/one delivers argocd/two.",
    ]
