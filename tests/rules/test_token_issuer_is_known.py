"""GS393: tokens name an issuer that the mesh accepts, and istiod reaches the keys they are checked with."""

from typing import Any

from tests.rules.mesh_objects import authentication, strict
from tests.rules.network_objects import deployment, namespace, service

MESH = namespace("shop", **{"istio-injection": "enabled"})
AUTH = MESH + deployment("auth", "shop", env={"JWT_ISSUER": "shop-auth"}) + service("auth", "shop", 80)
KEYS = "http://auth.shop.svc.cluster.local:80/keys"


def test_the_issuer_that_signs(world: Any) -> None:
    assert world.root(text=AUTH + authentication("jwt", "shop", {"issuer": "shop-auth"})).messages("GS393") == []


def test_another_issuer(world: Any) -> None:
    assert world.root(text=AUTH + authentication("jwt", "shop", {"issuer": "shop"})).messages("GS393") == [
        "Deployment shop/auth is told issuer shop-auth (JWT_ISSUER), and RequestAuthentication shop/jwt accepts shop."
    ]


def test_several_that_are_told_one_issuer(world: Any) -> None:
    other = deployment("web", "shop", env={"TOKEN_ISSUER": "shop-auth"})
    (message,) = world.root(text=AUTH + other + authentication("jwt", "shop", {"issuer": "shop"})).messages("GS393")
    assert message.startswith("Deployment shop/auth and 1 more are told issuer shop-auth (JWT_ISSUER)")


def test_who_signs_for_another_issuer_is_told_of_once(world: Any) -> None:
    world.root(text=AUTH + authentication("jwt", "shop", {"issuer": "shop", "jwksUri": KEYS}))
    assert (len(world.messages("GS352")), world.messages("GS393")) == (1, [])


def test_one_of_several(world: Any) -> None:
    both = authentication("jwt", "shop", {"issuer": "shop"}, {"issuer": "shop-auth"})
    assert world.root(text=AUTH + both).messages("GS393") == []


ASKING = authentication("jwt", "shop", {"issuer": "shop-auth", "jwksUri": KEYS})


def keys(world: Any, mode: str = "STRICT", **values: Any) -> list[tuple[str, str]]:
    world.root(text=AUTH + ASKING + strict("shop", mode=mode))
    world.chart("mesh", "istiod", "1.27.9", values, namespace="istio-system") if values else None
    return [(each.severity, each.message) for each in world.findings("GS393")]


def test_keys_that_istiod_fetches_from_behind_mutual_tls(world: Any) -> None:
    assert keys(world, pilot={"autoscaleEnabled": False}) == [
        (
            "warning",
            "RequestAuthentication shop/jwt has istiod fetch keys in plain text from port 8000 of Deployment "
            "shop/auth, and PeerAuthentication shop/default makes it STRICT.",
        )
    ]


def test_where_nobody_says_how_istiod_is_set_up(world: Any) -> None:
    ((severity, _),) = keys(world)
    assert severity == "info"


def test_keys_that_proxies_fetch_or_that_come_in_plain_text(new_world: Any) -> None:
    assert keys(new_world(), pilot={"env": {"PILOT_JWT_ENABLE_REMOTE_JWKS": "true"}}) == []
    assert keys(new_world(), "PERMISSIVE", pilot={"autoscaleEnabled": False}) == []
