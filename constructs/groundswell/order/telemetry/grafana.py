"""What Grafana's pods are provisioned with: datasources, dashboards, and where these are looked for (Grafana 10)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.pods.template import PodTemplate
from groundswell.order.telemetry.mounted_configs import documents, mounted, running
from groundswell.order.tree import mapping, mappings, text
from groundswell.order.view import View

_LONGEST = 4 * 1024 * 1024


@dataclass(slots=True)
class Grafana:
    """One Grafana: its pods, the ConfigMaps it mounts by path, and what stands in them."""

    pods: PodTemplate
    container: Mapping[str, Any]
    mounts: list[tuple[str, Resource]]
    datasources: list[tuple[Resource, Mapping[str, Any]]] = field(default_factory=list)
    providers: list[tuple[Resource, Mapping[str, Any]]] = field(default_factory=list)
    dashboards: list[tuple[Resource, str, Mapping[str, Any]]] = field(default_factory=list)


def grafanas(view: View) -> list[Grafana]:
    """Every Grafana that is deployed by its image, with what it mounts; charts provision theirs by sidecars."""
    return view.once(_grafanas)


def _grafanas(view: View) -> list[Grafana]:
    found = []
    for pods, container in running(view, "grafana", "grafana-oss", "grafana-enterprise"):
        each = Grafana(pods, container, list(mounted(pods, container, view)))
        for _, config in each.mounts:
            for _, content in documents(config, view):
                each.datasources += [(config, one) for one in mappings(content.get("datasources"))]
                each.providers += [(config, one) for one in mappings(content.get("providers"))]
            each.dashboards += [(config, key, one) for key, one in _dashboards(config)]
        found.append(each)
    return found


def _dashboards(config: Resource) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key, value in mapping(config.body.get("data")).items():
        if str(key).endswith(".json") and isinstance(value, str) and len(value) < _LONGEST:
            try:
                content = json.loads(value)
            except (ValueError, RecursionError):  # GS233 tells
                continue
            if isinstance(content, dict) and "panels" in content:
                yield str(key), content


def uids(value: Any, name: str) -> Iterator[str]:
    """Every text under a key of this name in a value, or its `uid` where it is a mapping."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Mapping):
            own = each.get(name)
            uid = text(own.get("uid")) if isinstance(own, Mapping) else text(own)
            if uid:
                yield uid
            waiting.extend(each.values())
        elif isinstance(each, list):
            waiting.extend(each)
