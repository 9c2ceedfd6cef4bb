"""ExternalDNS: which objects each instance takes records from (release 0.20: flags, and the chart's values)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from groundswell.manifests.resource import Application, Resource
from groundswell.order.controllers import image_name
from groundswell.order.selectors import selects
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

PREFIX = "external-dns.alpha.kubernetes.io/"
SOURCES: Mapping[tuple[str, str], str] = {
    ("networking.k8s.io", "Ingress"): "ingress",
    ("", "Service"): "service",
    ("networking.istio.io", "Gateway"): "istio-gateway",
    ("networking.istio.io", "VirtualService"): "istio-virtualservice",
    ("gateway.networking.k8s.io", "HTTPRoute"): "gateway-httproute",
    ("gateway.networking.k8s.io", "GRPCRoute"): "gateway-grpcroute",
    ("gateway.networking.k8s.io", "TLSRoute"): "gateway-tlsroute",
}
"""(group, kind) to the name of the source that reads it."""

_TERM = re.compile(r"\s*(!?)\s*([\w./-]+)\s*(?:(!=|==|=|\bin\b|\bnotin\b)\s*(\([^)]*\)|[\w.-]*))?\s*(?:,|$)")


@dataclass(frozen=True, slots=True)
class Instance:
    """One ExternalDNS and what it was told."""

    resource: Resource
    sources: frozenset[str]
    domains: tuple[str, ...]
    excluded: tuple[str, ...]
    annotations: str
    labels: str
    gateway_labels: str

    def covers(self, host: str) -> bool:
        """Whether a name lies in its domains."""
        name = host.rstrip(".").removeprefix("*.")
        inside = not self.domains or any(_within(name, each) for each in self.domains)
        return inside and not any(_within(name, each) for each in self.excluded)


def _within(name: str, domain: str) -> bool:
    bare = domain.strip(". ")
    return name == bare or name.endswith(f".{bare}")


def instances(view: View) -> tuple[Instance, ...]:
    """The instances whose settings are known here."""
    return view.once(_instances)


def _instances(view: View) -> tuple[Instance, ...]:
    found = [*_of_charts(view)]
    charted = {each.resource.key.name for each in found}
    for pods in view.pods:
        for container in pods.containers:
            arguments = list(texts(container.get("args")))
            runs = arguments and image_name(text(container.get("image"))) == "external-dns"
            if runs and pods.owner.key.name not in charted:
                found.append(_instance(pods.owner, _flags(arguments)))
    return tuple(found)


def _flags(arguments: Iterable[str]) -> dict[str, list[str]]:
    """Flag to its values, of "--name=value"."""
    found: dict[str, list[str]] = {}
    for each in arguments:
        name, equals, value = each.removeprefix("--").partition("=")
        if equals:
            found.setdefault(name, []).append(value.strip("'\""))
    return found


def _of_charts(view: View) -> Iterator[Instance]:
    for application in view.reading.applications:
        for index, source in enumerate(application.chart_sources):
            if source.get("chart") == "external-dns" and view.delivers_here(application):
                values = _values(application, index)
                if values:
                    yield _instance(application.resource, _of_values(values))


def _values(application: Application, index: int) -> Mapping[str, Any]:
    given = application.chart_values[index]
    return given or mapping(at(application.chart_sources[index], "helm", "valuesObject"))


def _of_values(values: Mapping[str, Any]) -> dict[str, list[str]]:
    extra = values.get("extraArgs")
    named = (f"--{name}={value}" for name, value in mapping(extra).items())
    found = _flags(texts(extra) if isinstance(extra, list) else named)
    for flag, key in (("source", "sources"), ("domain-filter", "domainFilters"), ("exclude-domains", "excludeDomains")):
        found[flag] = [*found.get(flag, []), *texts(values.get(key))]
    for flag, key in (("annotation-filter", "annotationFilter"), ("label-filter", "labelFilter")):
        found[flag] = [*found.get(flag, []), *filter(None, [text(values.get(key))])]
    found["source"] = found["source"] or ["service", "ingress"]  # the chart's default
    return found


def _instance(resource: Resource, flags: Mapping[str, list[str]]) -> Instance:
    return Instance(
        resource,
        frozenset(flags.get("source", [])),
        tuple(filter(None, flags.get("domain-filter", []))),
        tuple(filter(None, flags.get("exclude-domains", []))),
        ",".join(flags.get("annotation-filter", [])),
        ",".join(flags.get("label-filter", [])),
        ",".join(flags.get("gateway-label-filter", [])),
    )


def filter_matches(written: str, labels: Mapping[str, Any]) -> bool:
    """Whether a filter, written as a label selector, lets labels or annotations pass; one that is none lets all."""
    if not written:
        return True
    terms = list(_TERM.finditer(written))
    if "".join(each[0] for each in terms) != written:
        return True
    return selects({"matchExpressions": [_expression(each) for each in terms if each[2]]}, labels)


def _expression(term: re.Match[str]) -> dict[str, Any]:
    negated, name, sign, value = term[1], term[2], term[3], term[4] or ""
    values = [each.strip() for each in value.strip("()").split(",")]
    if not sign:
        return {"key": name, "operator": "DoesNotExist" if negated else "Exists"}
    return {"key": name, "operator": "NotIn" if sign in ("!=", "notin") else "In", "values": values}
