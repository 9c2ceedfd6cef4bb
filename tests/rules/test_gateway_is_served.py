"""GS213: where there are Istio Gateways, somebody runs a gateway."""

from typing import Any


def gateway(label: str) -> str:
    return f"""
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {{name: main, namespace: shop}}
spec: {{selector: {{istio: {label}, app: gateway}}, servers: []}}
---
"""


PODS = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: gateway, namespace: istio-system}
spec: {template: {metadata: {labels: {istio: ingressgateway, app: gateway}}, spec: {containers: []}}}
---
"""
ARGOCD = ["controller argoproj.io/Application"]


def test_pods_of_another_namespace(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=PODS + gateway("ingressgateway")).messages("GS213") == []


def test_a_label_that_no_pod_carries(world: Any) -> None:
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=PODS + gateway("prod-gateway")).messages("GS213")
    assert told == (
        "Gateway shop/main needs a gateway whose pods carry app=gateway,istio=prod-gateway, and nothing provides it."
    )


def test_a_chart_may_bring_them(world: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "gateway", "targetRevision": "1.0.0"}
    world.step("argo-cd", provides=ARGOCD).root(text=gateway("a")).app("edge", namespace="edge", sources=[source])
    assert world.messages("GS213") == []


def test_where_gateways_run_another_rule_says_which_one_a_selector_misses(world: Any) -> None:
    running = PODS.replace("containers: []", "containers: [{name: istio-proxy, image: auto}]")
    world.step("argo-cd", provides=ARGOCD).root(text=running + gateway("prod-gateway"))
    assert world.messages("GS213") == [] and len(world.messages("GS314")) == 1
