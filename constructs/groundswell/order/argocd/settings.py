"""What Argo CD is told in `argocd-cm`, as far as the order depends on it: health checks of its own and the lost one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from groundswell.manifests.resource import Application, Resource, Step
from groundswell.order.capability import parse
from groundswell.order.tree import at, mapping, mappings, text

NOTIFICATIONS = "argocd-notifications-cm"
"""The ConfigMap with the templates and triggers of Argo CD's notifications."""

_PREFIX = "resource.customizations.health."
_WHOLE = "resource.customizations"


def health_checks(
    maps: Iterable[Resource], applications: Iterable[Application], steps: Iterable[Step]
) -> frozenset[tuple[str, str]]:
    """(group, kind) that this platform's Argo CD has a health check for, besides the stock ones.

    Read from every ConfigMap `argocd-cm`, from an `ArgoCD` of Argo CD's operator, from the values of argo-cd charts
    that Applications deliver, and from lines "health-check group/Kind" of the bootstrap inventory.
    """
    found: set[tuple[str, str]] = set()
    for each in maps:
        if each.key.kind == "ArgoCD":
            found.update(_of_operator(mapping(each.body.get("spec"))))
        elif each.key.name == "argocd-cm":
            found.update(_of_data(mapping(each.body.get("data"))))
    for application in applications:
        for values in _argocd_values(application):
            found.update(_of_data(mapping(at(values, "configs", "cm"))))
    for step in steps:
        for line in step.provides:
            kind, *rest = parse(line)
            if kind == "health-check" and len(rest) == 2:
                found.add((rest[0], rest[1]))
    return frozenset(found)


def settings_are_read(maps: Iterable[Resource], applications: Iterable[Application]) -> bool:
    """Whether anything that was read sets Argo CD up: otherwise somebody else does, and may have told it more."""
    return any(each.key.kind == "ArgoCD" or each.key.name == "argocd-cm" for each in maps) or any(
        True for application in applications for _ in _argocd_values(application)
    )


def _argocd_values(application: Application) -> Iterator[Mapping[str, Any]]:
    """The values of each argo-cd chart that an Application brings: as a source, pulled in, or beneath its own chart."""
    for source, values in zip(application.chart_sources, application.chart_values, strict=True):
        if source.get("chart") == "argo-cd":
            yield from (values,) if values else chart_values(source)
        elif at(values, "argo-cd", "configs"):
            yield mapping(values.get("argo-cd"))


def chart_values(source: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The values a source gives to its chart inline, the weaker first: `values` as text, then `valuesObject`."""
    helm = mapping(source.get("helm"))
    yield _parsed(text(helm.get("values")))
    yield mapping(helm.get("valuesObject"))


def _of_operator(spec: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Of argocd-operator 0.13: a list of its own, and whatever else is to stand in argocd-cm."""
    for each in mappings(spec.get("resourceHealthChecks")):
        yield text(each.get("group")), text(each.get("kind"))
    yield from _of_data(mapping(spec.get("extraConfig")))
    yield from _of_data({_WHOLE: spec.get("resourceCustomizations")})


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
