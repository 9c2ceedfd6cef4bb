"""GS223: each port is scraped by one monitor."""

from typing import Any

from tests.rules.manifests import manifest

SERVICE = manifest("Service", "web", "spec: {ports: [{name: http, port: 80}]}", labels="{app: web}")


def monitor(name: str, path: str = "/metrics") -> str:
    spec = f"spec: {{selector: {{matchLabels: {{app: web}}}}, endpoints: [{{port: http, path: {path}}}]}}"
    return manifest("ServiceMonitor", name, spec, api="monitoring.coreos.com/v1")


def test_once(world: Any) -> None:
    text = SERVICE + monitor("web") + monitor("stats", "/stats/prometheus")
    assert world.root(text=text).messages("GS223") == []


def test_twice(world: Any) -> None:
    (told,) = world.root(text=SERVICE + monitor("web") + monitor("apis")).messages("GS223")
    assert told == (
        "Port http of Service shop/web is scraped at /metrics by ServiceMonitor shop/apis and ServiceMonitor shop/web."
    )
