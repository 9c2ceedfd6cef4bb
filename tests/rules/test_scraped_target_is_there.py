"""GS670: what a scrape configuration names is there: Services with their ports, pods with the labels it keeps."""

from typing import Any

import yaml

from tests.rules.network_objects import custom, deployment, service
from tests.rules.prometheus_objects import server

SHOP = deployment("web", "shop") + service("web", "shop", 80)
ACTUATOR = {"readinessProbe": {"httpGet": {"path": "/actuator/health", "port": 8000}}}


def scraping(*targets: str, **job: Any) -> str:
    jobs = [{"job_name": "web", "static_configs": [{"targets": list(targets)}], **job}]
    text = yaml.safe_dump({"scrape_configs": jobs})
    return custom("v1", "ConfigMap", "prometheus", "shop", {}, data={"prometheus.yml": text})


def told(world: Any, text: str) -> list[str]:
    found: list[str] = world.root(text=text).messages("GS670")
    return found


def test_targets_that_are_there(world: Any) -> None:
    assert told(world, SHOP + scraping("web:80", "web.shop.svc:80", "localhost:9090", "www.example.org:443")) == []


def test_a_service_that_is_not(world: Any) -> None:
    assert told(world, SHOP + scraping("wep:80")) == [
        "Job web of ConfigMap shop/prometheus scrapes wep:80, and no Service of namespace shop is called so."
    ]


def test_a_port_that_the_service_lacks(world: Any) -> None:
    assert told(world, SHOP + scraping("web:8000")) == [
        "Job web of ConfigMap shop/prometheus scrapes web:8000, and Service shop/web has http (80)."
    ]


def test_a_namespace_with_a_chart_that_nobody_read(world: Any) -> None:
    world.root(text=SHOP + scraping("redis-metrics:9121"))
    world.app("cache", namespace="shop", sources=[{"repoURL": "https://charts.example", "chart": "x"}])
    assert world.messages("GS670") == []


def test_spring_boot_serves_its_metrics_elsewhere(new_world: Any) -> None:
    spring = deployment("web", "shop", container=ACTUATOR) + service("web", "shop", 80)
    (message,) = told(new_world(), spring + scraping("web:80"))
    assert " at /metrics, and the probes of Deployment shop/web ask /actuator" in message
    assert told(new_world(), spring + scraping("web:80", metrics_path="/actuator/prometheus")) == []


def keeping(label: str, value: str) -> str:
    keep = {"source_labels": [f"__meta_kubernetes_pod_label_{label}"], "action": "keep", "regex": value}
    discovery = [{"role": "pod", "namespaces": {"names": ["shop"]}}]
    return scraping(kubernetes_sd_configs=discovery, relabel_configs=[keep])


def test_a_label_that_pods_carry(new_world: Any) -> None:
    named = deployment("web", "shop", labels={"app": "web", "app.kubernetes.io/name": "web"})
    assert told(new_world(), named + keeping("app_kubernetes_io_name", "web")) == []
    assert told(new_world(), named + keeping("app_kubernetes_io_name", "web|api")) == []


def test_a_label_that_no_pod_carries(world: Any) -> None:
    assert told(world, SHOP + keeping("app_kubernetes_io_name", "web")) == [
        "Job web of ConfigMap shop/prometheus keeps pods with label app_kubernetes_io_name=web, "
        "and no pod in shop carries that."
    ]
    assert world.messages("GS610") == []


def test_a_server_with_a_prefix_serves_its_own_metrics_under_it(new_world: Any) -> None:
    prefixed = server("--web.route-prefix=/prom")
    own = scraping("localhost:9090", metrics_path="/metrics")
    (message,) = told(new_world(), prefixed + "---\n" + own)
    assert "scrapes localhost:9090/metrics, and" in message
    assert message.endswith("answers under /prom.")
    under = scraping("localhost:9090", metrics_path="/prom/metrics")
    assert told(new_world(), prefixed + "---\n" + under) == []


def test_an_alertmanager_that_is_not_there(world: Any) -> None:
    managers = [{"static_configs": [{"targets": ["alertmanager:9093"]}]}]
    config = yaml.safe_dump({"scrape_configs": [], "alerting": {"alertmanagers": managers}})
    (message,) = told(world, SHOP + custom("v1", "ConfigMap", "p", "shop", {}, data={"prometheus.yml": config}))
    assert "scrapes alertmanager:9093, and no Service of namespace shop is called so" in message
