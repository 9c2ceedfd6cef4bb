"""GS344: a port that a pod opens on its node is let in by a security group of the nodes."""

from typing import Any

from tests.rules.aws_objects import allow, group, instance, template
from tests.rules.network_objects import deployment

CONFIG = """
---
apiVersion: v1
kind: ConfigMap
metadata: {name: livekit, namespace: media}
data:
  livekit.yaml: |
    port: 7880
    rtc:
      tcp_port: 7881
      port_range_start: 50000
      port_range_end: 60000
"""
MEDIA = CONFIG + deployment(
    "livekit", "media", hostNetwork=True, port=7880, volumes=[{"name": "c", "configMap": {"name": "livekit"}}]
)
AGENT = deployment("agent", "system", hostNetwork=True, port=9100)


def nodes(*ingress: Any) -> dict[str, Any]:
    return template(Nodes=group(*ingress), Node=instance("Nodes"))


SELF = allow(0, 65535, of="Nodes")


def test_agents_are_called_from_other_nodes(world: Any) -> None:
    assert world.root(text=AGENT).stack("net", nodes(SELF)).messages("GS344") == []


def test_media_comes_from_browsers(world: Any) -> None:
    (told,) = world.root(text=MEDIA).stack("net", nodes(SELF)).messages("GS344")
    assert told == (
        "Deployment media/livekit opens TCP 7881, UDP 50000, UDP 60000 on its node, "
        "and no security group lets anyone in."
    )


def test_media_is_let_in(world: Any) -> None:
    media = (allow(50000, 60000, cidr="0.0.0.0/0", protocol="udp"), allow(7881, cidr="0.0.0.0/0"))
    assert world.root(text=MEDIA).stack("net", nodes(SELF, *media)).messages("GS344") == []


def test_a_host_port_that_nobody_reaches(world: Any) -> None:
    ports = [{"containerPort": 53, "hostPort": 5353, "protocol": "UDP"}]
    text = deployment("dns", "system", container={"ports": ports})
    assert "opens UDP 5353" in world.root(text=text).stack("net", nodes(SELF)).messages("GS344")[0]
