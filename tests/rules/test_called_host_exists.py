"""GS225: a host in the cluster that an object names is a Service, and has the port."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD, chart, container, manifest, workload
from tests.rules.network_objects import deployment, service

SERVICE = manifest("Service", "db", "spec: {ports: [{port: 5432}]}")
HEADLESS = manifest("Service", "db", "spec: {clusterIP: None, ports: [{port: 5432}]}")
OTHER = manifest("Namespace", "data", namespace="") + manifest(
    "Service", "pg", "spec: {ports: [{port: 5432}]}", namespace="data"
)


def told(value: str, name: str = "DATABASE_URL") -> str:
    return workload(container(f"env: [{{name: {name}, value: '{value}'}}]"))


@pytest.fixture
def described(world: Any) -> Any:
    return world.step("argo-cd", provides=ARGOCD)


GOOD = (
    "postgresql://u:p@db.shop.svc.cluster.local:5432/app",
    "postgresql://u:p@db.shop.svc:5432/app",
    "postgresql://db:5432/app",
    "postgresql://pg.data:5432/app",
    "https://kubernetes.default.svc",
    "https://example.org/x",
    "http://localhost:8080",
    "db-0.db.shop.svc.cluster.local",
    "http://{{ .name }}-x.shop.svc:80",
    "http://$(HOST).shop.svc",
    "*.shop.svc.cluster.local",
    "s3://bucket/path",
)


@pytest.mark.parametrize("value", GOOD)
def test_names_that_resolve_or_are_nobodys_business_here(described: Any, value: str) -> None:
    assert described.root(text=SERVICE + OTHER + told(value)).messages("GS225") == []


@pytest.mark.parametrize(
    ("value", "service"),
    [
        ("redis://cache.shop.svc.cluster.local:6379/0", "shop/cache"),
        ("http://web-0.web.shop.svc", "shop/web"),
        ("redis://cache:6379", "shop/cache"),
        ("postgresql://pq.data:5432/app", "data/pq"),
    ],
)
def test_names_that_do_not(described: Any, value: str, service: str) -> None:
    (found,) = described.root(text=SERVICE + OTHER + told(value)).findings("GS225")
    assert found.message == f"Deployment shop/web needs Service {service}, and nothing provides it."
    assert found.severity == "warning"


def test_a_short_name_of_another_namespace(world: Any) -> None:
    (message,) = world.root(text=OTHER + told("postgresql://pg:5432/app")).messages("GS225")
    assert "pg is in namespace data, and a short name is one of the caller's namespace" in message


def test_of_longer_names_the_one_that_takes_writes_is_meant(described: Any) -> None:
    """A copy refuses what its caller writes, and a headless Service has no address of its own."""
    names = ("orders-db-read", "orders-db-metrics", "orders-db-primary", "orders-db-headless")
    brought = "".join(manifest("Service", each, "spec: {ports: [{port: 5432}]}") for each in names)
    (message,) = described.root(text=brought + told("orders-db.shop.svc:5432")).messages("GS225")
    assert message.endswith("Did you mean orders-db-primary?")


def test_of_names_that_begin_alike_the_nearest_is_meant(described: Any) -> None:
    brought = "".join(manifest("Service", each, "spec: {ports: [{port: 5432}]}") for each in ("orders", "orders-db-r"))
    (message,) = described.root(text=brought + told("orders-db-replica.shop.svc:5432")).messages("GS225")
    assert message.endswith("Did you mean orders-db-r?")


def test_a_port_that_the_service_does_not_have(described: Any) -> None:
    (message,) = described.root(text=SERVICE + told("db.shop.svc:6432")).messages("GS225")
    assert message == "Deployment shop/web names port 6432 of Service shop/db, which has 5432."


def test_a_headless_service_has_the_ports_of_its_pods(described: Any) -> None:
    assert described.root(text=HEADLESS + told("db.shop.svc:6432")).messages("GS225") == []


def test_texts_of_other_objects(described: Any) -> None:
    config = manifest("ConfigMap", "c", 'data: {a: "url=http://x1.shop.svc\\n# http://x0.shop.svc"}')
    template = "spec: {target: {template: {data: {URL: 'amqp://{{ .u }}@x2.shop.svc:5672'}}}}"
    external = manifest("ExternalSecret", "e", template, api="external-secrets.io/v1")
    text = manifest("Namespace", "shop", namespace="") + config + external
    assert described.root(text=text).messages("GS225") == [
        "ConfigMap shop/c needs Service shop/x1, and nothing provides it.",
        "ExternalSecret shop/e needs Service shop/x2, and nothing provides it.",
    ]


def test_a_chart_may_bring_it(described: Any) -> None:
    described.root(text=told("redis://cache.shop.svc:6379")).app("chart", **chart())
    assert described.messages("GS225") == []
    assert any("Service shop/cache" in note.what for note in described.verdict().not_judged)


def test_a_url_that_ends_with_the_namespace(new_world: Any) -> None:
    def messages(url: str) -> list[str]:
        held = manifest("ConfigMap", "grafana", f"data: {{datasources.yaml: 'url: {url}'}}")
        world = new_world().step("argo-cd", provides=ARGOCD).root(text=OTHER + held)
        return list(world.messages("GS225"))

    assert messages("http://pg.data:5432") == []
    assert messages("http://pq.data:5432")[0].startswith("ConfigMap shop/grafana needs Service data/pq")
    assert messages("http://example.com:5432") == []


def test_a_chart_that_nobody_read_calls_its_services_after_itself(new_world: Any) -> None:
    """What is called after something else, in a namespace whose Services are known, is missing there."""
    several = "".join(manifest("Service", each, "spec: {ports: [{port: 80}]}") for each in ("web", "api"))

    def severities(host: str) -> list[str]:
        world = new_world().root(text=several + told(f"http://{host}.shop.svc:80")).app("thing", **chart())
        return [str(each.severity) for each in world.findings("GS225")]

    assert severities("elasticsearch-master") == ["warning"]
    assert severities("thing-metrics") == []


def test_a_service_that_is_in_another_namespace(new_world: Any) -> None:
    """Of a namespace that nobody knows: the name and the port are those of a Service elsewhere."""
    shop = deployment("web", "shop") + service("web", "shop", 8000)
    for host, told in (("web.monitoring:8000", 1), ("web.monitoring:9999", 0), ("web.shop:8000", 0)):
        caller = deployment("api", "shop", env={"WEB_URL": f"http://{host}"})
        assert len(new_world().root(text=shop + caller).messages("GS225")) == told
