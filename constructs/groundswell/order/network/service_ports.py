"""Services: the port of the pods that a port of a Service stands for."""

from collections.abc import Mapping

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View


def target_port(service: Resource, port: int, view: View) -> int | None:
    """The port of the pods behind a Service's port, None where nobody knows it (or the Service has no such port)."""
    if text(at(service.body, "spec", "clusterIP")) == "None":
        return port or None
    for each in mappings(at(service.body, "spec", "ports")):
        if port in (number(each.get("port"), -1), 0):
            return pod_port(service, each, view)
    return None


def pod_port(service: Resource, entry: Mapping[str, object], view: View) -> int | None:
    """The number of the pods' port that one port of a Service stands for."""
    wanted = entry.get("targetPort")
    if not isinstance(wanted, str):
        return number(wanted, number(entry.get("port"), 0)) or None
    if wanted.isascii() and wanted.isdigit():
        return int(wanted)
    for pods in view.backends(service):
        for name, found, _ in pods.ports():
            if name == wanted:
                return found
    return None


def external_service(service: Resource | None) -> bool:
    """Whether a Service has no pods of its own: an alias, or one without a selector."""
    spec = mapping(service.body.get("spec")) if service else {}
    return bool(service) and (spec.get("type") == "ExternalName" or not mapping(spec.get("selector")))
