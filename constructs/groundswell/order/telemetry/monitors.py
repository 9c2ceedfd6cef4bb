"""What the Prometheus operator's monitors select: namespaces, Services and pods."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, texts
from groundswell.order.view import View


def homes(monitor: Resource, view: View) -> list[str]:
    """The namespaces that a monitor looks into."""
    chosen: Mapping[str, Any] = mapping(at(monitor.body, "spec", "namespaceSelector"))
    if chosen.get("any") is True:
        return sorted({*view.by_namespace, "default"} - {""})
    return list(texts(chosen.get("matchNames"))) or [monitor.key.namespace]


def selected_services(monitor: Resource, view: View) -> Iterator[Resource]:
    """The Services whose labels the monitor selects, in the namespaces it looks into. None of an opaque chart's."""
    selector = at(monitor.body, "spec", "selector")
    for home in dict.fromkeys(homes(monitor, view)):
        for service in view.in_namespace("Service", home):
            if not service.key.group and selects(selector, service.labels):
                yield service


def selected_pods(monitor: Resource, view: View) -> Iterator[PodTemplate]:
    """The pods that a PodMonitor selects."""
    for home in homes(monitor, view):
        yield from view.selected(home, at(monitor.body, "spec", "selector"))
