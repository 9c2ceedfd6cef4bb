"""GS675: alerts of a Prometheus that is configured by hand go to an Alertmanager."""

from typing import Any

import yaml

from tests.rules.network_objects import custom, deployment

RULES = {"groups": [{"name": "a", "rules": [{"alert": "Down", "expr": "up == 0"}, {"record": "x", "expr": "up"}]}]}
MANAGERS = {"alertmanagers": [{"static_configs": [{"targets": ["alertmanager:9093"]}]}]}


def told(world: Any, rules: Any = RULES, **more: Any) -> list[str]:
    config = {"scrape_configs": [], "rule_files": ["/etc/prometheus/*.rules"], **more}
    data = {"prometheus.yml": yaml.safe_dump(config), "all.rules": yaml.safe_dump(rules)}
    text = custom("v1", "ConfigMap", "config", "shop", {}, data=data)
    container = {"volumeMounts": [{"name": "config", "mountPath": "/etc/prometheus"}]}
    volumes = [{"name": "config", "configMap": {"name": "config"}}]
    text += deployment("web", "shop", image="prom/prometheus:v3.0.0", container=container, volumes=volumes)
    found: list[str] = world.root(text=text).messages("GS675")
    return found


def test_somebody_is_told(world: Any) -> None:
    assert told(world, alerting=MANAGERS) == []


def test_nobody_is(world: Any) -> None:
    assert told(world) == ["Deployment shop/web has 1 alerting rules, and ConfigMap shop/config names no Alertmanager."]


def test_rules_that_only_record(world: Any) -> None:
    assert told(world, {"groups": [{"name": "a", "rules": [{"record": "x", "expr": "up"}]}]}) == []
