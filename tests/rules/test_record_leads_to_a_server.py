"""GS293: the gateway that a DNS record leads to serves the record's host."""

import json
from typing import Any

import pytest

from tests.rules.mesh_objects import gateway
from tests.rules.network_objects import service

NOTE = "external-dns.alpha.kubernetes.io/hostname"


def asking(hosts: str) -> str:
    added = json.dumps({"annotations": {NOTE: hosts}})[1:-1]
    text = service("in", "istio-system", 80, selector={"istio": "ingressgateway"})
    return text.replace('"metadata": {', f'"metadata": {{{added}, ', 1)


def serving(*hosts: str) -> str:
    return gateway("main", "istio-system", {"port": {"number": 80}, "hosts": list(hosts)})


@pytest.mark.parametrize("hosts", ["a.example, b.example", "a.example"])
def test_hosts_that_are_served(world: Any, hosts: str) -> None:
    assert world.root(text=asking(hosts) + serving("a.example", "shop/b.example")).messages("GS293") == []


def test_a_host_that_is_not(world: Any) -> None:
    assert world.root(text=asking("a.example,live.example") + serving("a.example")).messages("GS293") == [
        "Service istio-system/in asks for a record of live.example, and Gateway istio-system/main serves a.example."
    ]


def test_every_host(world: Any) -> None:
    assert world.root(text=asking("live.example") + serving("*")).messages("GS293") == []


def test_no_gateway(world: Any) -> None:
    assert world.root(text=asking("live.example")).messages("GS293") == []
