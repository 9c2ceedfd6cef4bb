"""GS328: where a service leaves checking tokens to the mesh, a RequestAuthentication checks them."""

from typing import Any

from tests.rules.mesh_objects import authentication
from tests.rules.network_objects import deployment

TRUSTING = deployment("board", "shop", env={"ISTIO_JWT_MODE": "true"})


def test_a_policy_checks(new_world: Any) -> None:
    for home in ("shop", "istio-system"):
        text = TRUSTING + authentication("jwt", home, {"issuer": "shop"})
        assert new_world().root(text=text).messages("GS328") == []


def test_nothing_checks(world: Any) -> None:
    (told,) = world.root(text=TRUSTING).messages("GS328")
    assert told == (
        "Deployment shop/board trusts the mesh with its tokens (ISTIO_JWT_MODE=true), and no RequestAuthentication "
        "is for its pods or for the gateway before them."
    )


def test_a_policy_for_other_pods(world: Any) -> None:
    other = authentication("jwt", "shop", {"issuer": "shop"}, selector={"matchLabels": {"app": "auth"}})
    assert len(world.root(text=TRUSTING + other).messages("GS328")) == 1


def test_the_mode_is_off(world: Any) -> None:
    assert world.root(text=deployment("board", "shop", env={"ISTIO_JWT_MODE": "false"})).messages("GS328") == []


def test_a_chart_that_nobody_read_may_bring_it(world: Any) -> None:
    chart = [{"repoURL": "https://c.example", "chart": "istio-config", "targetRevision": "1"}]
    assert world.root(text=TRUSTING).app("config", namespace="shop", sources=chart).messages("GS328") == []


def test_flags_that_only_sound_like_it(new_world: Any) -> None:
    for name in ("AUTH_TRUST_HOST", "API_GATEWAY_AUTH_ENABLED", "TOKEN_ENABLED"):
        assert new_world().root(text=deployment("board", "shop", env={name: "true"})).messages("GS328") == []
