"""Services that the API server itself calls: admission and conversion webhooks, aggregated APIs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.admission import webhooks
from groundswell.order.network.service_ports import pod_port
from groundswell.order.tree import at, mapping, mappings, number, text
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One Service that the API server calls. `port` is the pods' port, None where nobody knows it."""

    origin: Resource
    words: str
    service: Resource
    port: int | None
    must_answer: bool


def api_calls(view: View) -> tuple[ApiCall, ...]:
    """Every Service known here that the API server calls."""
    return view.once(_api_calls)


def _api_calls(view: View) -> tuple[ApiCall, ...]:
    return tuple(_read(view))


def _read(view: View) -> Iterator[ApiCall]:
    for webhook in view.once(webhooks):
        reference = {"namespace": webhook.namespace, "name": webhook.service, "port": webhook.port}
        yield from _call(webhook.configuration, f"webhook {webhook.name}", reference, webhook.must_answer, view)
    for each in view.of_kind("CustomResourceDefinition"):
        service = mapping(at(each.body, "spec", "conversion", "webhook", "clientConfig", "service"))
        yield from _call(each, f"conversion of {each.key.name}", service, True, view)
    for each in view.of_kind("APIService", "apiregistration.k8s.io"):
        yield from _call(each, f"API {each.key.name}", mapping(at(each.body, "spec", "service")), True, view)


def _call(origin: Resource, words: str, reference: Mapping[str, Any], must: bool, view: View) -> Iterator[ApiCall]:
    service = view.named("Service", text(reference.get("namespace")), text(reference.get("name")), "")
    if service is not None:
        wanted = number(reference.get("port"), 443)
        entries = (each for each in mappings(at(service.body, "spec", "ports")) if each.get("port") == wanted)
        entry = next(entries, None)
        yield ApiCall(origin, words, service, pod_port(service, entry, view) if entry else None, must)
