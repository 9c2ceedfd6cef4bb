"""GS214: a Service selects pods, and sends to a port that they listen on."""

from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import pods_are_known
from groundswell.order.pods.template import PodTemplate
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS214",
    severity=Severity.ERROR,
    sentence="A Service selects pods, and sends to a port that they listen on.",
    consequence="The Service has no endpoint: whoever calls it is refused.",
    fix="Select labels that the pods carry, and name a port as a container of theirs does.",
)

_SIDECARS = frozenset({15006, 15008, 15014, 15020, 15021, 15090, 4143, 4190, 4191})
"""Ports of the proxies that Istio and Linkerd add to pods."""

_ONE_PORT = "The Service has no endpoint for this port: whoever calls it there is refused; its other ports work."
"""The controller of EndpointSlices leaves out, pod by pod, a port whose name it does not find."""


@rule.check
def selectors(view: View) -> Iterator[Finding]:
    for service in view.of_kind("Service", ""):
        selector = mapping(at(service.body, "spec", "selector"))
        if not selector or service.contract or at(service.body, "spec", "type") == "ExternalName":
            continue
        backends = view.backends(service)
        if backends:
            yield from _ports(service, backends)
        elif pods_are_known(view, service.key.namespace):
            shown = ", ".join(f"{name}={value}" for name, value in sorted(selector.items(), key=str))
            near = _nearest(service, view)
            hint = f" {near.owner} differs in {_difference(selector, near)}." if near else ""
            message = f"{service} selects {shown}, and no pod of its namespace carries that.{hint}"
            yield rule.finding(service, message, severity=Severity.WARNING, related=[near.owner] if near else [])


def _nearest(service: Resource, view: View) -> PodTemplate | None:
    """The pods that carry the most of the selector's labels, if any carry one, or are called like the Service."""
    selector = mapping(at(service.body, "spec", "selector"))
    pods = [each for each in view.pods_by_namespace.get(service.key.namespace, []) if not each.ends]
    scored = [(sum(each.labels.get(name) == value for name, value in selector.items()), each) for each in pods]
    best = max(scored, key=lambda pair: (pair[0], pair[1].owner.key.name == service.key.name), default=None)
    return best[1] if best and (best[0] or best[1].owner.key.name == service.key.name) else None


def _difference(selector: Any, pods: PodTemplate) -> str:
    wrong = sorted(str(name) for name, value in selector.items() if pods.labels.get(name) != value)
    return ", ".join(f"{name}={pods.labels[name]}" if name in pods.labels else f"{name} (none)" for name in wrong)


def _ports(service: Resource, backends: list[PodTemplate]) -> Iterator[Finding]:
    """A name must be declared by some pod. A number need not be; where pods declare others, it is hardly meant."""
    declared = [list(each.ports()) for each in backends]
    names = {name for ports in declared for name, _, _ in ports}
    numbers = {port for ports in declared for _, port, _ in ports}
    known = all(declared) and not any(each.owner.contract or each.host_network for each in backends)
    shown = ", ".join(f"{name} ({port})" if name else str(port) for ports in declared for name, port, _ in ports)
    owners = ", ".join(sorted({str(each.owner) for each in backends}))
    wanted = [port.get("targetPort", port.get("port")) for port in mappings(at(service.body, "spec", "ports"))]
    fitting = [each for each in wanted if isinstance(each, int | str) and (each in numbers or each in names)]
    for target in wanted:
        if isinstance(target, str) and text(target) not in names and not any(each.owner.contract for each in backends):
            message = f"{service} sends to port {target} of {owners}, whose containers name {shown or 'no port'}."
            severity = Severity.WARNING if fitting else Severity.ERROR
            consequence = _ONE_PORT if fitting else rule.consequence
            related = [each.owner for each in backends]
            yield rule.finding(service, message, severity=severity, consequence=consequence, related=related)
        elif isinstance(target, int) and known and target not in numbers | _SIDECARS:
            message = f"{service} sends to port {target} of {owners}, whose containers declare {shown}."
            severity = Severity.WARNING if not fitting else Severity.INFO
            yield rule.finding(service, message, severity=severity, related=[each.owner for each in backends])
