"""GS312: where policies are in use, a datastore takes connections only from those that one names."""

from typing import Any

from tests.rules.network_objects import deployment, policy

STORE = deployment("db", "data", image="docker.io/library/postgres:16")
USED = deployment("web", "shop") + policy("closed", "shop", types=["Egress"])


def test_a_guarded_store(world: Any) -> None:
    assert world.root(text=STORE + USED + policy("guard", "data", "db", ingress=[])).messages("GS312") == []


def test_an_open_store(world: Any) -> None:
    assert world.root(text=STORE + USED).messages("GS312") == [
        "No NetworkPolicy closes the ingress of Deployment data/db."
    ]


def test_egress_alone_guards_nothing(world: Any) -> None:
    assert len(world.root(text=STORE + policy("out", "data", types=["Egress"])).messages("GS312")) == 1


def test_where_nobody_uses_policies_nobody_is_told(world: Any) -> None:
    assert world.root(text=STORE).messages("GS312") == []
