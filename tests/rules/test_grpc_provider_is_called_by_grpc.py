"""GS355: the port of a mesh provider that is called by gRPC says that it speaks gRPC."""

from typing import Any

import pytest

from tests.rules.mesh_objects import mesh_config
from tests.rules.network_objects import deployment, service

PROVIDER = {"name": "authz", "envoyExtAuthzGrpc": {"service": "authz.auth.svc.cluster.local", "port": 9000}}


def told(world: Any, **port: str) -> list[str]:
    entry = {"port": 9000, "targetPort": "http", **port}
    text = mesh_config(extensionProviders=[PROVIDER]) + deployment("authz", "auth", port=9000)
    return list(world.root(text=text + service("authz", "auth", ports=[entry])).messages("GS355"))


@pytest.mark.parametrize("port", [{"name": "grpc-authz"}, {"name": "http2"}, {"name": "http", "appProtocol": "grpc"}])
def test_a_port_of_http_2(world: Any, port: dict[str, str]) -> None:
    assert told(world, **port) == []


@pytest.mark.parametrize("name", ["http", "tcp-authz"])
def test_a_port_of_something_else(world: Any, name: str) -> None:
    assert told(world, name=name) == [
        f"Service auth/authz calls port 9000 {name}, and provider authz of ConfigMap istio-system/istio "
        "calls it by gRPC."
    ]
