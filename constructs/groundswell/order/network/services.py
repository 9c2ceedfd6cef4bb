"""Services by the names that others call them by, and the ports that they have."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.missing.unread import may_hold
from groundswell.order.need import Need, Strength
from groundswell.order.tree import at, mappings, number, text
from groundswell.order.view import View


def services(view: View, namespace: str, name: str) -> list[Resource]:
    """Every declaration of a Service."""
    return [each for each in view.named_all("Service", namespace, name) if each.key.group == ""]


def service_need(
    namespace: str, name: str, view: View, *, local: str = "", strength: Strength = Strength.NAMED
) -> Need:
    """The need of a Service; `local` says why one of another namespace, where it is, will not do."""
    elsewhere = homes(view).get(name, []) if not services(view, namespace, name) else []
    words = f"Service {namespace}/{name}"
    if elsewhere and local:
        words = f"{words} ({name} is in namespace {', '.join(elsewhere)}, and {local})"
    certain = bool(elsewhere and local) and not may_hold(view, namespace)
    return Need(("service", namespace, name), strength, words=words, elsewhere=not certain)


def has_port(found: Iterable[Resource], wanted: Any) -> bool:
    """Whether one of these Services has a port of that number or name; also where nobody can know."""
    return any(_unknown(each) or wanted in _names(each) for each in found)


def has_endpoint_port(found: Iterable[Resource], wanted: Any) -> bool:
    """Whether one of these Services has a port of that name, or leads to one of that number; also where nobody can
    know, since it leads to a port by the name that the pod gives it."""
    return any(_unknown(each) or any(_leads(port, wanted) for port in _ports(each)) for each in found)


def _leads(port: Mapping[str, Any], wanted: Any) -> bool:
    target = port.get("targetPort") or port.get("port")
    if not str(wanted).isdecimal():
        return bool(text(port.get("name")) == wanted)
    return not str(target).isdecimal() or str(target) == str(wanted)


def shown_ports(found: Iterable[Resource]) -> str:
    """The ports of these Services in words: "http (8000), 9090"."""
    return _shown((text(port.get("name")), number(port.get("port"), 0)) for each in found for port in _ports(each))


def shown_targets(found: Iterable[Resource]) -> str:
    """The ports of the pods that these Services lead to, in words: "http (8080), 9090"."""
    return _shown(
        (text(port.get("name")), port.get("targetPort") or port.get("port")) for each in found for port in _ports(each)
    )


def _shown(ports: Iterable[tuple[str, Any]]) -> str:
    shown = (f"{name} ({given})" if name else str(given) for name, given in ports)
    return ", ".join(dict.fromkeys(shown)) or "no port"


def is_external(service: Resource) -> bool:
    """Whether a Service is only another name for a host outside: it has whatever ports that host has."""
    return text(at(service.body, "spec", "type")) == "ExternalName"


def is_headless(service: Resource) -> bool:
    """Whether its name resolves to the pods themselves: then their ports count, and not the Service's."""
    return text(at(service.body, "spec", "clusterIP")) == "None"


def _unknown(service: Resource) -> bool:
    return is_external(service) or (bool(service.contract) and not _ports(service))


def _names(service: Resource) -> tuple[Any, ...]:
    return tuple(port.get(field) for port in _ports(service) for field in ("port", "name"))


def _ports(service: Resource) -> list[Mapping[str, Any]]:
    return list(mappings(at(service.body, "spec", "ports")))


def homes(view: View) -> Mapping[str, list[str]]:
    """The name of a Service to the namespaces that have one of it."""
    return view.once(_homes)


def _homes(view: View) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for each in view.of_kind("Service", ""):
        if each.key.namespace not in found[each.key.name]:
            found[each.key.name].append(each.key.namespace)
    return {name: sorted(namespaces) for name, namespaces in found.items()}
