"""GS156: an Application says one destination, and asks a chart repository for a chart and git for a path."""

from typing import Any

import pytest

HELM = "https://grafana.github.io/helm-charts"
GIT = "https://git.example/acme/platform.git"


def told(world: Any, source: dict[str, Any], **spec: Any) -> list[str]:
    return list(world.root().app("web", namespace="shop", sources=[source], spec=spec).messages("GS156"))


@pytest.mark.parametrize(
    "source",
    [
        {"repoURL": GIT, "path": "web", "targetRevision": "main"},
        {"repoURL": HELM, "chart": "grafana", "targetRevision": "8.5.9"},
        {"repoURL": "registry.example/charts", "chart": "", "path": ".", "targetRevision": "1.0.0"},
        {"repoURL": "https://gitlab.example/group/charts", "path": "web"},
        {"repoURL": GIT, "targetRevision": "main", "ref": "values"},
    ],
)
def test_what_each_holds(world: Any, source: dict[str, Any]) -> None:
    assert told(world, source) == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ({"repoURL": HELM, "path": "grafana"}, f"asks for path grafana in {HELM}, a chart repository."),
        (
            {"repoURL": GIT, "chart": "web", "targetRevision": "1.0.0"},
            f"asks for chart web in {GIT}, a git repository.",
        ),
        ({"repoURL": HELM, "chart": "grafana"}, "names no version of chart grafana (targetRevision)."),
    ],
)
def test_what_they_do_not_hold(world: Any, source: dict[str, Any], message: str) -> None:
    assert told(world, source) == [f"Application argocd/web {message}"]


def test_two_destinations(world: Any) -> None:
    both = {"server": "https://kubernetes.default.svc", "name": "in-cluster", "namespace": "shop"}
    (message,) = told(world, {"repoURL": GIT, "path": "web"}, destination=both)
    assert message == "Application argocd/web names its destination twice, by server and by name."
