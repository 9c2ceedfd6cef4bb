"""GS343: the ports of pods are open between nodes where pods have addresses of the VPC."""

from typing import Any

from tests.rules.aws_objects import eks_nodes, group, instance, member, template
from tests.rules.network_objects import deployment, service

NGINX = deployment("web", "shop", port=80) + service("web", "shop", 80)


def stack(first: int, last: int) -> dict[str, Any]:
    return template(Nodes=group(), Self=member(first, last, "Nodes", "Nodes"), **eks_nodes("Nodes"))


def test_every_port_is_open(world: Any) -> None:
    assert world.root(text=NGINX).stack("eks", stack(1, 65535)).messages("GS343") == []


def test_low_ports_are_left_out(world: Any) -> None:
    (told,) = world.root(text=NGINX).stack("eks", stack(1025, 65535)).messages("GS343")
    assert told == (
        "Service shop/web sends to port 80 of its pods, "
        "and no security group of the nodes lets nodes reach each other on TCP 80."
    )


def test_a_high_port(world: Any) -> None:
    text = deployment("web", "shop") + service("web", "shop", 80)
    assert world.root(text=text).stack("eks", stack(1025, 65535)).messages("GS343") == []


def test_an_overlay_hides_the_ports_of_pods(world: Any) -> None:
    made = template(Nodes=group(), Self=member(4789, 4789, "Nodes", "Nodes", "udp"), Node=instance("Nodes"))
    assert world.root(text=NGINX).stack("ec2", made).messages("GS343") == []
