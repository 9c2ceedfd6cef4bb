"""GS313: the pods that a policy is for exist under the labels it names."""

from typing import Any

from tests.rules.network_objects import deployment, policy


def test_a_policy_with_pods(world: Any) -> None:
    text = deployment("web", "shop") + policy("web", "shop", "web") + policy("all", "shop")
    assert world.root(text=text).messages("GS313") == []


def test_a_policy_without(world: Any) -> None:
    text = deployment("web", "shop") + policy("web", "shop", "website")
    assert world.root(text=text).messages("GS313") == ["NetworkPolicy shop/web selects none of the pods in shop."]


def test_an_unread_chart_may_bring_them(world: Any) -> None:
    chart = [{"repoURL": "https://charts.example", "chart": "website", "targetRevision": "1"}]
    text = deployment("web", "shop") + policy("web", "shop", "website")
    assert world.root(text=text).app("site", namespace="shop", sources=chart).messages("GS313") == []
