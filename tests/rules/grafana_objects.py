"""YAML of a Grafana that is deployed by its image, with what it mounts."""

import json
from typing import Any

import yaml

from tests.rules.network_objects import custom, deployment, service

MOUNTS = {"sources": "/etc/grafana/provisioning/datasources", "boards": "/var/lib/grafana/dashboards"}


def grafana(sources: list[Any], boards: dict[str, Any] | None = None, path: str = MOUNTS["boards"], **more: Any) -> str:
    """A Grafana with its datasources, dashboards and a provider that looks for these at `path`."""
    provisioning = {"datasources.yaml": yaml.safe_dump({"apiVersion": 1, "datasources": sources})}
    provisioning["provider.yaml"] = yaml.safe_dump({"providers": [{"name": "all", "options": {"path": path}}]})
    dashboards = {name: json.dumps(board) for name, board in (boards or {}).items()}
    mounts = [{"name": name, "mountPath": place} for name, place in MOUNTS.items()]
    volumes = [{"name": name, "configMap": {"name": name}} for name in MOUNTS]
    container = {"volumeMounts": mounts}
    return (
        custom("v1", "ConfigMap", "sources", "shop", {}, data=provisioning)
        + custom("v1", "ConfigMap", "boards", "shop", {}, data=dashboards)
        + deployment("grafana", "shop", image="grafana/grafana:10.4.1", container=container, volumes=volumes, **more)
        + service("grafana", "shop", 3000)
    )
