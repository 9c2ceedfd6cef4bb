"""GS209: a Rollout names Services, routes, subsets and analyses that exist."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, service

ARGOCD = ["controller argoproj.io/Application"]


def rollout(strategy: str) -> str:
    return f"""
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {{name: web, namespace: shop}}
spec: {{strategy: {strategy}, template: {{spec: {{containers: []}}}}}}
---
"""


def steered(istio: str) -> str:
    return rollout(f"{{canary: {{trafficRouting: {{istio: {istio}}}}}}}")


def virtual_service(*routes: str) -> str:
    http = ", ".join(f"{{name: {name}, route: []}}" if name else "{route: []}" for name in routes)
    return f"""
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: web, namespace: shop}}
spec: {{hosts: [web.example], http: [{http}]}}
---
"""


RULE = """
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: web, namespace: shop}
spec: {host: web, subsets: [{name: stable}, {name: canary}]}
---
"""


def test_services_of_both_strategies(world: Any) -> None:
    world.step("argo-cd", provides=ARGOCD)
    text = rollout("{canary: {stableService: web, canaryService: web-canary}}")
    assert world.root(text=text).messages("GS209") == [
        "Rollout shop/web needs Service shop/web, and nothing provides it.",
        "Rollout shop/web needs Service shop/web-canary, and nothing provides it.",
    ]


def test_an_analysis_that_nobody_wrote(new_world: Any) -> None:
    text = rollout("{canary: {steps: [{analysis: {templates: [{templateName: errors}]}}]}}")
    (told,) = new_world().step("argo-cd", provides=ARGOCD).root(text=text).messages("GS209")
    assert told == "Rollout shop/web needs AnalysisTemplate errors, and nothing provides it."
    template = "apiVersion: argoproj.io/v1alpha1\nkind: AnalysisTemplate\nmetadata: {name: errors, namespace: shop}\n"
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=f"{text}{template}").messages("GS209") == []


def test_routes_that_the_virtual_service_has(world: Any) -> None:
    text = steered("{virtualService: {name: web, routes: [primary]}}") + virtual_service("primary", "other")
    assert world.root(text=text).messages("GS209") == []


def test_a_route_that_it_does_not_have(world: Any) -> None:
    text = steered("{virtualService: {name: web, routes: [primary]}}") + virtual_service("", "")
    (told,) = world.root(text=text).messages("GS209")
    assert told == "Rollout shop/web shifts route primary of VirtualService shop/web, which has no named route."


@pytest.mark.parametrize(("routes", "count"), [(("",), 0), (("", ""), 1)])
def test_without_a_list_there_must_be_one_route(world: Any, routes: tuple[str, ...], count: int) -> None:
    told = world.root(text=steered("{virtualService: {name: web}}") + virtual_service(*routes)).messages("GS209")
    wanted = "Rollout shop/web names no route of VirtualService shop/web, which has 2: the controller does not choose."
    assert told == [wanted] * count


def test_a_subset_that_the_rule_does_not_have(world: Any) -> None:
    istio = "{destinationRule: {name: web, stableSubsetName: stable, canarySubsetName: kanary}}"
    (told,) = world.root(text=RULE + steered(istio)).messages("GS209")
    assert told == "Rollout shop/web names subset kanary of DestinationRule shop/web, which has stable, canary."


def test_one_service_for_both_generations(world: Any) -> None:
    spec = {"strategy": {"canary": {"stableService": "web", "canaryService": "web"}}}
    text = service("web", "shop") + custom("argoproj.io/v1alpha1", "Rollout", "web", "shop", spec)
    assert world.root(text=text).messages("GS209") == [
        "Rollout shop/web names Service web as stableService and as canaryService: they must be two."
    ]
