"""GS355: the port of a mesh provider that is called by gRPC says that it speaks gRPC."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.mesh.mesh_config import mesh_configs
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS355",
    severity=Severity.WARNING,
    sentence="The port of a mesh provider that is called by gRPC says that it speaks gRPC.",
    consequence="The proxies call it by HTTP/1.1: every check fails, and where it fails closed, every request.",
    fix="Call the Service's port grpc or grpc-…, or give it appProtocol grpc.",
)

_BY_GRPC = ("envoyExtAuthzGrpc", "envoyOtelAls", "envoyHttpAls", "envoyTcpAls")
_PLAIN = ("http", "tcp", "udp")


@rule.check
def ports(view: View) -> Iterator[Finding]:
    for mesh in mesh_configs(view):
        for provider in mappings(mesh.config.get("extensionProviders")):
            for kind in _BY_GRPC:
                told = mapping(provider.get(kind))
                host = text(told.get("service")).rpartition("/")[2]
                service = service_of(host, "", view) if host else None
                for port in mappings(at(service.body, "spec", "ports")) if service else ():
                    if service and port.get("port") == number(told.get("port"), 0) and _is_plain(port):
                        message = (
                            f"{service} calls port {port['port']} {text(port.get('name')) or 'nothing'}, "
                            f"and provider {text(provider.get('name'))} of {mesh.origin} calls it by gRPC."
                        )
                        yield rule.finding(service, message, related=[mesh.origin])


def _is_plain(port: Mapping[str, Any]) -> bool:
    """Whether name and appProtocol say another protocol than HTTP/2, or none (istio.io, Protocol Selection)."""
    told = text(port.get("appProtocol")) or text(port.get("name"))
    return told in _PLAIN or told.startswith(tuple(f"{each}-" for each in _PLAIN))
