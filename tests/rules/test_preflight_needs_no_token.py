"""GS329: a browser's preflight request, which carries no token, is not asked for one."""

from typing import Any

from tests.rules.mesh_objects import authorization, gateway, routes, to
from tests.rules.network_objects import deployment, service

SHOP = deployment("web", "shop", env={"CORS_ALLOWED_ORIGINS": "https://shop.example"}) + service("web", "shop", 80)
EDGE = deployment("edge", "istio-system", labels={"istio": "ingressgateway"}, image="auto") + gateway(
    "main", "istio-system"
)
ROUTE = routes("web", "shop", {"route": to("web.shop.svc.cluster.local")})


def asks(**operation: Any) -> str:
    rules = [{"to": [{"operation": {"paths": ["/api/*"], **operation}}]}]
    return authorization("ext", "istio-system", action="CUSTOM", provider={"name": "x"}, rules=rules)


def test_options_are_left_out(new_world: Any) -> None:
    for operation in ({"notMethods": ["OPTIONS"]}, {"methods": ["GET", "POST"]}):
        assert new_world().root(text=SHOP + EDGE + ROUTE + asks(**operation)).messages("GS329") == []


def test_options_are_asked(world: Any) -> None:
    (told,) = world.root(text=SHOP + EDGE + ROUTE + asks()).messages("GS329")
    assert told == (
        "AuthorizationPolicy istio-system/ext asks OPTIONS requests for a token, "
        "and browsers of another origin call (CORS_ALLOWED_ORIGINS of Deployment shop/web)."
    )


def test_a_route_with_a_cors_policy(world: Any) -> None:
    route = routes("web", "shop", {"route": to("web.shop"), "corsPolicy": {"allowOrigins": [{"exact": "https://a"}]}})
    text = deployment("web", "shop") + service("web", "shop", 80) + EDGE + route + asks()
    assert "corsPolicy of VirtualService shop/web" in world.root(text=text).messages("GS329")[0]


def test_a_denial_without_a_token(world: Any) -> None:
    rules = [{"from": [{"source": {"notRequestPrincipals": ["*"]}}]}]
    policy = authorization("deny", "istio-system", action="DENY", rules=rules)
    assert "AuthorizationPolicy istio-system/deny" in world.root(text=SHOP + EDGE + ROUTE + policy).messages("GS329")[0]


def test_nobody_calls_from_another_origin(world: Any) -> None:
    text = deployment("web", "shop") + service("web", "shop", 80) + EDGE + ROUTE + asks()
    assert world.root(text=text).messages("GS329") == []


def test_a_frontend_of_another_host_is_another_origin(new_world: Any) -> None:
    def told(address: str) -> list[str]:
        shop = deployment("web", "shop", env={"FRONTEND_URL": address}) + service("web", "shop", 80)
        return list(new_world().root(text=shop + EDGE + ROUTE + asks()).messages("GS329"))

    assert told("https://shop.example") == []
    assert "FRONTEND_URL of Deployment shop/web is https://app.example" in told("https://app.example")[0]
