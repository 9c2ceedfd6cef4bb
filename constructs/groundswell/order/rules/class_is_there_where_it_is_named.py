"""GS212: the IngressClass or GatewayClass that an object names exists."""

import difflib
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.finding import Finding, Severity
from groundswell.order.need import Moment, Need, Provision, Strength
from groundswell.order.pods.template import WORKLOADS
from groundswell.order.rule import Rule
from groundswell.order.tree import at, text
from groundswell.order.view import View

rule = Rule(
    id="GS212",
    severity=Severity.ERROR,
    sentence="The IngressClass or GatewayClass that an object names exists.",
    consequence="No controller feels responsible: the object gets no address and routes nothing.",
    fix="Name a class that a controller of this platform brings, or install the controller.",
)

_OF_CONTROLLERS = {  # classes that no manifest declares, since the controller makes them as it starts
    "pilot": ("istio", "istio-remote", "istio-waypoint", "istio-east-west"),
    "cilium": ("cilium",),
}


@rule.provides("networking.k8s.io/IngressClass", "gateway.networking.k8s.io/GatewayClass")
def declared(resource: Resource, _: View) -> Iterator[Provision]:
    kind = "ingress-class" if resource.key.kind == "IngressClass" else "gateway-class"
    yield Provision((kind, resource.key.name), Moment.APPLIED)


@rule.provides(*WORKLOADS)
def made(resource: Resource, view: View) -> Iterator[Provision]:
    pods = view.pods_of(resource)
    for container in pods.containers if pods else ():
        for name in _OF_CONTROLLERS.get(image_name(text(container.get("image"))), ()):
            yield Provision(("gateway-class", name))


@rule.check
def spelt(view: View) -> Iterator[Finding]:
    """Classes of Istio, whose name is given by the controller wherever it comes from."""
    known = _OF_CONTROLLERS["pilot"]
    for each in view.of_kind("Gateway", "gateway.networking.k8s.io"):
        name = text(at(each.body, "spec", "gatewayClassName"))
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.85) if name not in known else []
        if near and view.named("GatewayClass", "", name) is None:
            yield rule.finding(each, f"{each} is of class {name}. Did you mean {near[0]}?", severity=Severity.WARNING)


@rule.requires("networking.k8s.io/Ingress", "gateway.networking.k8s.io/Gateway")
def named(resource: Resource, _: View) -> Iterator[Need]:
    """Both turn healthy only with an address, which the controller of the class gives."""
    ingress = resource.key.kind == "Ingress"
    name = text(at(resource.body, "spec", "ingressClassName" if ingress else "gatewayClassName"))
    if name:
        yield Need(("ingress-class" if ingress else "gateway-class", name), Strength.READY)
