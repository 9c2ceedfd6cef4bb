"""Istio's mesh configuration: what its ConfigMap, its chart's values or an IstioOperator say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from groundswell.manifests.resource import Application, Resource
from groundswell.order.argocd.settings import chart_values
from groundswell.order.tree import at, mapping, mappings, text
from groundswell.order.view import View


@dataclass(frozen=True, slots=True)
class MeshConfig:
    """One statement of the mesh configuration, and the object that makes it. `whole`: nothing else adds to it."""

    origin: Resource
    config: Mapping[str, Any]
    whole: bool


def mesh_configs(view: View) -> tuple[MeshConfig, ...]:
    """Every statement of the mesh configuration; empty when this platform makes none."""
    return view.once(_mesh_configs)


def _mesh_configs(view: View) -> tuple[MeshConfig, ...]:
    return (*_config_maps(view), *_charts(view), *_operators(view))


def _config_maps(view: View) -> Iterator[MeshConfig]:
    for each in view.of_kind("ConfigMap", ""):
        mesh = text(at(each.body, "data", "mesh"))
        if mesh and (each.key.name == "istio" or each.key.name.startswith("istio-")):
            yield MeshConfig(each, parsed(mesh), not each.contract)


def parsed(document: str) -> Mapping[str, Any]:
    """A YAML text as a mapping, an empty one where it is none."""
    try:
        return mapping(yaml.safe_load(document))
    except (yaml.YAMLError, ValueError, RecursionError):  # the schema rules report it; here it says nothing
        return {}


def _charts(view: View) -> Iterator[MeshConfig]:
    for application in view.reading.applications:
        if view.delivers_here(application):
            for index, source in enumerate(application.chart_sources):
                if source.get("chart") in ("istiod", "istio-discovery", "pilot"):
                    values = _values(application, index)
                    yield MeshConfig(application.resource, mapping(values.get("meshConfig")), _all_read(source))


def _values(application: Application, index: int) -> Mapping[str, Any]:
    if application.chart_values[index]:
        return application.chart_values[index]
    merged: dict[str, Any] = {}
    for each in chart_values(application.chart_sources[index]):
        merged |= each
    return merged


def _all_read(source: Mapping[str, Any]) -> bool:
    """Whether the values are all at hand: no value file that may say more."""
    helm = mapping(source.get("helm"))
    return not helm.get("valueFiles") and not helm.get("parameters") and not helm.get("fileParameters")


def _operators(view: View) -> Iterator[MeshConfig]:
    for each in (*view.of_kind("IstioOperator"), *view.of_kind("Istio", "sailoperator.io")):
        spec = mapping(each.body.get("spec"))
        config = mapping(spec.get("meshConfig")) or mapping(at(spec, "values", "meshConfig"))
        yield MeshConfig(each, config, True)


def providers(view: View) -> Mapping[str, tuple[Mapping[str, Any], Resource]]:
    """Name to extension provider, with who defines it."""
    return {
        text(provider.get("name")): (provider, each.origin)
        for each in mesh_configs(view)
        for provider in mappings(each.config.get("extensionProviders"))
    }
