"""GS673: a route or a probe asks a server with a prefix under it."""

from typing import Any

import pytest

from tests.rules.grafana_objects import grafana
from tests.rules.mesh_objects import routes, to
from tests.rules.network_objects import custom
from tests.rules.prometheus_objects import server

PREFIXED = server("--web.route-prefix=/prom") + "---\n"
HOST = "prometheus.shop.svc.cluster.local"


def way(path: str, host: str, **more: Any) -> dict[str, Any]:
    return {"match": [{"uri": {"prefix": path}}], "route": to(host, 9090), **more}


@pytest.mark.parametrize(
    ("path", "rewrite", "told"),
    [("/prom", None, 0), ("/x", "/prom", 0), ("/", None, 0), ("/x", None, 1), ("/prom", "/", 1)],
)
def test_a_route_to_prometheus(world: Any, path: str, rewrite: str | None, told: int) -> None:
    more = {"rewrite": {"uri": rewrite}} if rewrite else {}
    text = PREFIXED + routes("a", "shop", way(path, HOST, **more))
    assert len(world.root(text=text).messages("GS673")) == told


def test_what_is_said(world: Any) -> None:
    (message,) = world.root(text=PREFIXED + routes("a", "shop", way("/metrics", HOST))).messages("GS673")
    assert message == "VirtualService shop/a sends /metrics to Deployment shop/prometheus, which answers under /prom."


def test_a_server_without_a_prefix(world: Any) -> None:
    assert world.root(text=server() + "---\n" + routes("a", "shop", way("/x", HOST))).messages("GS673") == []


def test_a_route_of_the_gateway_api(world: Any) -> None:
    rule = {
        "matches": [{"path": {"type": "PathPrefix", "value": "/x"}}],
        "backendRefs": [{"name": "prometheus", "port": 9090}],
    }
    route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "a", "shop", {"rules": [rule]})
    assert len(world.root(text=PREFIXED + route).messages("GS673")) == 1


@pytest.mark.parametrize(
    ("served", "path", "told"), [("true", "/grafana", 0), ("true", "/x", 1), ("false", "/grafana", 1)]
)
def test_grafana_below_a_path(world: Any, served: str, path: str, told: int) -> None:
    env = {"GF_SERVER_ROOT_URL": "https://shop.example/grafana", "GF_SERVER_SERVE_FROM_SUB_PATH": served}
    text = grafana([], env=env) + routes("a", "shop", way(path, "grafana.shop.svc.cluster.local"))
    assert len(world.root(text=text).messages("GS673")) == told


def test_a_probe(world: Any) -> None:
    probe = "readinessProbe: {httpGet: {path: /-/ready, port: 9090}}, args:"
    probing = PREFIXED.replace("args:", probe, 1)
    assert world.root(text=probing).messages("GS673") == [
        "The readinessProbe of Deployment shop/prometheus asks /-/ready, and the server answers under /prom."
    ]
