"""GS342: the world reaches only what is meant for it."""

from typing import Any

from tests.rules.aws_objects import allow, group, template

ARGOCD = """
apiVersion: v1
kind: Service
metadata: {name: argocd-server, namespace: argocd}
spec: {type: NodePort, ports: [{port: 80, nodePort: 30080}]}
"""


def told(world: Any, *ingress: Any) -> Any:
    return world.root(text=ARGOCD).stack("net", template(Nodes=group(*ingress))).messages("GS342")


def test_the_public_door(world: Any) -> None:
    assert told(world, allow(443, cidr="0.0.0.0/0"), allow(80, cidr="0.0.0.0/0")) == []


def test_every_node_port(world: Any) -> None:
    (message,) = told(world, allow(30000, 32767, cidr="0.0.0.0/0"))
    assert message == (
        "AWS::EC2::SecurityGroup net/Nodes lets the world in on tcp 30000-32767: "
        "Service argocd/argocd-server by its node port, every node port."
    )


def test_the_doors_of_the_operators(new_world: Any) -> None:
    for port, words in ((22, "SSH"), (6443, "the API server"), (5432, "PostgreSQL")):
        (message,) = told(new_world(), allow(port, cidr="0.0.0.0/0"))
        assert f"tcp {port}: {words}." in message


def test_a_rule_of_its_own_and_every_protocol(world: Any) -> None:
    rule = {"Type": "AWS::EC2::SecurityGroupIngress"}
    rule["Properties"] = {"GroupId": {"Ref": "Nodes"}, "IpProtocol": "-1", "CidrIpv6": "::/0"}  # type: ignore[assignment]
    (message,) = world.root().stack("net", template(Nodes=group(), Rule=rule)).messages("GS342")
    assert "AWS::EC2::SecurityGroupIngress net/Rule lets the world in on every port: everything" in message


def test_known_addresses(world: Any) -> None:
    assert told(world, allow(22, cidr="203.0.113.0/24"), allow(50000, 60000, cidr="0.0.0.0/0", protocol="udp")) == []
