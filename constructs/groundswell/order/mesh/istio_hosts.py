"""Hosts as Istio reads them: Services, gateways and host names in its own objects."""

from collections.abc import Iterator
from typing import NamedTuple

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mappings, text, texts
from groundswell.order.view import View

NETWORKING = "networking.istio.io"
_DOMAIN = ".svc.cluster.local"


class ServiceName(NamedTuple):
    """A Service by namespace and name."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.namespace}/{self.name}"


def service_of(host: str, namespace: str, view: View) -> ServiceName | None:
    """The Service that a destination's host means, None for a host outside, a wildcard or a ServiceEntry's.

    A host without a dot is a Service beside the object that names it (Istio, VirtualService reference: short names).
    """
    if not host or "*" in host or host in view.once(_entry_hosts):
        return None
    stem = host.removesuffix(".").removesuffix(_DOMAIN).removesuffix(".svc")
    parts = stem.split(".")
    if len(parts) == 1:
        return ServiceName(namespace, parts[0])
    return ServiceName(parts[1], parts[0]) if len(parts) == 2 and host.removesuffix(".") != stem else None


def _entry_hosts(view: View) -> frozenset[str]:
    entries = view.of_kind("ServiceEntry", NETWORKING)
    return frozenset(host for each in entries for host in texts(at(each.body, "spec", "hosts")))


def covers(pattern: str, host: str) -> bool:
    """Whether a host pattern ("*", "*.example.org", a name) and another one have hosts in common."""
    pattern, host = pattern.lower(), host.lower()
    if pattern == host or pattern == "*" or host == "*":
        return True
    if pattern.startswith("*"):
        return host.removeprefix("*").endswith(pattern[1:]) or (host[0:1] == "*" and pattern[1:].endswith(host[1:]))
    return host.startswith("*") and pattern.endswith(host[1:])


def gateways_of(virtual_service: Resource) -> Iterator[ServiceName]:
    """(namespace, name) of each Gateway that a VirtualService binds to; "mesh", all sidecars, is none."""
    for each in texts(at(virtual_service.body, "spec", "gateways")):
        namespace, slash, name = each.rpartition("/")
        if each and each != "mesh":
            yield ServiceName(namespace if slash and namespace != "." else virtual_service.key.namespace, name)


def routes_of(virtual_service: Resource, *protocols: str) -> Iterator[list[tuple[str, str, int | None]]]:
    """The destinations (host, subset, port) of each route of a VirtualService."""
    for protocol in protocols or ("http", "tls", "tcp"):
        for each in mappings(at(virtual_service.body, "spec", protocol)):
            mirrors = [{"destination": each.get("mirror")}, *mappings(each.get("mirrors"))]
            written = [at(part, "destination") for part in [*mappings(each.get("route")), *mirrors]]
            yield [
                (text(at(one, "host")), text(at(one, "subset")), number if isinstance(number, int) else None)
                for one in written
                if one
                for number in [at(one, "port", "number")]
            ]
