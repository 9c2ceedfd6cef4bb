"""What Argo CD is told in `argocd-cm`, as far as the order depends on it: health checks of its own and the lost one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from groundswell.manifests.resource import Application, Resource, Step
from groundswell.order.capability import parse
from groundswell.order.tree import at, mapping, mappings, text

_PREFIX = "resource.customizations.health."
_WHOLE = "resource.customizations"


def health_checks(
    maps: Iterable[Resource], applications: Iterable[Application], steps: Iterable[Step]
) -> frozenset[tuple[str, str]]:
    """(group, kind) that this platform's Argo CD has a health check for, besides the stock ones.

    Read from every ConfigMap `argocd-cm`, from the values of argo-cd charts that Applications deliver, and from lines
    "health-check group/Kind" of the bootstrap inventory.
    """
    found: set[tuple[str, str]] = set()
    for each in maps:
        if each.key.name == "argocd-cm":
            found.update(_of_data(mapping(each.body.get("data"))))
    for application in applications:
        for source in application.chart_sources:
            if source.get("chart") == "argo-cd":
                for values in chart_values(source):
                    found.update(_of_data(mapping(at(values, "configs", "cm"))))
    for step in steps:
        for line in step.provides:
            kind, *rest = parse(line)
            if kind == "health-check" and len(rest) == 2:
                found.add((rest[0], rest[1]))
    return frozenset(found)


def chart_values(source: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The values a source gives to its chart inline, the weaker first: `values` as text, then `valuesObject`."""
    helm = mapping(source.get("helm"))
    yield _parsed(text(helm.get("values")))
    yield mapping(helm.get("valuesObject"))


def _of_data(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in ((str(name), value) for name, value in data.items()):
        if name.startswith(_PREFIX) and value:
            group, _, kind = name.removeprefix(_PREFIX).rpartition("_")
            yield group, kind
        elif name == _WHOLE:
            for kind_of_group, custom in _parsed(text(value)).items():
                if at(custom, "health.lua"):
                    group, _, kind = str(kind_of_group).rpartition("/")
                    yield group, kind


def _parsed(document: str) -> Mapping[str, Any]:
    try:
        return mapping(yaml.safe_load(document)) if document else {}
    except yaml.YAMLError:  # the schema rules report it; for the order it sets nothing
        return {}


def without_automation(application: Application) -> bool:
    """Whether nobody but a person starts this Application's sync."""
    automated = at(application.resource.body, "spec", "syncPolicy", "automated")
    return automated is None or (isinstance(automated, Mapping) and automated.get("enabled") is False)


def parameters(source: Mapping[str, Any]) -> dict[str, str]:
    """The `helm.parameters` of a source, name to value."""
    return {text(each.get("name")): text(each.get("value")) for each in mappings(at(source, "helm", "parameters"))}
