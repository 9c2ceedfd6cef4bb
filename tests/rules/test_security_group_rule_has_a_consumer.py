"""GS345: a security group's rule for a port of the nodes is for something that listens there."""

from typing import Any

from tests.rules.aws_objects import allow, group, instance, template
from tests.rules.network_objects import deployment, namespace, service

WEB = deployment("web", "shop") + service("web", "shop", 80)


def told(world: Any, *ports: int, text: str = WEB) -> Any:
    rules = [allow(port, of="Nodes") for port in ports]
    return world.root(text=text).stack("net", template(Nodes=group(*rules), Node=instance("Nodes"))).messages("GS345")


def test_ports_of_pods_and_of_the_cluster(world: Any) -> None:
    assert told(world, 8000, 10250, 443) == []


def test_what_an_ambient_mesh_left(new_world: Any) -> None:
    (message,) = told(new_world(), 15008)
    assert message == (
        "AWS::EC2::SecurityGroup net/Nodes opens tcp 15008, and no pod of this platform is in an ambient mesh."
    )
    ambient = namespace("shop", **{"istio.io/dataplane-mode": "ambient"}) + WEB
    assert told(new_world(), 15008, text=ambient) == []


def test_nobody_listens(world: Any) -> None:
    assert "opens tcp 9999, and nothing of this platform listens there" in told(world, 9999)[0]


def test_a_port_inside_the_pod(world: Any) -> None:
    assert "nothing outside the pod ever calls that port of a sidecar" in told(world, 15001)[0]


def test_an_unread_chart_may_listen(world: Any) -> None:
    chart = [{"repoURL": "https://c.example", "chart": "app", "targetRevision": "1"}]
    world.root(text=WEB).app("app", namespace="shop", sources=chart)
    world.stack("net", template(Nodes=group(allow(9999, of="Nodes")), Node=instance("Nodes")))
    assert world.messages("GS345") == []
