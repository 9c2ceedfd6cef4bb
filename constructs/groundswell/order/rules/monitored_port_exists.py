"""GS203: a ServiceMonitor or PodMonitor selects something, and names a port that it has."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.missing.unread import pods_are_known, services_are_known
from groundswell.order.rule import Rule
from groundswell.order.telemetry.monitors import homes, selected_pods, selected_services
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS203",
    severity=Severity.WARNING,
    sentence="A ServiceMonitor or PodMonitor selects something, and names a port that it has.",
    consequence="Prometheus finds no target: dashboards and alerts stay empty, and nobody is told.",
    fix="Name the port as the Service does, or the Service as the monitor does.",
)

_GROUP = "monitoring.coreos.com"


@rule.check
def services(view: View) -> Iterator[Finding]:
    for monitor in view.of_kind("ServiceMonitor", _GROUP):
        found = list(selected_services(monitor, view))
        ports = {text(port.get("name")) for each in found for port in mappings(at(each.body, "spec", "ports"))}
        told = "the Services it selects have"
        if not any(each.contract for each in (monitor, *found)):
            yield from _unnamed(monitor, "endpoints", bool(found), ports, told, found)
        if not found and not monitor.contract and all(services_are_known(view, each) for each in homes(monitor, view)):
            yield rule.finding(monitor, f"{monitor} selects no Service of {_shown(monitor, view)}.")


@rule.check
def pods(view: View) -> Iterator[Finding]:
    for monitor in view.of_kind("PodMonitor", _GROUP):
        found = list(selected_pods(monitor, view))
        ports = {name for each in found for name, _, _ in each.ports()}
        sidecars = any(each.owner.contract for each in found) or any(
            port.startswith("http-envoy") for port in _wanted(monitor)
        )
        if not sidecars and not monitor.contract:
            owners = [each.owner for each in found]
            yield from _unnamed(monitor, "podMetricsEndpoints", bool(found), ports, "the pods it selects have", owners)
        if not found and not monitor.contract and all(pods_are_known(view, each) for each in homes(monitor, view)):
            yield rule.finding(monitor, f"{monitor} selects no pod of {_shown(monitor, view)}.")


def _unnamed(
    monitor: Resource, field: str, some: bool, ports: set[str], told: str, related: list[Resource]
) -> Iterator[Finding]:
    for wanted in _wanted(monitor, field):
        if some and wanted not in ports:
            shown = ", ".join(sorted(filter(None, ports))) or "no named port"
            yield rule.finding(monitor, f"{monitor} scrapes port {wanted}, but {told} {shown}.", related=related)


def _wanted(monitor: Resource, field: str = "podMetricsEndpoints") -> list[str]:
    return [text(each.get("port")) for each in mappings(at(monitor.body, "spec", field)) if text(each.get("port"))]


def _shown(monitor: Resource, view: View) -> str:
    found = homes(monitor, view)
    return f"namespace {found[0]}" if len(found) == 1 else "all namespaces it looks into"
