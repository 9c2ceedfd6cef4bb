"""Incidents about security groups: who reaches the nodes, and whom they let in."""

from typing import Any

from tests.rules.aws_objects import allow, eks_nodes, group, instance, member, template
from tests.rules.network_objects import deployment, service
from tests.rules.test_host_port_is_let_in import MEDIA


def test_p98_groups_that_name_each_other(new_world: Any) -> None:
    """The network could not be taken down: two groups held rules for each other."""
    ring = template(Alb=group(allow(443, of="Nodes")), Nodes=group(allow(30080, of="Alb")))
    (told,) = new_world().root().stack("net", ring).messages("GS111")
    assert told == ("2 things wait for each other: AWS::EC2::SecurityGroup net/Alb, AWS::EC2::SecurityGroup net/Nodes.")
    apart = template(Alb=group(), Nodes=group(allow(30080, of="Alb")), Back=member(443, 443, "Alb", "Nodes"))
    assert new_world().root().stack("net", apart).messages("GS111") == []


def test_l_23_node_ports_of_consoles_are_open_to_the_world(new_world: Any) -> None:
    """Node ports, SSH and the API server stood open: consoles were reachable in plain HTTP."""

    def console(name: str, port: int) -> str:
        ports = [{"port": 80, "nodePort": port}]
        return deployment(name, name) + service(name, name, type="NodePort", ports=ports)

    text = console("argocd-server", 30080) + console("grafana", 30300)
    world_ = "0.0.0.0/0"
    nodes = group(allow(22, cidr=world_), allow(6443, cidr=world_), allow(30000, 32767, cidr=world_))
    told = new_world().root(text=text).stack("net", template(Nodes=nodes)).messages("GS342")
    assert sorted(each.split(" on ")[1] for each in told) == [
        "tcp 22: SSH.",
        "tcp 30000-32767: Service argocd-server/argocd-server by its node port, "
        "Service grafana/grafana by its node port, every node port.",
        "tcp 6443: the API server.",
    ]
    cured = template(Alb=group(allow(443, cidr=world_)), Nodes=group(allow(30000, 32767, of="Alb")))
    assert new_world().root(text=text).stack("net", cured).messages("GS342") == []


def test_w60_media_ports_were_not_open(new_world: Any) -> None:
    """Calls had no picture: the media server's UDP range and its TCP port were open to nobody outside."""
    own = allow(1025, 65535, of="Nodes")
    closed = template(Nodes=group(own), Node=instance("Nodes"))
    (told,) = new_world().root(text=MEDIA).stack("net", closed).messages("GS344")
    assert "Deployment media/livekit opens TCP 7881, UDP 50000, UDP 60000 on its node" in told
    media = (allow(50000, 60000, cidr="0.0.0.0/0", protocol="udp"), allow(7881, cidr="0.0.0.0/0"))
    opened = template(Nodes=group(own, *media), Node=instance("Nodes"))
    assert new_world().root(text=MEDIA).stack("net", opened).messages("GS344") == []


def test_w67_a_rule_that_the_ambient_mesh_left(new_world: Any) -> None:
    """The port of the ambient mesh's tunnels stayed open after the mesh had gone back to sidecars."""
    web = deployment("board", "shop") + service("board", "shop")
    stale = template(Nodes=group(allow(15008, of="Nodes"), allow(8000, of="Nodes")), Node=instance("Nodes"))
    (told,) = new_world().root(text=web).stack("net", stale).messages("GS345")
    assert "opens tcp 15008, and no pod of this platform is in an ambient mesh" in told
    cured = template(Nodes=group(allow(8000, of="Nodes")), Node=instance("Nodes"))
    assert new_world().root(text=web).stack("net", cured).messages("GS345") == []


def test_w104_nginx_on_port_80_of_another_node(new_world: Any) -> None:
    """A portal answered only on its own node: nodes reach each other on 1025-65535, and it listens on 80."""
    portal = deployment("ops-portal", "shop", port=80) + service("ops-portal", "shop", 80)
    ranges = {"Self": member(1025, 65535, "Nodes", "Nodes")}
    narrow = template(Nodes=group(), **ranges, **eks_nodes("Nodes"))
    (told,) = new_world().root(text=portal).stack("eks", narrow).messages("GS343")
    assert told.startswith("Service shop/ops-portal sends to port 80 of its pods, and no security group")
    cured = template(Nodes=group(), **ranges, Low=member(80, 80, "Nodes", "Nodes"), **eks_nodes("Nodes"))
    assert new_world().root(text=portal).stack("eks", cured).messages("GS343") == []
