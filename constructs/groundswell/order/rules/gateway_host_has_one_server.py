"""GS334: a host of a port is served by one server of the gateway's pods."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS334",
    severity=Severity.WARNING,
    sentence="A host of a port is served by one server of the gateway's pods.",
    consequence="Only one of the servers counts: the other's certificate or routes are never used.",
    fix="Keep one server for each host and port; list hosts one by one, or use the wildcard alone.",
)


class _Server(NamedTuple):
    gateway: Resource
    home: str
    host: str
    secure: bool


@rule.check
def one_server(view: View) -> Iterator[Finding]:
    for (_, port), servers in _by_port(view).items():
        seen: dict[tuple[str, str], _Server] = {}
        for each in servers:
            before = seen.setdefault((each.home, each.host), each)
            if before is not each and before.gateway is not each.gateway:
                message = f"{each.gateway} and {before.gateway} both serve host {each.host} on port {port}."
                yield rule.finding(each.gateway, message, related=[before.gateway])
        yield from _mixed(servers, port)


def _mixed(servers: list[_Server], port: int) -> Iterator[Finding]:
    wide = [each for each in servers if each.host.startswith("*")]
    for each in wide[:1]:
        suffix = each.host[1:]
        named = [other for other in servers if not other.host.startswith("*") and other.host.endswith(suffix)]
        if named:
            shown = ", ".join(sorted({other.host for other in named})[:3])
            message = f"{each.gateway} serves {each.host} and {shown} on port {port}: a wildcard and single hosts."
            severity = Severity.WARNING if each.secure else Severity.INFO
            yield rule.finding(each.gateway, message, severity=severity, related=_others(named, each))


def _others(named: list[_Server], each: _Server) -> list[Resource]:
    return [other.gateway for other in named[:3] if other.gateway is not each.gateway]


def _by_port(view: View) -> Mapping[tuple[str, int], list[_Server]]:
    """(selector, port) to the servers of all Gateways with it, host by host."""
    found: dict[tuple[str, int], list[_Server]] = defaultdict(list)
    for gateway in view.of_kind("Gateway", "networking.istio.io"):
        selector: Any = sorted((str(k), str(v)) for k, v in mapping(at(gateway.body, "spec", "selector")).items())
        for server in mappings(at(gateway.body, "spec", "servers")):
            port = number(at(server, "port", "number"), 0)
            secure = text(at(server, "port", "protocol")).upper() in ("HTTPS", "TLS")
            for entry in texts(server.get("hosts")):
                home, slash, host = entry.rpartition("/")
                found[(str(selector), port)].append(_Server(gateway, home if slash else "*", host, secure))
    return found
