"""YAML of Istio's objects, for the tests of rules about the mesh."""

import json
from typing import Any

from tests.rules.network_objects import custom


def strict(home: str, name: str = "default", mode: str = "STRICT", **spec: Any) -> str:
    """A PeerAuthentication of a namespace."""
    return custom("security.istio.io/v1", "PeerAuthentication", name, home, {"mtls": {"mode": mode}, **spec})


def authorization(name: str, home: str, **spec: Any) -> str:
    return custom("security.istio.io/v1", "AuthorizationPolicy", name, home, spec)


def authentication(name: str, home: str, *rules: Any, **spec: Any) -> str:
    return custom("security.istio.io/v1", "RequestAuthentication", name, home, {"jwtRules": list(rules), **spec})


def gateway(name: str, home: str, *servers: Any, **selector: str) -> str:
    spec = {"selector": selector or {"istio": "ingressgateway"}, "servers": list(servers)}
    return custom("networking.istio.io/v1", "Gateway", name, home, spec)


def routes(name: str, home: str, *http: Any, **spec: Any) -> str:
    """A VirtualService of host shop.example at Gateway istio-system/main, unless told otherwise."""
    body = {"hosts": ["shop.example"], "gateways": ["istio-system/main"], "http": list(http), **spec}
    return custom("networking.istio.io/v1", "VirtualService", name, home, body)


def to(host: str, port: int = 80) -> list[Any]:
    """The route of a VirtualService to one Service."""
    return [{"destination": {"host": host, "port": {"number": port}}}]


def mesh_config(**config: Any) -> str:
    """Istio's ConfigMap."""
    body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "istio", "namespace": "istio-system"}}
    return f"---\n{json.dumps({**body, 'data': {'mesh': json.dumps(config)}})}\n"
