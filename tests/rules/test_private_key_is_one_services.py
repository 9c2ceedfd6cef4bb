"""GS540: a private key is given to the service that signs, not to all."""

from typing import Any

from tests.rules.network_objects import custom, deployment


def secret(*keys: str) -> str:
    data = [{"secretKey": key, "remoteRef": {"key": "x"}} for key in keys]
    return custom("external-secrets.io/v1", "ExternalSecret", "shared", "shop", {"data": data})


def holders(count: int) -> str:
    container = {"envFrom": [{"secretRef": {"name": "shared"}}]}
    return "".join(deployment(f"web-{index}", "shop", container=container) for index in range(count))


def test_the_key_of_two(world: Any) -> None:
    assert world.root(text=secret("JWT_RSA_PRIVATE_KEY") + holders(2)).messages("GS540") == []


def test_the_key_of_all(world: Any) -> None:
    assert world.root(text=secret("JWT_RSA_PRIVATE_KEY", "DB_HOST") + holders(3)).messages("GS540") == [
        "JWT_RSA_PRIVATE_KEY of Secret shop/shared reaches 3 workloads by envFrom: Deployment shop/web-0, "
        "Deployment shop/web-1, Deployment shop/web-2 …"
    ]


def test_other_keys(world: Any) -> None:
    assert world.root(text=secret("JWT_RSA_PUBLIC_KEY", "DB_PASSWORD") + holders(5)).messages("GS540") == []


def test_a_key_that_signs_no_tokens(world: Any) -> None:
    """An account's key at somebody else's API may be meant for all; who signs as everybody is another matter."""
    (finding,) = world.root(text=secret("FIREBASE_PRIVATE_KEY") + holders(3)).findings("GS540")
    assert (finding.severity, "signs tokens" in finding.consequence) == ("info", False)
