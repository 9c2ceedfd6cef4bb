"""Prometheus servers of a platform: the Services they are called by, their prefix, and whether they take writes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from groundswell.manifests.resource import Application, Resource
from groundswell.order.controllers import image_name
from groundswell.order.pods.template import PodTemplate
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

_FLAG = "--web.enable-remote-write-receiver"


@dataclass(frozen=True, slots=True)
class Server:
    """One server. `receives` is None where nobody says whether it takes remote writes."""

    owner: Resource
    prefix: str
    receives: bool | None


def servers(view: View) -> Mapping[tuple[str, str], Server]:
    """(namespace, name) of a Service to the Prometheus behind it."""
    return view.once(_servers)


def _servers(view: View) -> Mapping[tuple[str, str], Server]:
    found: dict[tuple[str, str], Server] = {}
    for pods in view.pods:
        arguments = _arguments(pods)
        if arguments is not None and not pods.owner.contract:
            for service in view.services_of(pods):
                found[(service.key.namespace, service.key.name)] = Server(pods.owner, *_told(arguments))
    for each in view.of_kind("Prometheus", "monitoring.coreos.com"):
        spec = mapping(each.body.get("spec"))
        if not each.contract:
            server = Server(each, _prefix_of(spec), spec.get("enableRemoteWriteReceiver") is True)
            found |= dict.fromkeys(_operated(each, view), server)
    for application in view.reading.applications:
        found |= dict(_of_chart(application, view))
    return found


def _arguments(pods: PodTemplate) -> list[str] | None:
    for container in pods.containers:
        if image_name(text(container.get("image"))) == "prometheus":
            return [*texts(container.get("command")), *texts(container.get("args"))]
    return None


def _told(arguments: list[str]) -> tuple[str, bool]:
    """The prefix of the routes (the external URL's path unless one is given), and whether writes are taken."""
    flags = dict(each.partition("=")[::2] for each in arguments)
    flags |= {
        name: value for name, value in pairwise(arguments) if name in flags and "=" not in name and value[:1] != "-"
    }
    prefix = flags.get("--web.route-prefix") or urlsplit(flags.get("--web.external-url", "")).path
    older = "remote-write-receiver" in flags.get("--enable-feature", "")
    return prefix.strip("/"), flags.get(_FLAG, "false") in ("", "true") or older


def _prefix_of(spec: Mapping[str, object]) -> str:
    """The operator's default is /, also under an external URL with a path."""
    return text(spec.get("routePrefix")).strip("/")


def _operated(each: Resource, view: View) -> Iterator[tuple[str, str]]:
    """The Service that the operator makes, and those that select its pods."""
    yield each.key.namespace, "prometheus-operated"
    for service in view.by_namespace.get(each.key.namespace, ()):
        selector = mapping(at(service.body, "spec", "selector"))
        if service.key.kind == "Service" and each.key.name in (
            selector.get("prometheus"),
            selector.get("operator.prometheus.io/name"),
        ):
            yield service.key.namespace, service.key.name


def _of_chart(application: Application, view: View) -> Iterator[tuple[tuple[str, str], Server]]:
    """The server of a kube-prometheus-stack, by the values it was given."""
    for source, values in zip(application.chart_sources, application.chart_values, strict=True):
        if source.get("chart") == "kube-prometheus-stack" and view.delivers_here(application):
            spec = mapping(at(values, "prometheus", "prometheusSpec"))
            receives = spec.get("enableRemoteWriteReceiver") is True
            server = Server(application.resource, _prefix_of(spec), receives)
            yield (application.destination_namespace, "prometheus-operated"), server
            for each in view.by_namespace.get(application.destination_namespace, ()):
                if each.key.kind == "Service" and each.contract and each.key.name.endswith("-prometheus"):
                    yield (each.key.namespace, each.key.name), server
