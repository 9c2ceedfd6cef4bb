"""GS320: a port that takes only mutual TLS is called only by what has a certificate of the mesh."""

from typing import Any

from tests.rules.mesh_objects import strict
from tests.rules.network_objects import deployment, namespace, service

MESH = namespace("shop", **{"istio-injection": "enabled"})
SHOP = MESH + deployment("web", "shop") + service("web", "shop", 80)
CALL = {"WEB_URL": "http://web.shop.svc:80"}
OUTSIDE = namespace("jobs") + deployment("report", "jobs", env=CALL)


def test_a_caller_with_a_sidecar(world: Any) -> None:
    inside = deployment("report", "shop", env=CALL)
    assert world.root(text=SHOP + inside + strict("shop")).messages("GS320") == []


def test_a_caller_without(world: Any) -> None:
    (told,) = world.root(text=SHOP + OUTSIDE + strict("istio-system")).messages("GS320")
    assert told == (
        "Deployment jobs/report calls (WEB_URL) port 8000 of Deployment shop/web without a sidecar, "
        "and PeerAuthentication istio-system/default makes it STRICT."
    )


def test_a_pod_that_refused_the_sidecar(world: Any) -> None:
    alone = deployment("report", "shop", env=CALL, annotations={"sidecar.istio.io/inject": "false"})
    assert "Deployment shop/report calls" in world.root(text=SHOP + alone + strict("shop")).messages("GS320")[0]


def test_the_narrower_policy_counts(new_world: Any) -> None:
    wide = SHOP + OUTSIDE + strict("istio-system")
    assert new_world().root(text=wide + strict("shop", mode="PERMISSIVE")).messages("GS320") == []
    chosen = {"selector": {"matchLabels": {"app": "web"}}}
    ports = strict("shop", "web", **chosen, portLevelMtls={"8000": {"mode": "PERMISSIVE"}})
    assert new_world().root(text=wide + ports).messages("GS320") == []
    other = strict("shop", "web", **chosen, portLevelMtls={"9000": {"mode": "PERMISSIVE"}})
    assert len(new_world().root(text=wide + other).messages("GS320")) == 1


def test_a_load_balancer_has_no_certificate(world: Any) -> None:
    balanced = MESH + deployment("web", "shop") + service("web", "shop", 80, type="LoadBalancer")
    (told,) = world.root(text=balanced + strict("shop")).messages("GS320")
    assert "has the load balancer call port 8000 of Deployment shop/web without a sidecar" in told


def test_a_gateway_takes_plain_text_from_everyone(world: Any) -> None:
    proxy = MESH + deployment("web", "shop", image="auto") + service("web", "shop", 80, type="LoadBalancer")
    assert world.root(text=proxy + strict("shop")).messages("GS320") == []


def test_a_port_that_the_sidecar_leaves_alone(world: Any) -> None:
    past = {"traffic.sidecar.istio.io/excludeInboundPorts": "8000"}
    text = MESH + deployment("web", "shop", annotations=past) + service("web", "shop", 80) + OUTSIDE
    assert world.root(text=text + strict("shop")).messages("GS320") == []


def test_a_policy_for_the_whole_mesh_says_nothing_of_a_namespace_that_nothing_labels(world: Any) -> None:
    text = deployment("web", "shop") + service("web", "shop", 80) + namespace("out")
    text += deployment("job", "out", env={"WEB_URL": "http://web.shop:80"})
    assert world.root(text=text + strict("istio-system")).messages("GS320") == []
