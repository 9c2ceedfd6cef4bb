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
    assert new_world().root(text=elsewhere + monitor("metrics")).messages("GS203") == []
    wide = monitor("metrics", ", namespaceSelector: {any: true}")
    assert len(new_world().root(text=elsewhere + wide).messages("GS203")) == 1
