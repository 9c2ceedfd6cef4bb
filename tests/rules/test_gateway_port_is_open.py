"""GS396: a port of an Istio Gateway is one that the Service before its pods sends to."""

from typing import Any

import pytest

from tests.rules.mesh_objects import gateway
from tests.rules.network_objects import deployment, service

LABELS = {"app": "ingress", "istio": "ingressgateway"}
PODS = deployment(
    *("ingress", "istio-system"), labels=LABELS, image="auto", annotations={"inject.istio.io/templates": "gateway"}
)
BEFORE = PODS + service("ingress", "istio-system", 80, 8080)


def serving(port: int) -> str:
    server = {"port": {"number": port, "name": "http", "protocol": "HTTP"}, "hosts": ["*"]}
    return gateway("main", "istio-system", server)


@pytest.mark.parametrize("port", [80, 8080])
def test_ports_of_the_service(world: Any, port: int) -> None:
    assert world.root(text=BEFORE + serving(port)).messages("GS396") == []


def test_a_port_that_it_lacks(world: Any) -> None:
    assert world.root(text=BEFORE + serving(8443)).messages("GS396") == [
        "Gateway istio-system/main serves port 8443, and Service istio-system/ingress has http (80)."
    ]


def test_pods_without_a_service(world: Any) -> None:
    assert world.root(text=PODS + serving(8443)).messages("GS396") == []
