"""OpenTelemetry collectors' configurations, wherever they are written: ConfigMaps, custom resources, chart values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from groundswell.manifests.resource import Resource
from groundswell.order.tree import at, mapping, text, texts
from groundswell.order.view import View

IMAGES = ("opentelemetry-collector-contrib", "opentelemetry-collector", "otelcol", "opentelemetry-collector-k8s")
"""The names of the images that upstream publishes."""

PARTS = ("receivers", "processors", "exporters", "connectors", "extensions")
_CHART: Mapping[str, Mapping[str, Any]] = {
    "receivers": {
        **{"otlp": {}, "jaeger": {}, "zipkin": {}, "prometheus": {}},
        **{"filelog": {}, "hostmetrics": {}, "kubeletstats": {}, "k8s_cluster": {}, "k8sobjects": {}},
    },
    "processors": {"batch": {}, "memory_limiter": {}, "k8sattributes": {}, "resourcedetection": {}},
    "exporters": {"debug": {}},
    "extensions": {"health_check": {}},
}
"""What the chart opentelemetry-collector configures by its values.yaml and its presets (0.142)."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One pipeline: what it is called, and the names that it lists."""

    name: str
    receivers: tuple[str, ...]
    processors: tuple[str, ...]
    exporters: tuple[str, ...]

    @property
    def signal(self) -> str:
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Collector:
    """One configuration. `given` has names that a chart defines besides."""

    owner: Resource
    config: Mapping[str, Any]
    given: Mapping[str, Mapping[str, Any]]

    def complete(self, part: str) -> bool:
        """Whether all components of a part are written here; a part that is left out comes from a second file."""
        return part in self.config or bool(self.given)

    def defined(self, part: str) -> dict[str, Any]:
        """The components of a part by name, switched-off ones (null in a chart's values) left out."""
        own = mapping(self.config.get(part))
        both = {**self.given.get(part, {}), **{str(name): value for name, value in own.items()}}
        return {name: value for name, value in both.items() if not (self.given and name in own and value is None)}

    @property
    def pipelines(self) -> list[Pipeline]:
        found = mapping(at(self.config, "service", "pipelines"))
        return [
            Pipeline(str(name), *(tuple(texts(mapping(each).get(part))) for part in PARTS[:3]))
            for name, each in found.items()
            if isinstance(each, Mapping)
        ]


def kind_of(component: str) -> str:
    """The type in a component's name: `otlp` of `otlp/tempo`."""
    return component.partition("/")[0]


def collectors(view: View) -> tuple[Collector, ...]:
    """Every configuration that could be read."""
    return view.once(_collectors)


def _collectors(view: View) -> tuple[Collector, ...]:
    found: list[Collector] = []
    for each in view.of_kind("ConfigMap", ""):
        for value in mapping(each.body.get("data")).values():
            if isinstance(value, str) and "pipelines:" in value and "receivers:" in value:
                found += _read(each, value)
    for each in view.of_kind("OpenTelemetryCollector", "opentelemetry.io"):
        found += _read(each, at(each.body, "spec", "config"))
    for application in view.reading.applications:
        for source, values in zip(application.chart_sources, application.chart_values, strict=True):
            if text(source.get("chart")) == "opentelemetry-collector" and isinstance(values.get("config"), Mapping):
                found.append(Collector(application.resource, values["config"], _CHART))
    return tuple(found)


def _read(owner: Resource, written: Any) -> Iterator[Collector]:
    try:
        config = yaml.safe_load(written) if isinstance(written, str) else written
    except yaml.YAMLError:  # a template, or another program's file
        return
    if isinstance(at(config, "service", "pipelines"), Mapping):
        yield Collector(owner, config, {})
