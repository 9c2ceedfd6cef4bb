"""GS347: an address that a service has others come back to is one that a route takes."""

from typing import Any

from tests.rules.mesh_objects import routes, to
from tests.rules.network_objects import custom, deployment

AUTH = deployment("auth", "shop", env={"GOOGLE_REDIRECT_URI": "https://shop.example/oauth2/callback/google"})


def way(prefix: str) -> dict[str, Any]:
    return {"match": [{"uri": {"prefix": prefix}}], "route": to("auth.shop.svc.cluster.local")}


def test_a_route_takes_it(world: Any) -> None:
    assert world.root(text=AUTH + routes("auth", "shop", way("/api/"), way("/oauth2/"))).messages("GS347") == []


def test_no_route_does(world: Any) -> None:
    (told,) = world.root(text=AUTH + routes("auth", "shop", way("/api/"))).messages("GS347")
    assert told == (
        "Deployment shop/auth has browsers come back to /oauth2/callback/google of shop.example "
        "(GOOGLE_REDIRECT_URI), and no route of that host takes it: they take prefix /api/."
    )


def test_a_route_of_the_gateway_api(world: Any) -> None:
    rules = [{"matches": [{"path": {"type": "PathPrefix", "value": "/api"}}]}]
    spec = {"hostnames": ["shop.example"], "rules": rules}
    route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "a", "shop", spec)
    assert "they take prefix /api." in world.root(text=AUTH + route).messages("GS347")[0]


def test_a_host_that_is_served_elsewhere(world: Any) -> None:
    assert world.root(text=AUTH + routes("auth", "shop", way("/api/"), hosts=["*"])).messages("GS347") == []


def test_the_host_of_the_pages(world: Any) -> None:
    env = {"CALLBACK_URL": "https://shop.example/done", "CORS_ORIGINS": "https://www.example,https://shop.example"}
    text = deployment("auth", "shop", env=env) + routes("auth", "shop", way("/api/"))
    assert world.root(text=text).messages("GS347") == []


def test_a_route_for_another_host(world: Any) -> None:
    other = {"match": [{"authority": {"exact": "argocd.example"}}], "route": to("auth.shop.svc.cluster.local")}
    assert len(world.root(text=AUTH + routes("auth", "shop", way("/api/"), other)).messages("GS347")) == 1
