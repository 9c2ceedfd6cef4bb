"""Prometheus: which pods scrape, and which ports of which pods the monitors send them to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.controllers import image_name
from groundswell.order.mesh.mesh import injector_of
from groundswell.order.network.entrances import Source
from groundswell.order.network.peer import somewhere_in
from groundswell.order.network.service_ports import pod_port
from groundswell.order.network.services import services
from groundswell.order.pods.template import PodTemplate
from groundswell.order.selectors import selects
from groundswell.order.telemetry.scrape_configs import static_targets
from groundswell.order.tree import at, mapping, mappings, number, text, texts
from groundswell.order.view import View

_ANNOTATION = "__meta_kubernetes_pod_annotation_prometheus_io_scrape"
_MERGED = 15020
_CHARTS = frozenset({"kube-prometheus-stack", "prometheus"})


@dataclass(frozen=True, slots=True)
class Target:
    """One port of pods that a monitor has scraped. `endpoint` is the monitor's raw entry."""

    monitor: Resource
    pods: PodTemplate
    port: int
    endpoint: Mapping[str, Any]


def scrapers(view: View) -> list[Source]:
    """Who scrapes: Prometheus pods, those that an operator or a chart makes in a namespace; none when nobody tells."""
    return view.once(_scrapers)


def _scrapers(view: View) -> list[Source]:
    found: list[Source] = [
        each
        for each in view.pods
        if any(image_name(text(container.get("image"))) in ("prometheus", "vmagent") for container in each.containers)
    ]
    for each in view.of_kind("Prometheus", "monitoring.coreos.com"):
        found.append(_made(each.key.namespace, mapping(at(each.body, "spec", "podMetadata")), view))
    for application in view.reading.applications:
        for source, values in zip(application.chart_sources, application.chart_values, strict=True):
            if text(source.get("chart")) in _CHARTS and view.delivers_here(application) and not found:
                metadata = mapping(at(values, "prometheus", "prometheusSpec", "podMetadata"))
                found.append(_made(application.destination_namespace, metadata, view))
    return found


def _made(home: str, metadata: Mapping[str, Any], view: View) -> Source:
    """The pods that an operator or a chart makes: both give them this name."""
    inject = "sidecar.istio.io/inject"
    asked = mapping(metadata.get("labels")).get(inject) or mapping(metadata.get("annotations")).get(inject)
    return somewhere_in(home, view, {"app.kubernetes.io/name": "prometheus", **({inject: asked} if asked else {})})


def targets(view: View) -> tuple[Target, ...]:
    """What ServiceMonitors and PodMonitors have scraped, as far as the pods are known here."""
    return view.once(_targets)


def _targets(view: View) -> tuple[Target, ...]:
    return (*_of_services(view), *_of_pods(view), *_of_annotations(view), *_of_configs(view))


def _homes(monitor: Resource, view: View) -> list[str]:
    chosen = mapping(at(monitor.body, "spec", "namespaceSelector"))
    if chosen.get("any") is True:
        return list(view.pods_by_namespace)
    return list(texts(chosen.get("matchNames"))) or [monitor.key.namespace]


def _services_by_home(view: View) -> Mapping[str, list[Resource]]:
    index: dict[str, list[Resource]] = {}
    for each in view.of_kind("Service", ""):
        index.setdefault(each.key.namespace, []).append(each)
    return index


def _of_services(view: View) -> Iterator[Target]:
    services = view.once(_services_by_home)
    for monitor in view.of_kind("ServiceMonitor", "monitoring.coreos.com"):
        selector = at(monitor.body, "spec", "selector")
        for service in (each for home in _homes(monitor, view) for each in services.get(home, ())):
            if selects(selector, service.labels):
                for endpoint in mappings(at(monitor.body, "spec", "endpoints")):
                    for port in _service_ports(endpoint, service, view):
                        for pods in view.backends(service):
                            yield Target(monitor, pods, port, endpoint)


def _service_ports(endpoint: Mapping[str, Any], service: Resource, view: View) -> Iterator[int]:
    for entry in mappings(at(service.body, "spec", "ports")):
        if entry.get("name") == endpoint.get("port") and entry.get("name"):
            port = pod_port(service, entry, view)
            if port:
                yield port


def _of_pods(view: View) -> Iterator[Target]:
    for monitor in view.of_kind("PodMonitor", "monitoring.coreos.com"):
        selector = at(monitor.body, "spec", "selector")
        for pods in (each for home in _homes(monitor, view) for each in view.selected(home, selector)):
            for endpoint in mappings(at(monitor.body, "spec", "podMetricsEndpoints")):
                found = {name: port for name, port, _ in pods.ports()}
                port = found.get(text(endpoint.get("port"))) or number(endpoint.get("portNumber"), 0)
                if port:
                    yield Target(monitor, pods, port, endpoint)


def _of_configs(view: View) -> Iterator[Target]:
    """The targets that a scrape configuration names, where Services of this platform are behind them."""
    for target in (each for each in static_targets(view) if each.job.name != "alertmanagers"):
        for service in services(view, target.namespace, target.service):
            for entry in mappings(at(service.body, "spec", "ports")):
                port = pod_port(service, entry, view) if entry.get("port") == target.port else None
                for pods in view.backends(service) if port else ():
                    yield Target(target.job.owner, pods, port or 0, {"scheme": target.job.raw.get("scheme")})


def _of_annotations(view: View) -> Iterator[Target]:
    """Pods that ask by annotation, where a Prometheus is configured to look for it.

    In a mesh the injector turns the annotation to the merged metrics of the sidecar (Istio 1.27, Prometheus merge).
    """
    config = next((each for each in view.of_kind("ConfigMap", "") if _ANNOTATION in str(each.body.get("data"))), None)
    for pods in view.pods if config else ():
        if config and str(pods.annotations.get("prometheus.io/scrape")).lower() == "true":
            asked = str(pods.annotations.get("prometheus.io/port") or "")
            port = _MERGED if injector_of(pods, view) else int(asked) if asked.isascii() and asked.isdigit() else 0
            if 0 < port < 65536:
                yield Target(config, pods, port, {})
