"""GS146: two Applications do not install one release of a chart."""

from typing import Any

import pytest


@pytest.mark.parametrize(("name", "namespace", "number"), [("redis", "a", 1), ("redis", "b", 0), ("other", "a", 0)])
def test_two_applications_of_one_release(world: Any, name: str, namespace: str, number: int) -> None:
    def source(release: str) -> list[dict[str, Any]]:
        return [{"repoURL": "https://charts.example", "chart": "redis", "helm": {"releaseName": release}}]

    world.root().app("one", sources=source("redis"), namespace="a").app(
        "two", sources=source(name), namespace=namespace
    )
    told = world.messages("GS146")
    assert (
        told
        == ["Application argocd/one and Application argocd/two install chart redis as release redis in a."] * number
    )
