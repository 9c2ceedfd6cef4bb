"""GS339: a load balancer's health check asks for a path and a port that its targets serve."""

import json
from typing import Any

from tests.rules.mesh_objects import gateway, routes, to
from tests.rules.network_objects import deployment, service

NOTE = "alb.ingress.kubernetes.io/healthcheck-"
PROBED = {"readinessProbe": {"httpGet": {"path": "/health", "port": "http"}}}
WEB = deployment("web", "shop", container=PROBED) + service("web", "shop", 80)


def ingress(home: str = "shop", name: str = "web", **checks: str) -> str:
    backend = {"service": {"name": name, "port": {"number": 80}}}
    rules = [{"http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}]
    notes = {f"{NOTE}{key}": value for key, value in checks.items()}
    metadata = {"name": "web", "namespace": home, "annotations": notes}
    spec = {"ingressClassName": "alb", "rules": rules}
    body = {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": metadata, "spec": spec}
    return f"---\n{json.dumps(body)}\n"


def test_the_path_of_the_probe(world: Any) -> None:
    assert world.root(text=WEB + ingress(path="/health")).messages("GS339") == []


def test_another_path(world: Any) -> None:
    (told,) = world.root(text=WEB + ingress(path="/status")).findings("GS339")
    assert told.severity == "warning"
    assert (
        told.message
        == "Ingress shop/web has /status of Service shop/web checked, and the pods' probes ask for /health."
    )


def test_no_path_means_the_root(world: Any) -> None:
    (told,) = world.root(text=WEB + ingress()).findings("GS339")
    assert (told.severity, "has / of Service shop/web checked" in told.message) == ("info", True)


def test_pods_without_http_probes(world: Any) -> None:
    text = deployment("web", "shop") + service("web", "shop", 80) + ingress(path="/status")
    assert world.root(text=text).messages("GS339") == []


def test_the_status_path_of_a_gateway_on_the_port_of_requests(new_world: Any) -> None:
    edge = deployment("edge", "istio-system", image="auto") + service("edge", "istio-system", 80)
    edge += gateway("main", "istio-system", app="edge")
    asked = edge + ingress("istio-system", "edge", path="/healthz/ready")
    api = routes("api", "shop", {"match": [{"uri": {"prefix": "/api"}}], "route": to("web.shop")})
    (told,) = new_world().root(text=asked + api).messages("GS339")
    assert "has /healthz/ready of Service istio-system/edge checked on the port of requests" in told
    ready = {"match": [{"uri": {"exact": "/healthz/ready"}}], "directResponse": {}}
    served = routes("ready", "istio-system", ready, hosts=["*"])
    assert new_world().root(text=asked + api + served).messages("GS339") == []


def test_a_route_for_one_host_answers_no_check(new_world: Any) -> None:
    """The check names the target's address as its host, and a path of the services nobody serves there."""
    edge = deployment("edge", "istio-system", image="auto") + service("edge", "istio-system", 80)
    edge += gateway("main", "istio-system", app="edge")
    everywhere = routes("ui", "shop", {"route": to("web.shop")})
    for path in ("/healthz/ready", "/health"):
        (told,) = (
            new_world().root(text=edge + everywhere + ingress("istio-system", "edge", path=path)).messages("GS339")
        )
        assert f"has {path} of Service istio-system/edge checked" in told
    status = ingress("istio-system", "edge", path="/healthz/ready", port="15021")
    assert new_world().root(text=edge + everywhere + status).messages("GS339") == []


def test_the_status_port_of_a_gateway_answers_one_path(new_world: Any) -> None:
    note = "service.beta.kubernetes.io/aws-load-balancer-healthcheck-"
    pods = deployment("in", "istio-system", image="auto", annotations={"inject.istio.io/templates": "gateway"})
    for path, told in (("/healthz/ready", 0), ("/health", 1)):
        notes = {f"{note}path": path, f"{note}port": "15021", f"{note}protocol": "HTTP"}
        added = json.dumps({"annotations": notes})[1:-1]
        before = service("in", "istio-system", 80, 8080).replace('"metadata": {', f'"metadata": {{{added}, ', 1)
        assert len(new_world().root(text=pods + before).messages("GS339")) == told
