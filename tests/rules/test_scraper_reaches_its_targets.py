"""GS306: Prometheus may reach the ports that a monitor has it scrape."""

from typing import Any

from tests.rules.network_objects import custom, deployment, namespace, peer, policy, ports, service

MONITOR = custom(
    *("monitoring.coreos.com/v1", "ServiceMonitor", "web", "shop"),
    {"selector": {"matchLabels": {"app": "web"}}, "endpoints": [{"port": "http"}]},
)
SHOP = namespace("shop") + deployment("web", "shop") + service("web", "shop", 80) + MONITOR
PROMETHEUS = namespace("monitoring") + custom("monitoring.coreos.com/v1", "Prometheus", "main", "monitoring", {})


def guard(*ingress: Any) -> str:
    return policy("guard", "shop", "web", ingress=list(ingress))


def test_the_scraper_may_in(world: Any) -> None:
    allowed = {"from": [peer("monitoring", **{"app.kubernetes.io/name": "prometheus"})], "ports": ports(8000)}
    assert world.root(text=SHOP + PROMETHEUS + guard(allowed)).messages("GS306") == []


def test_the_scraper_is_shut_out(world: Any) -> None:
    allowed = {"from": [peer("gateway")], "ports": ports(8000)}
    (told,) = world.root(text=SHOP + PROMETHEUS + guard(allowed)).messages("GS306")
    assert told == (
        "ServiceMonitor shop/web has port 8000 of Deployment shop/web scraped, "
        "but no rule of NetworkPolicy shop/guard lets it into Deployment shop/web."
    )


def test_another_port_is_another_question(world: Any) -> None:
    allowed = {"from": [peer("monitoring")], "ports": ports(9090)}
    assert "port 8000" in world.root(text=SHOP + PROMETHEUS + guard(allowed)).messages("GS306")[0]


def test_a_pod_monitor(world: Any) -> None:
    spec = {"selector": {"matchLabels": {"app": "web"}}, "podMetricsEndpoints": [{"port": "http"}]}
    monitor = custom("monitoring.coreos.com/v1", "PodMonitor", "pods", "shop", spec)
    (told,) = world.root(text=deployment("web", "shop") + monitor + PROMETHEUS + guard()).messages("GS306")
    assert "PodMonitor shop/pods has port 8000 of Deployment shop/web scraped" in told


def test_a_scraper_of_an_unread_chart(world: Any) -> None:
    chart = [{"repoURL": "https://charts.example", "chart": "kube-prometheus-stack", "targetRevision": "0.0.1"}]
    built = world.root(text=SHOP + guard()).app("monitoring", namespace="monitoring", sources=chart)
    assert "lets it into Deployment shop/web" in built.messages("GS306")[0]


def test_nobody_scrapes(world: Any) -> None:
    assert world.root(text=SHOP + guard()).messages("GS306") == []


def test_pods_that_ask_by_annotation(world: Any) -> None:
    text = "relabel_configs: [{source_labels: [__meta_kubernetes_pod_annotation_prometheus_io_scrape], action: keep}]"
    config = custom("v1", "ConfigMap", "prometheus", "monitoring", {}, data={"prometheus.yml": text})
    notes = {"prometheus.io/scrape": "true", "prometheus.io/port": "8000"}
    asking = namespace("shop") + deployment("web", "shop", annotations=notes)
    (told,) = world.root(text=asking + config + PROMETHEUS + guard()).messages("GS306")
    assert "ConfigMap monitoring/prometheus has port 8000 of Deployment shop/web scraped" in told
