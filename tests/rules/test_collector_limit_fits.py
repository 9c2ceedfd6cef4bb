"""GS674: a collector's memory_limiter acts below its container's memory limit."""

from typing import Any

import pytest
import yaml

from tests.rules.network_objects import custom, deployment


@pytest.mark.parametrize(("mebibytes", "told"), [(400, 0), (512, 1)])
def test_the_limiter_and_the_limit(world: Any, mebibytes: int, told: int) -> None:
    config = {
        "receivers": {"otlp": {}},
        "processors": {"memory_limiter": {"limit_mib": mebibytes}},
        "service": {"pipelines": {"traces": {"receivers": ["otlp"], "exporters": ["debug"]}}},
    }
    text = custom("v1", "ConfigMap", "config", "shop", {}, data={"config.yaml": yaml.safe_dump(config)})
    container = {
        "resources": {"limits": {"memory": "512Mi"}},
        "volumeMounts": [{"name": "config", "mountPath": "/etc/otel"}],
    }
    text += deployment(
        *("web", "shop"),
        image="otel/opentelemetry-collector-contrib:0.114.0",
        container=container,
        volumes=[{"name": "config", "configMap": {"name": "config"}}],
    )
    assert world.root(text=text).messages("GS674") == told * [
        "memory_limiter of ConfigMap shop/config acts at 512 MiB, and Deployment shop/web has a limit of 512Mi."
    ]
