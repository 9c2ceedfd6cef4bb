"""GS390: a policy that is written for pods which others call lets somebody in."""

from typing import Any

from tests.rules.network_objects import deployment, policy, service

SHOP = (
    deployment("api", "shop", env={"WEB_URL": "http://web:8000"}) + deployment("web", "shop") + service("web", "shop")
)


def test_a_policy_with_a_rule(world: Any) -> None:
    open_ = policy("web", "shop", "web", ingress=[{"from": [{"podSelector": {}}]}])
    assert world.root(text=SHOP + open_).messages("GS390") == []


def test_a_selector_and_nothing_else(world: Any) -> None:
    (told,) = world.root(text=SHOP + policy("web", "shop", "web")).findings("GS390")
    assert told.severity == "warning"
    assert told.message == (
        "NetworkPolicy shop/web lets nothing into Deployment shop/web, which Deployment shop/api sends to."
    )
    assert world.messages("GS304") == []


def test_a_network_that_enforces_policies(world: Any) -> None:
    world.step("cluster", provides=["network-policies"])
    (told,) = world.root(text=SHOP + policy("web", "shop", "web")).findings("GS390")
    assert told.severity == "error"


def test_another_policy_lets_them_in(world: Any) -> None:
    both = policy("web", "shop", "web") + policy("all", "shop", ingress=[{"from": [{"podSelector": {}}]}])
    assert world.root(text=SHOP + both).messages("GS390") == []


def test_nobody_sends_to_them(world: Any) -> None:
    assert world.root(text=SHOP + policy("api", "shop", "api")).messages("GS390") == []


def test_a_wall_around_the_namespace(world: Any) -> None:
    assert world.root(text=SHOP + policy("all", "shop")).messages("GS390") == []
    assert len(world.messages("GS304")) == 1
