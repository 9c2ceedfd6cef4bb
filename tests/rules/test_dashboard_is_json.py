"""GS609: a dashboard is JSON."""

from typing import Any


def told(world: Any, value: str, labels: str = "{grafana_dashboard: '1'}") -> list[str]:
    metadata = f"{{name: d, namespace: g, labels: {labels}}}"
    text = f"{{apiVersion: v1, kind: ConfigMap, metadata: {metadata}, data: {{a.json: '{value}'}}}}"
    found: list[str] = world.root(text=text).messages("GS609")
    return found


def test_json(world: Any) -> None:
    assert told(world, '{"title": "x", "panels": []}') == []


def test_no_json(new_world: Any) -> None:
    (found,) = told(new_world(), '{"title": "x",}')
    assert found.startswith("a.json of ConfigMap g/d is no JSON: ") and found.endswith("(line 1).")
    assert told(new_world(), "[1]") == ["a.json of ConfigMap g/d is no JSON object, as a dashboard is."]


def test_another_file(world: Any) -> None:
    assert told(world, "{", "{app: x}") == []


def test_the_operators_kind(world: Any) -> None:
    text = "{apiVersion: grafana.integreatly.org/v1beta1, kind: GrafanaDashboard, metadata: {name: d, namespace: g}, "
    assert world.root(text=text + "spec: {json: '{'}}").messages("GS609")[0].startswith("spec.json of GrafanaDashboard")
