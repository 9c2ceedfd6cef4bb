"""GS352: the mesh checks tokens for the issuer and the audience that their signer writes into them."""

from typing import Any

from tests.rules.mesh_objects import authentication
from tests.rules.network_objects import deployment, service

KEYS = "http://auth.auth.svc.cluster.local:8000/jwks.json"


def told(world: Any, rule: dict[str, Any], **env: str) -> list[str]:
    signer = deployment("auth", "auth", env=env) + service("auth", "auth")
    return list(world.root(text=signer + authentication("jwt", "istio-system", rule)).messages("GS352"))


def test_the_same_at_both_ends(world: Any) -> None:
    rule = {"issuer": "shop", "audiences": ["web"], "jwksUri": KEYS}
    assert told(world, rule, JWT_ISSUER="shop", JWT_AUDIENCE="web,app") == []


def test_another_issuer(world: Any) -> None:
    assert told(world, {"issuer": "shop-auth", "jwksUri": KEYS}, AUTH_JWT_ISSUER="shop") == [
        "RequestAuthentication istio-system/jwt checks for the issuer shop-auth, and who signs writes shop."
    ]


def test_another_audience(world: Any) -> None:
    (message,) = told(world, {"issuer": "shop", "audiences": ["web"], "jwksUri": KEYS}, JWT_AUDIENCE="app")
    assert message.endswith("checks for the audience web, and who signs writes app.")


def test_nothing_tells_of_the_signer(new_world: Any) -> None:
    assert told(new_world(), {"issuer": "shop", "jwksUri": KEYS}, LOG_LEVEL="info") == []
    elsewhere = {"issuer": "https://accounts.google.com", "jwksUri": "https://www.googleapis.com/oauth2/v3/certs"}
    assert told(new_world(), elsewhere, JWT_ISSUER="shop") == []
