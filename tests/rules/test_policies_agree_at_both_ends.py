"""GS310: what a policy lets out to named pods, theirs let in; and what one lets in, the others let out."""

from typing import Any

from tests.rules.network_objects import deployment, namespace, peer, policy, ports

PODS = namespace("shop") + deployment("web", "shop") + namespace("mq") + deployment("rabbit", "mq", port=5672)
OUT = {"to": [peer("mq")], "ports": ports(5672)}
IN = {"from": [peer("shop")], "ports": ports(5672)}
OTHER = {"from": [peer("other")], "ports": ports(5672)}


def egress(*rules: Any) -> str:
    return policy("out", "shop", types=["Egress"], egress=list(rules))


def ingress(*rules: Any) -> str:
    return policy("in", "mq", ingress=list(rules))


def test_the_two_ends_agree(world: Any) -> None:
    assert world.root(text=PODS + egress(OUT) + ingress(OTHER, IN)).messages("GS310") == []


def test_let_out_and_not_let_in(world: Any) -> None:
    (told,) = world.root(text=PODS + egress(OUT) + ingress(OTHER)).messages("GS310")
    assert told == (
        "NetworkPolicy shop/out lets Deployment shop/web out to Deployment mq/rabbit on TCP 5672, "
        "but no rule of NetworkPolicy mq/in lets it into it."
    )


def test_let_in_and_not_let_out(world: Any) -> None:
    (told,) = world.root(text=PODS + egress({"ports": ports(53)}) + ingress(IN)).messages("GS310")
    assert told == (
        "NetworkPolicy mq/in lets Deployment shop/web in to Deployment mq/rabbit on TCP 5672, "
        "but no rule of NetworkPolicy shop/out lets it out of it."
    )


def test_one_end_alone_is_no_disagreement(new_world: Any) -> None:
    assert new_world().root(text=PODS + egress(OUT)).messages("GS310") == []
    assert new_world().root(text=PODS + ingress(IN)).messages("GS310") == []


def test_a_whole_namespace_means_those_that_listen(world: Any) -> None:
    neighbour = deployment("exporter", "mq", port=9419) + policy("exporter", "mq", "exporter", ingress=[])
    assert world.root(text=PODS + neighbour + egress(OUT)).messages("GS310") == []
