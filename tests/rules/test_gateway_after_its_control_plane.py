"""GS159: Istio's gateways are delivered after its control plane, and that after its definitions."""

from typing import Any


def told(
    world: Any, base: int, istiod: int, gateway: int, repository: str = "https://istio.example/charts"
) -> list[str]:
    for chart, wave in (("base", base), ("istiod", istiod), ("gateway", gateway)):
        source = {"repoURL": repository, "chart": chart, "targetRevision": "0.1.0"}
        world.app(chart, wave=wave, namespace="istio-system", sources=[source])
    found: list[str] = world.messages("GS159")
    return found


def test_in_their_order(new_world: Any) -> None:
    assert told(new_world().root(text="").gated(), 1, 2, 3) == []
    assert told(new_world().root(text="").gated(), 1, 1, 1) == []


def test_a_gateway_before_its_control_plane(new_world: Any) -> None:
    assert told(new_world().root(text="").gated(), 1, 3, 2) == [
        "Application argocd/gateway (chart gateway) is delivered in wave 2, "
        "before Application argocd/istiod (chart istiod) in wave 3."
    ]


def test_a_control_plane_before_its_definitions(new_world: Any) -> None:
    assert told(new_world().root(text="").gated(), 2, 1, 3) == [
        "Application argocd/istiod (chart istiod) is delivered in wave 1, "
        "before Application argocd/base (chart base) in wave 2."
    ]


def test_waves_that_do_not_wait(new_world: Any) -> None:
    assert told(new_world().root(text=""), 1, 3, 2) == []


def test_charts_of_others_by_the_same_names(new_world: Any) -> None:
    assert told(new_world().root(text="").gated(), 3, 2, 1, "https://charts.example") == []
