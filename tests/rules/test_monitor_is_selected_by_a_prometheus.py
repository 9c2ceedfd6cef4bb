"""GS264: some Prometheus of the operator selects a monitor, by its labels and its namespace."""

from typing import Any

from tests.rules.manifests import manifest
from tests.rules.network_objects import namespace

API = "monitoring.coreos.com/v1"
MONITOR = manifest("ServiceMonitor", "web", "spec: {endpoints: []}", api=API, labels="{release: prom}")


def server(labels: str = "{release: prom}", homes: str = "{}") -> str:
    spec = f"spec: {{serviceMonitorSelector: {{matchLabels: {labels}}}, serviceMonitorNamespaceSelector: {homes}}}"
    return manifest("Prometheus", "prom", spec, api=API, namespace="monitoring")


def told(world: Any, text: str) -> list[str]:
    return list(world.root(text=text + MONITOR).messages("GS264"))


def test_labels_and_namespace(new_world: Any) -> None:
    assert told(new_world(), server()) == []
    assert told(new_world(), server("{}")) == []
    assert told(new_world(), server(homes="{matchLabels: {team: a}}") + namespace("shop", team="a") + "---\n") == []


def test_another_label(world: Any) -> None:
    assert told(world, server("{release: stack}")) == [
        "No Prometheus selects ServiceMonitor shop/web: Prometheus monitoring/prom wants release=stack."
    ]


def test_another_namespace(world: Any) -> None:
    homes = "{matchExpressions: [{key: kubernetes.io/metadata.name, operator: In, values: [other]}]}"
    assert told(world, server(homes=homes))[0].endswith("Prometheus monitoring/prom does not look into shop.")


def test_nobody_can_tell(new_world: Any) -> None:
    assert told(new_world(), server(homes="{matchLabels: {team: a}}")) == []  # the Namespace is somebody else's
    assert told(new_world(), "") == []


def test_one_of_two_servers_suffices(world: Any) -> None:
    assert told(world, server("{release: stack}") + server().replace("name: prom,", "name: other,")) == []
