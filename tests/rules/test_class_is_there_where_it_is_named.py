"""GS212: the IngressClass or GatewayClass that an object names exists."""

from typing import Any

INGRESS = """
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {ingressClassName: nginx, rules: []}
---
"""
GATEWAY = """
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: web, namespace: shop}
spec: {gatewayClassName: istio, listeners: []}
---
"""
CLASSES = """
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: nginx}
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: {name: istio}
---
"""
ISTIOD = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: istio-system}
spec: {template: {spec: {containers: [{name: discovery, image: "docker.io/istio/pilot:1.27.0"}]}}}
---
"""
ARGOCD = ["controller argoproj.io/Application"]


def test_classes_that_are_declared(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=CLASSES + INGRESS + GATEWAY).messages("GS212") == []


def test_classes_that_nobody_brings(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=INGRESS + GATEWAY).messages("GS212") == [
        "Ingress shop/web needs IngressClass nginx, and nothing provides it.",
        "Gateway shop/web needs GatewayClass istio, and nothing provides it.",
    ]


def test_istiod_makes_its_own(world: Any) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=ISTIOD + GATEWAY).messages("GS212") == []


def test_a_chart_may_bring_it_from_any_namespace(world: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "ingress-nginx", "targetRevision": "4.0.0"}
    world.step("argo-cd", provides=ARGOCD).root(text=INGRESS).app("nginx", namespace="nginx", sources=[source])
    assert world.messages("GS212") == []
    assert any("IngressClass nginx" in note.what for note in world.verdict().not_judged)


def test_a_class_of_istio_that_is_misspelt(world: Any) -> None:
    """Whoever brings istiod: the name of its classes is its own."""
    told = world.root(text=GATEWAY.replace("istio,", "istio-waypont,")).messages("GS212")
    assert "Gateway shop/web is of class istio-waypont. Did you mean istio-waypoint?" in told
