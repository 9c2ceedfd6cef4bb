"""GS108: the metrics API answers before Argo CD waits for an autoscaler that reads it."""

from typing import Any

AUTOSCALER = """
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: default}
spec: {metrics: [{type: Resource, resource: {name: cpu}}]}
"""
SERVER = [{"repoURL": "https://kubernetes-sigs.github.io/metrics-server", "chart": "metrics-server"}]


def test_a_metrics_server_before_keeps_it(world: Any) -> None:
    world.gated().root().app("metrics-server", sources=SERVER, wave=3).app("api", AUTOSCALER, wave=40)
    assert world.messages("GS108") == []


def test_a_metrics_server_after_is_a_deadlock(world: Any) -> None:
    world.gated().root().app("metrics-server", sources=SERVER, wave=41).app("api", AUTOSCALER, wave=40)
    assert world.messages("GS108") == [
        "HorizontalPodAutoscaler default/api is applied in wave 40 (in argocd/api), but its metrics API "
        "metrics.k8s.io (of Application argocd/metrics-server) is ready only in wave 41 (in argocd/metrics-server)."
    ]


def test_no_metrics_server_at_all(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application"])
    (finding,) = world.root("api", text=AUTOSCALER).findings("GS108")
    assert finding.message == (
        "HorizontalPodAutoscaler default/api needs metrics API metrics.k8s.io, and nothing provides it."
    )
    assert finding.fix.endswith("If it comes from outside, declare it: api metrics.k8s.io.")


def test_metrics_of_pods_come_from_another_api(world: Any) -> None:
    world.step("argo-cd", provides=["controller argoproj.io/Application", "api metrics.k8s.io"])
    (message,) = world.root("api", text=AUTOSCALER.replace("type: Resource", "type: Pods")).messages("GS108")
    assert "needs metrics API custom.metrics.k8s.io" in message


def test_the_bootstrap_does_not_wait_for_its_autoscalers(world: Any) -> None:
    world.step("mesh", AUTOSCALER).gated().root().app("metrics-server", sources=SERVER, wave=3)
    assert world.messages("GS108") == []
