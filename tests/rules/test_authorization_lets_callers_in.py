"""GS315: an AuthorizationPolicy lets in those who are told to call."""

from typing import Any

from tests.rules.mesh_objects import authorization, gateway, routes, to
from tests.rules.network_objects import deployment, namespace, service

MESH = {"istio-injection": "enabled"}
STOCK = namespace("store", **MESH) + deployment("stock", "store") + service("stock", "store", 80)
WEB = namespace("shop", **MESH) + deployment("web", "shop", env={"STOCK_URL": "http://stock.store"})


def source(*ports: str, **who: Any) -> dict[str, Any]:
    to_ = {"to": [{"operation": {"ports": list(ports)}}]} if ports else {}
    return {"from": [{"source": who}], **to_}


def allow(*rules: Any, name: str = "stock") -> str:
    return authorization(name, "store", rules=list(rules))


def test_without_a_policy_everyone_may(world: Any) -> None:
    assert world.root(text=STOCK + WEB).messages("GS315") == []


def test_the_caller_is_named(new_world: Any) -> None:
    for rule in (
        source(namespaces=["shop"]),
        source("8000", principals=["cluster.local/ns/shop/sa/default"]),
        source(principals=["*"]),
        {"when": [{"key": "request.headers[x]", "values": ["1"]}]},
    ):
        assert new_world().root(text=STOCK + WEB + allow(rule)).messages("GS315") == []


def test_somebody_else_is_named(new_world: Any) -> None:
    for rule in (source(namespaces=["other"]), source(principals=["cluster.local/ns/shop/sa/admin"]), source("9000")):
        (told,) = new_world().root(text=STOCK + WEB + allow(rule)).messages("GS315")
        assert told == (
            "Deployment shop/web is told to call (STOCK_URL) port 8000 of Deployment store/stock, "
            "and no rule of AuthorizationPolicy store/stock lets it in."
        )


def test_nobody_may_until_a_policy_says_so(new_world: Any) -> None:
    deny_all = authorization("deny-all", "store")
    assert "AuthorizationPolicy store/deny-all" in new_world().root(text=STOCK + WEB + deny_all).messages("GS315")[0]
    both = deny_all + allow(source(namespaces=["shop"]))
    assert new_world().root(text=STOCK + WEB + both).messages("GS315") == []


def test_a_gateway_that_is_not_named(new_world: Any) -> None:
    proxy = deployment("gateway", "istio-system", labels={"istio": "ingressgateway"}, image="auto")
    edge = proxy + gateway("main", "istio-system") + routes("stock", "store", {"route": to("stock")})
    (told,) = new_world().root(text=STOCK + edge + allow(source(namespaces=["shop"]))).messages("GS315")
    assert "VirtualService store/stock has the pods of Gateway istio-system/main call port 8000" in told
    named = allow(source(namespaces=["shop", "istio-*"]))
    assert new_world().root(text=STOCK + edge + named).messages("GS315") == []


def test_a_rule_for_health_checks_lets_nobody_else_in(world: Any) -> None:
    open_ = authorization("health", "shop", rules=[{"to": [{"operation": {"paths": ["/health/*", "/metrics"]}}]}])
    calls = deployment("api", "shop", env={"WEB_URL": "http://web.shop.svc:80"})
    text = namespace("shop", **{"istio-injection": "enabled"}) + deployment("web", "shop") + service("web", "shop", 80)
    assert len(world.root(text=text + calls + open_).messages("GS315")) == 1
