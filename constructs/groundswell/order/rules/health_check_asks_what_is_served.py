"""GS339: a load balancer's health check asks for a path and a port that its targets serve."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.mesh.http_routes import matches
from groundswell.order.mesh.mesh_policies import is_gateway
from groundswell.order.network.alb import PREFIX
from groundswell.order.network.entrances import ingress_backends, ingress_class
from groundswell.order.network.termination import gateways_behind
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS339",
    severity=Severity.WARNING,
    sentence="A load balancer's health check asks for a path and a port that its targets serve.",
    consequence="The check gets 404, the target stays unhealthy, and every request ends in 503.",
    fix="Check the path that the pods' own readiness probe asks for.",
)

_FIX = "Check /healthz/ready on port 15021, the gateway's own, or route the path for every host (*)."
_ANY = "*"
_NLB = "service.beta.kubernetes.io/aws-load-balancer-healthcheck-"
_READY = "/healthz/ready"  # all that Istio's proxy answers on its status port 15021


@rule.check
def checks(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Ingress", "networking.k8s.io"):
        if ingress_class(each) == "alb":
            for name in dict.fromkeys(text(backend.get("name")) for backend in ingress_backends(each)):
                service = view.named("Service", each.key.namespace, name, "")
                if service is not None:
                    yield from _of_service(each, service, view)


@rule.check
def of_gateways(view: View) -> Iterator[Finding]:
    for each in view.of_kind("Service", ""):
        notes = mapping(each.annotations)
        path, port = notes.get(f"{_NLB}path"), str(notes.get(f"{_NLB}port") or "")
        http = str(notes.get(f"{_NLB}protocol") or "").upper() in ("HTTP", "HTTPS")
        if http and path and port == "15021" and path != _READY and any(is_gateway(one) for one in view.backends(each)):
            message = f"{each} has {path} checked on port 15021, the proxy's status port, which answers {_READY}."
            yield rule.finding(each, message, fix=f"Check {_READY}.")


def _of_service(ingress: Resource, service: Resource, view: View) -> Iterator[Finding]:
    notes = {**mapping(ingress.annotations), **mapping(service.annotations)}
    path, port = notes.get(f"{PREFIX}healthcheck-path"), str(notes.get(f"{PREFIX}healthcheck-port") or "traffic-port")
    codes = str(notes.get(f"{PREFIX}success-codes") or "200")
    pods = view.backends(service)
    gateways = gateways_behind(service, view)
    if gateways or any(is_gateway(each) for each in pods):
        asked = str(path or "")
        answered = not asked or "404" in codes or "-4" in codes or _routed(gateways, asked, view)
        if port == "traffic-port" and gateways and not answered:
            message = f"{ingress} has {asked} of {service} checked on the port of requests, and no route serves it."
            yield rule.finding(ingress, message, related=[service], fix=_FIX)
        return
    probed = {found for each in pods for found in _probed(each)}
    asked = str(path or "/").partition("?")[0]
    if probed and asked not in probed and port == "traffic-port" and "404" not in codes and "-4" not in codes:
        shown = ", ".join(sorted(probed))
        message = f"{ingress} has {asked} of {service} checked, and the pods' probes ask for {shown}."
        severity = None if path else Severity.INFO
        yield rule.finding(ingress, message, severity=severity, related=[service, *(each.owner for each in pods[:1])])


def _probed(pods: PodTemplate) -> Iterator[str]:
    """The paths that the pods' own HTTP probes ask for."""
    for container in pods.containers:
        for kind in ("readinessProbe", "livenessProbe", "startupProbe"):
            path: Any = at(container, kind, "httpGet", "path")
            if isinstance(path, str):
                yield path.partition("?")[0]


def _routed(gateways: list[Resource], path: str, view: View) -> bool:
    """Whether a route at one of these Gateways takes the path for every host: a check names the target's address as
    its host, which no other route is for."""
    names = {name for each in gateways for name in (f"{each.key.namespace}/{each.key.name}", each.key.name)}
    for virtual_service in view.of_kind("VirtualService", "networking.istio.io"):
        spec = mapping(virtual_service.body.get("spec"))
        if names & set(texts(spec.get("gateways"))) and _ANY in texts(spec.get("hosts")):
            for way in matches(virtual_service):
                if way.kind in ("", "regex") or (
                    way.path == path if way.kind == "exact" else path.startswith(way.path)
                ):
                    return True
    return not view.of_kind("VirtualService", "networking.istio.io")
