"""GS325: tokens are signed by the kind of key that the mesh checks them with."""

from typing import Any

from tests.rules.mesh_objects import authentication
from tests.rules.network_objects import deployment, service

JWKS = {"issuer": "shop", "jwksUri": "http://auth.auth.svc.cluster.local:8000/jwks.json"}


def signer(algorithm: str, **more: str) -> str:
    return deployment("auth", "auth", env={"JWT_ALGORITHM": algorithm, **more}) + service("auth", "auth")


def test_public_keys_at_both_ends(world: Any) -> None:
    assert world.root(text=signer("RS256") + authentication("jwt", "istio-system", JWKS)).messages("GS325") == []


def test_a_shared_secret_where_public_keys_check(world: Any) -> None:
    (told,) = world.root(text=signer("HS256") + authentication("jwt", "istio-system", JWKS)).messages("GS325")
    assert told == (
        "Deployment auth/auth signs tokens with HS256 (JWT_ALGORITHM), and RequestAuthentication istio-system/jwt "
        "checks them with public keys: its JWKS is http://auth.auth.svc.cluster.local:8000/jwks.json."
    )


def test_told_by_the_issuer(world: Any) -> None:
    elsewhere = {"issuer": "shop", "jwksUri": "https://keys.example/jwks.json"}
    text = signer("HS256", JWT_ISSUER="shop") + authentication("jwt", "istio-system", elsewhere)
    assert "both name the issuer shop" in world.root(text=text).messages("GS325")[0]


def test_a_symmetric_key_in_the_policy(world: Any) -> None:
    shared = {"issuer": "shop", "jwks": '{"keys": [{"kty": "oct", "k": "x"}]}'}
    text = signer("HS256", JWT_ISSUER="shop") + authentication("jwt", "istio-system", shared)
    assert world.root(text=text).messages("GS325") == []


def test_somebody_elses_tokens(world: Any) -> None:
    other = {"issuer": "https://accounts.google.com", "jwksUri": "https://www.googleapis.com/oauth2/v3/certs"}
    assert world.root(text=signer("HS256") + authentication("jwt", "shop", other)).messages("GS325") == []


def test_who_reads_the_signers_settings_signs_nothing(world: Any) -> None:
    """Workers beside the service that publishes the keys share its ConfigMap, issuer and algorithm included."""
    settings = {"JWT_ALGORITHM": "HS256", "JWT_ISSUER": "shop"}
    text = signer("HS256", JWT_ISSUER="shop") + deployment("worker", "auth", env=settings)
    (told,) = world.root(text=text + authentication("jwt", "istio-system", JWKS)).messages("GS325")
    assert told.startswith("Deployment auth/auth signs")
