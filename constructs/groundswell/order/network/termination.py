"""Where TLS ends before the cluster: load balancers that hold a certificate and send plain requests to a gateway."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.aws.layer import references
from groundswell.order.network.alb import OF_SERVICES, PREFIX
from groundswell.order.network.entrances import ingress_backends, ingress_class
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class Termination:
    """One load balancer that ends TLS and sends on to a port of a Service. `layer` is 7 for HTTP, 4 for TCP."""

    resource: Resource
    service: Resource
    port: Mapping[str, Any]
    layer: int


def terminations(view: View) -> tuple[Termination, ...]:
    """Every load balancer that ends TLS and goes on in plain text to a Service known here."""
    return view.once(_terminations)


def _terminations(view: View) -> tuple[Termination, ...]:
    return (*_services(view), *_ingresses(view), *_bindings(view))


def _services(view: View) -> Iterator[Termination]:
    for each in view.of_kind("Service", ""):
        notes = mapping(each.annotations)
        plain = str(notes.get(f"{OF_SERVICES}backend-protocol") or "tcp").lower() not in ("ssl", "https", "tls")
        if notes.get(f"{OF_SERVICES}ssl-cert") and plain and at(each.body, "spec", "type") == "LoadBalancer":
            secure = {part.strip() for part in str(notes.get(f"{OF_SERVICES}ssl-ports") or "*").split(",")}
            for port in mappings(at(each.body, "spec", "ports")):
                if secure & {"*", str(port.get("port")), text(port.get("name"))}:
                    layer = 7 if notes.get(f"{OF_SERVICES}backend-protocol") == "http" else 4
                    yield Termination(each, each, port, layer)


def _ingresses(view: View) -> Iterator[Termination]:
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        notes = mapping(each.annotations)
        secure = notes.get(f"{PREFIX}certificate-arn") or "HTTPS" in str(notes.get(f"{PREFIX}listen-ports"))
        plain = str(notes.get(f"{PREFIX}backend-protocol") or "HTTP").upper() == "HTTP"
        if ingress_class(each) == "alb" and secure and plain:
            for backend in ingress_backends(each):
                wanted = mapping(backend.get("port"))
                yield from _ending(each, each.key.namespace, text(backend.get("name")), list(wanted.values()), view, 7)


def _bindings(view: View) -> Iterator[Termination]:
    """Target groups behind a listener with a certificate, bound to a Service."""
    plain = {
        (each.key.namespace, each.key.name): text(at(each.body, "Properties", "Name"))
        for each in view.aws("AWS::ElasticLoadBalancingV2::TargetGroup")
        if at(each.body, "Properties", "Protocol") in ("HTTP", "TCP")
    }
    secured: dict[str, tuple[Resource, int]] = {}
    for listener in view.aws("AWS::ElasticLoadBalancingV2::Listener"):
        protocol = at(listener.body, "Properties", "Protocol")
        if protocol in ("HTTPS", "TLS"):
            for name in references(at(listener.body, "Properties", "DefaultActions")):
                found = plain.get((listener.key.namespace, name))
                if found:
                    secured[found] = (listener, 7 if protocol == "HTTPS" else 4)
    for each in view.of_kind("TargetGroupBinding", "elbv2.k8s.aws"):
        found_ = secured.get(text(at(each.body, "spec", "targetGroupName")))
        if found_:
            reference = mapping(at(each.body, "spec", "serviceRef"))
            listener, layer = found_
            name, port = text(reference.get("name")), reference.get("port")
            yield from _ending(listener, each.key.namespace, name, [port], view, layer)


def _ending(
    resource: Resource, home: str, name: str, wanted: list[Any], view: View, layer: int
) -> Iterator[Termination]:
    service = view.named("Service", home, name, "")
    for entry in mappings(at(service.body, "spec", "ports")) if service else ():
        if service is not None and (entry.get("port") in wanted or entry.get("name") in wanted):
            yield Termination(resource, service, entry, layer)


def gateways_behind(service: Resource, view: View) -> list[Resource]:
    """Istio's Gateways whose pods a Service sends to: their selectors hold on the pods, or on the Service's own."""
    chosen = mapping(at(service.body, "spec", "selector"))
    labels = [each.labels for each in view.backends(service)] or [chosen]
    return [
        each
        for each in view.of_kind("Gateway", "networking.istio.io")
        if (wanted := mapping(at(each.body, "spec", "selector")))
        and any(all(own.get(name) == value for name, value in wanted.items()) for own in labels)
    ]
