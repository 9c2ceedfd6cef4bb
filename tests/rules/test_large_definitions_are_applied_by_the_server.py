"""GS179: charts whose definitions are too large for client-side apply are applied on the server's side."""

from typing import Any

import pytest


def told(world: Any, chart: str, values: dict[str, Any] | None = None, **more: Any) -> list[str]:
    found: list[str] = world.root().chart("a", chart, "3.6.1", values, namespace="a", **more).messages("GS179")
    return found


def test_on_the_client_side(world: Any) -> None:
    assert told(world, "kyverno") == ["Application argocd/a applies the definitions of kyverno on the client side."]


@pytest.mark.parametrize("option", ["ServerSideApply=true", "Replace=true"])
def test_on_the_servers_side(world: Any, option: str) -> None:
    assert told(world, "kyverno", options=[option]) == []


def test_without_definitions(new_world: Any) -> None:
    assert told(new_world(), "kyverno", {"crds": {"install": False}}) == []
    assert told(new_world(), "kube-prometheus-stack", skip_crds=True) == []


def test_another_chart(world: Any) -> None:
    assert told(world, "podinfo") == []
