"""GS321: a port that Prometheus scrapes from outside the mesh takes plain text."""

from typing import Any

from tests.rules.mesh_objects import strict
from tests.rules.network_objects import custom, deployment, namespace, service

MONITOR = custom(
    *("monitoring.coreos.com/v1", "ServiceMonitor", "web", "shop"),
    {"selector": {"matchLabels": {"app": "web"}}, "endpoints": [{"port": "http"}]},
)
MESH = namespace("shop", **{"istio-injection": "enabled"})
SHOP = MESH + deployment("web", "shop") + service("web", "shop", 80) + MONITOR


def prometheus(**spec: Any) -> str:
    return namespace("monitoring") + custom("monitoring.coreos.com/v1", "Prometheus", "main", "monitoring", spec)


def test_a_permissive_mesh(world: Any) -> None:
    assert world.root(text=SHOP + prometheus() + strict("shop", mode="PERMISSIVE")).messages("GS321") == []


def test_a_strict_port_and_a_scraper_without_a_sidecar(world: Any) -> None:
    (told,) = world.root(text=SHOP + prometheus() + strict("shop")).messages("GS321")
    assert told == (
        "ServiceMonitor shop/web has port 8000 of Deployment shop/web scraped in plain text, "
        "and PeerAuthentication shop/default makes it STRICT."
    )


def test_a_scraper_with_a_sidecar(world: Any) -> None:
    injected = prometheus(podMetadata={"labels": {"sidecar.istio.io/inject": "true"}})
    assert world.root(text=SHOP + injected + strict("shop")).messages("GS321") == []


def test_merged_metrics_are_the_sidecars_own(world: Any) -> None:
    merged = MESH + deployment("web", "shop") + service("web", "shop", 15020, 15020) + MONITOR
    assert world.root(text=merged + prometheus() + strict("shop")).messages("GS321") == []


def test_a_scrape_with_certificates(world: Any) -> None:
    secure = SHOP.replace('"port": "http"}', '"port": "http", "scheme": "https"}')
    assert world.root(text=secure + prometheus() + strict("shop")).messages("GS321") == []


def test_a_namespace_that_nothing_read_labels(world: Any) -> None:
    """Who makes the policy STRICT has sidecars there; who labels the namespace is not in this repository."""
    shop = deployment("web", "shop") + service("web", "shop", 80) + MONITOR
    assert len(world.root(text=shop + prometheus() + strict("shop")).messages("GS321")) == 1


def test_a_target_that_is_written_by_hand(world: Any) -> None:
    config = "scrape_configs: [{job_name: web, static_configs: [{targets: ['web:80']}]}]"
    shop = MESH + deployment("web", "shop") + service("web", "shop", 80)
    shop += custom("v1", "ConfigMap", "prometheus", "shop", {}, data={"prometheus.yml": config})
    assert world.root(text=shop + prometheus() + strict("shop")).messages("GS321") == [
        "ConfigMap shop/prometheus has port 8000 of Deployment shop/web scraped in plain text, "
        "and PeerAuthentication shop/default makes it STRICT."
    ]


def test_several_ports_of_one_monitor_have_one_cause(world: Any) -> None:
    both = {"selector": {}, "endpoints": [{"port": "http"}]}
    monitor = custom("monitoring.coreos.com/v1", "ServiceMonitor", "all", "shop", both)
    shop = MESH + "".join(deployment(name, "shop") + service(name, "shop", 80) for name in ("api", "web"))
    (told,) = world.root(text=shop + monitor + prometheus() + strict("shop")).messages("GS321")
    assert " of Deployment shop/api and 1 more scraped in plain text, " in told
    assert told.endswith("makes them STRICT.")
