"""GS258: a URL with a bare host, in a configuration, names a port that the host's Service has."""

from typing import Any

from tests.rules.manifests import chart, manifest
from tests.rules.network_objects import custom, deployment, service

TEMPO = manifest("Service", "tempo", "spec: {ports: [{name: http, port: 3200}]}")


def told(world: Any, text: str) -> list[str]:
    conf = manifest("ConfigMap", "conf", f"data: {{a: '{text}'}}")
    found: list[str] = world.root(text=TEMPO + conf).messages("GS258")
    return found


def test_a_port_that_is_there(new_world: Any) -> None:
    for url in (
        "http://tempo:3200/x",
        "http://tempo",
        "http://other:1",
        "http://tempo.example:9",
        "http://tempo:$PORT",
    ):
        assert told(new_world(), f"url: {url}") == []


def test_a_port_that_is_not(world: Any) -> None:
    assert told(world, "url: http://tempo:3100/api") == [
        "ConfigMap shop/conf names port 3100 of Service shop/tempo, which has http (3200)."
    ]


def test_nginx_passes_on_to_nobody(new_world: Any) -> None:
    assert told(new_world(), "location /api/ { proxy_pass http://web:8080; }") == [
        "ConfigMap shop/conf passes requests to web, and no Service of namespace shop is called so."
    ]
    for text in ("proxy_pass http://tempo:3200;", "upstream web { } location / { proxy_pass http://web; }", "# web"):
        assert told(new_world(), text) == []


def test_a_chart_may_bring_the_service(world: Any) -> None:
    conf = manifest("ConfigMap", "conf", "data: {a: 'proxy_pass http://web:8080;'}")
    assert world.root(text=conf).app("chart", **chart()).messages("GS258") == []


def test_a_host_that_is_almost_a_service(new_world: Any) -> None:
    shop = deployment("loki", "shop") + service("loki", "shop", 3100)
    for url, told in (("http://loki-gateway:3100/push", 1), ("http://loki:3100/push", 0), ("http://www:80/", 0)):
        config = custom("v1", "ConfigMap", "alloy", "shop", {}, data={"config.alloy": f'url = "{url}"'})
        found = new_world().root(text=shop + config).messages("GS258")
        assert found == told * [
            "ConfigMap shop/alloy names loki-gateway:3100, and no Service of namespace shop is called so. "
            "Did you mean loki?"
        ]


def test_a_service_that_is_in_another_namespace(new_world: Any) -> None:
    shop = deployment("loki", "shop") + service("loki", "shop", 3100)
    for host, told in (("loki.monitoring:3100", 1), ("loki.shop:3100", 0), ("loki.monitoring:80", 0)):
        config = custom("v1", "ConfigMap", "alloy", "shop", {}, data={"config.alloy": f'url = "http://{host}/push"'})
        found = new_world().root(text=shop + config).messages("GS258")
        assert found == told * [
            "ConfigMap shop/alloy names loki.monitoring:3100, and Service shop/loki is the only Service called so."
        ]
