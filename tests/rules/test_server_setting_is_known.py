"""GS676: a section of a server's configuration is one that the server knows."""

from typing import Any

import pytest

from tests.rules.network_objects import custom, deployment


def told(world: Any, image: str, *sections: str) -> list[str]:
    data = {"config.yaml": "".join(f"{each}: {{}}\n" for each in sections)}
    container = {"volumeMounts": [{"name": "config", "mountPath": "/etc/x"}]}
    volumes = [{"name": "config", "configMap": {"name": "config"}}]
    text = custom("v1", "ConfigMap", "config", "shop", {}, data=data)
    text += deployment("web", "shop", image=image, container=container, volumes=volumes)
    found: list[str] = world.root(text=text).messages("GS676")
    return found


def test_sections_that_are_known_or_quite_new(world: Any) -> None:
    assert told(world, "prom/prometheus:v3.0.0", "global", "scrape_configs", "something_new") == []


@pytest.mark.parametrize(
    ("image", "sections", "meant"),
    [
        ("prom/prometheus:v3.0.0", ("global", "rule_files", "scrape_config"), "scrape_configs"),
        ("grafana/loki:3.0.0", ("server", "common", "limit_config"), "limits_config"),
        ("otel/opentelemetry-collector:0.114.0", ("receivers", "service", "processor"), "processors"),
    ],
)
def test_a_section_that_is_misspelt(world: Any, image: str, sections: tuple[str, ...], meant: str) -> None:
    assert told(world, image, *sections) == [
        f"config.yaml of ConfigMap shop/config has {sections[-1]}. Did you mean {meant}?"
    ]


def test_a_file_of_something_else(world: Any) -> None:
    assert told(world, "prom/prometheus:v3.0.0", "groups", "global_") == []
