"""GS203: a ServiceMonitor names a port that a Service it selects has."""

from typing import Any

SERVICE = """
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {ports: [{name: http-metrics, port: 9090}]}
---
"""


def monitor(port: str, more: str = "") -> str:
    return f"""
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {{name: web, namespace: shop}}
spec: {{selector: {{matchLabels: {{app: web}}}}, endpoints: [{{port: {port}}}]{more}}}
"""


def test_the_name_of_the_service(world: Any) -> None:
    assert world.root(text=SERVICE + monitor("http-metrics")).messages("GS203") == []


def test_another_name_finds_no_target(world: Any) -> None:
    (told,) = world.root(text=SERVICE + monitor("metrics")).messages("GS203")
    assert told == "ServiceMonitor shop/web scrapes port metrics, but the Services it selects have http-metrics."


def test_a_service_of_another_namespace_is_not_looked_at(new_world: Any) -> None:
    elsewhere = SERVICE.replace("namespace: shop", "namespace: other")
    (told,) = new_world().root(text=elsewhere + monitor("metrics")).messages("GS203")
    assert told == "ServiceMonitor shop/web selects no Service of namespace shop."
    wide = monitor("metrics", ", namespaceSelector: {any: true}")
    (told,) = new_world().root(text=elsewhere + wide).messages("GS203")
    assert told.endswith("the Services it selects have http-metrics.")


def test_a_chart_may_bring_the_service(world: Any) -> None:
    source = {"repoURL": "https://charts.example", "chart": "web", "targetRevision": "1.0.0"}
    assert world.root(text=monitor("http")).app("web", namespace="shop", sources=[source]).messages("GS203") == []


def pod_monitor(port: str, label: str = "web") -> str:
    return f"""
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: {{name: web, namespace: shop}}
spec: {{selector: {{matchLabels: {{app: {label}}}}}, podMetricsEndpoints: [{{port: {port}}}]}}
---
"""


BARE = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{ports: [{name: metrics, containerPort: 1}]}]}}}
---
"""


def test_pods_that_a_pod_monitor_selects(new_world: Any) -> None:
    assert new_world().root(text=BARE + pod_monitor("metrics")).messages("GS203") == []
    (told,) = new_world().root(text=BARE + pod_monitor("http")).messages("GS203")
    assert told == "PodMonitor shop/web scrapes port http, but the pods it selects have metrics."
    (told,) = new_world().root(text=BARE + pod_monitor("metrics", "wep")).messages("GS203")
    assert told == "PodMonitor shop/web selects no pod of namespace shop."


def test_the_port_of_a_sidecar_is_in_no_manifest(world: Any) -> None:
    assert world.root(text=BARE + pod_monitor("http-envoy-prom")).messages("GS203") == []
