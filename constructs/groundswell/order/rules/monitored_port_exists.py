"""GS203: a ServiceMonitor names a port that a Service it selects has."""

from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS203",
    severity=Severity.WARNING,
    sentence="A ServiceMonitor names a port that a Service it selects has.",
    consequence="Prometheus finds no target: dashboards and alerts stay empty, and nobody is told.",
    fix="Name the port as the Service does, or the Service as the monitor does.",
)


@rule.check
def monitored(view: View) -> Iterator[Finding]:
    for monitor in view.of_kind("ServiceMonitor", "monitoring.coreos.com"):
        services = list(_selected(monitor, view))
        ports = {text(port.get("name")) for each in services for port in mappings(at(each.body, "spec", "ports"))}
        for endpoint in mappings(at(monitor.body, "spec", "endpoints")):
            wanted = text(endpoint.get("port"))
            if services and wanted and wanted not in ports:
                shown = ", ".join(sorted(filter(None, ports))) or "no named port"
                message = f"{monitor} scrapes port {wanted}, but the Services it selects have {shown}."
                yield rule.finding(monitor, message, related=services)


def _selected(monitor: Resource, view: View) -> Iterator[Resource]:
    """The Services whose labels the monitor selects, in the namespaces it looks into. None of an opaque chart's."""
    selector = at(monitor.body, "spec", "selector")
    chosen = mapping(at(monitor.body, "spec", "namespaceSelector"))
    names = set(texts(chosen.get("matchNames"))) or {monitor.key.namespace}
    for service in view.of_kind("Service", ""):
        if (chosen.get("any") is True or service.key.namespace in names) and selects(selector, service.labels):
            yield service
