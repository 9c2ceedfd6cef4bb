"""GS183: a source that a project admits is one that an Application of it reads."""

from typing import Any

from tests.rules.network_objects import custom

REPO = "https://git.example/repo"


def project(*sources: str) -> str:
    return custom("argoproj.io/v1alpha1", "AppProject", "shop", "argocd", {"sourceRepos": list(sources)})


def told(world: Any, *sources: str) -> list[str]:
    world.root(text=project(*sources)).app("web", spec={"project": "shop"})
    found: list[str] = world.messages("GS183")
    return found


def test_all_are_used(world: Any) -> None:
    assert told(world, REPO, f"{REPO}.git", "https://charts.example/*") == []


def test_one_that_is_left_over(world: Any) -> None:
    assert told(world, REPO, "https://helm.livekit.io") == [
        "AppProject argocd/shop admits https://helm.livekit.io, and no Application of it reads that."
    ]
