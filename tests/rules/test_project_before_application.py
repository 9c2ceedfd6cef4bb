"""GS122: an AppProject exists before the Applications of it."""

from typing import Any

PROJECT = (
    "{apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: {name: dev, namespace: argocd, annotations: %s}}"
)
LATE = "{argocd.argoproj.io/sync-wave: '5'}"


def test_a_project_of_the_same_wave_keeps_it(world: Any) -> None:
    world.gated().root(text=PROJECT % "{}").app("api", spec={"project": "dev"})
    assert world.messages("GS122") == []


def test_a_project_of_a_later_wave_is_a_deadlock(world: Any) -> None:
    world.gated().root(text=PROJECT % LATE).app("api", spec={"project": "dev"}, wave=4)
    assert world.messages("GS122") == [
        "Application argocd/api is applied in wave 4, but its AppProject dev "
        "(of AppProject argocd/dev) is ready only in wave 5."
    ]


def test_a_project_that_nobody_declares(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (finding,) = world.root(spec={"project": "prod"}).findings("GS122")
    assert finding.message == "Application argocd/root needs AppProject prod, and nothing provides it."
    assert finding.fix.endswith("If it comes from outside, declare it: project argocd/prod.")


def test_every_argo_cd_has_the_default_project(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    assert world.root(spec={"project": "default"}).messages("GS122") == []


def test_a_project_that_comes_with_its_own_application_is_applied_by_hand(world: Any) -> None:
    """Somebody did so, or nothing of it would run; with an inventory it is known that nobody does."""
    world.root("argocd", text=PROJECT % "{}", spec={"project": "dev"}).app("api", spec={"project": "dev"})
    (finding,) = world.findings("GS122")
    assert (finding.severity, finding.message) == (
        "info",
        "AppProject argocd/dev comes with Application argocd/argocd, which is of that project itself.",
    )
    assert world.messages("GS111") == []
    world.step("argo-cd", provides=["controller argoproj.io/Application", "crd argoproj.io/Application"])
    assert len(world.messages("GS111")) == 1
