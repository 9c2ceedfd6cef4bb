"""GS307: a sidecar may send its traces where the mesh configuration has it send them."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.gateways import service_of
from groundswell.order.mesh.mesh import ISTIO, injector_of
from groundswell.order.mesh.mesh_config import mesh_configs, providers
from groundswell.order.network.isolation import isolation
from groundswell.order.network.network_policy import Direction, Port
from groundswell.order.network.peer import Peer, Pods, somewhere_in
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View

rule = Rule(
    id="GS307",
    severity=Severity.WARNING,
    sentence="A sidecar may send its traces where the mesh configuration has it send them.",
    consequence="The spans are lost, and no request fails: nobody is told.",
    fix="Open the collector's port in the egress of the pods that have a sidecar.",
)

_TRACERS = ("zipkin", "opentelemetry", "lightstep", "opencensus", "datadog", "skywalking")


@rule.check
def traces(view: View) -> Iterator[Finding]:
    found = view.once(isolation)
    for (host, port), origin in {(host, port): origin for origin, host, port in _collectors(view)}.items():
        peers = list(_ends(host, view))
        for pods in found.pods(Direction.EGRESS) if peers else ():
            if (injector_of(pods, view) or ("", ""))[0] != ISTIO:
                continue
            blocks = [list(found.blocked(pods, each, Port(port))) for each in peers]
            for block in blocks[0] if all(blocks) else []:
                message = f"The sidecar of {pods.owner} sends its traces to {host}:{port}, but {block}."
                yield rule.finding(pods.owner, message, related=[origin, *block.policies])


def _collectors(view: View) -> Iterator[tuple[Resource, str, int]]:
    """(who says so, host, port) of each collector that sidecars send to by default or by a Telemetry."""
    for each in mesh_configs(view):
        address = text(at(each.config, "defaultConfig", "tracing", "zipkin", "address"))
        host, _, port = address.rpartition(":")
        if host and port.isascii() and port.isdigit():
            yield each.origin, host, int(port)
    known = providers(view)
    for name in _used(view):
        if name in known:
            provider, origin = known[name]
            for kind in _TRACERS:
                host, number_ = _address(mapping(provider.get(kind)))
                if host and number_:
                    yield origin, host, number_


def _used(view: View) -> Iterator[str]:
    """The tracing providers that a Telemetry names, or the mesh takes by default."""
    for each in mesh_configs(view):
        chosen = at(each.config, "defaultProviders", "tracing")
        yield from (name for name in (chosen if isinstance(chosen, list) else []) if isinstance(name, str))
    for telemetry in view.of_kind("Telemetry", "telemetry.istio.io"):
        for tracing in mappings(at(telemetry.body, "spec", "tracing")):
            yield from (text(provider.get("name")) for provider in mappings(tracing.get("providers")))


def _address(tracer: Mapping[str, Any]) -> tuple[str, int]:
    return text(tracer.get("service")).rpartition("/")[2], number(tracer.get("port"), 0)


def _ends(host: str, view: View) -> Iterator[Peer]:
    """Where the collector is: its Service's namespace, as far as its name tells."""
    parts = host.removesuffix(".cluster.local").removesuffix(".svc").split(".")
    if len(parts) == 2:
        service = service_of(host, "", view)
        pods = view.backends(service) if service else []
        yield somewhere_in(parts[1], view, pods[0].labels if len(pods) == 1 else None)
    elif len(parts) == 1:
        yield Pods(None)
