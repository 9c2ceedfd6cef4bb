"""GS223: each port is scraped by one monitor."""

from collections import defaultdict
from collections.abc import Iterator

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.monitors import selected_services
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS223",
    severity=Severity.WARNING,
    sentence="Each port is scraped by one monitor.",
    consequence="Every sample is there twice under different labels: sums and alerts count double.",
    fix="Delete one of the monitors, or let them select different Services.",
)


@rule.check
def doubled(view: View) -> Iterator[Finding]:
    found: dict[tuple[int, str, str, str], list[Resource]] = defaultdict(list)
    services = {}
    for monitor in view.of_kind("ServiceMonitor", "monitoring.coreos.com"):
        for service in selected_services(monitor, view):
            for each in mappings(at(monitor.body, "spec", "endpoints")):
                path, parameters = text(each.get("path")) or "/metrics", repr(each.get("params"))
                services[id(service)] = service
                found[(id(service), text(each.get("port")), path, parameters)].append(monitor)
    for (service_id, port, path, _), monitors in found.items():
        different = sorted({str(each) for each in monitors})
        if port and len(different) > 1:
            message = f"Port {port} of {services[service_id]} is scraped at {path} by {' and '.join(different)}."
            yield rule.finding(monitors[1], message, related=[monitors[0], services[service_id]])
