"""GS233: what is called JSON is JSON, and a dashboard has its title where Grafana looks for it."""

import json
from typing import Any

import pytest

from tests.rules.manifests import manifest


def config(value: str, key: str = "a.json", labels: str = "{}") -> str:
    return manifest("ConfigMap", "c", f"data: {{{key}: {json.dumps(value)}}}", labels=labels)


BOARD = "{grafana_dashboard: '1'}"


@pytest.mark.parametrize("value", ['{"a": [1]}', "", '{"a": "${DS}"}', "// a note\n{}", '{"a": {{ .x }}}'])
def test_texts_that_are_json_or_another_tools(world: Any, value: str) -> None:
    assert world.root(text=config(value)).messages("GS233") == []


def test_what_is_none(world: Any) -> None:
    (told,) = world.root(text=config('{"a": 1,}')).messages("GS233")
    assert told.startswith("Key a.json of ConfigMap shop/c is no JSON: ")
    assert told.endswith(" at line 1, column 9.")


def test_another_key_may_hold_anything(world: Any) -> None:
    assert world.root(text=config("{", key="a.txt")).messages("GS233") == []


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ('{"panels": []}', "it has no title"),
        ('{"dashboard": {"title": "x"}}', "it has no title (it is wrapped in another object)"),
    ],
)
def test_what_grafana_does_not_take(world: Any, value: str, why: str) -> None:
    (told,) = world.root(text=config(value, labels=BOARD)).messages("GS233")
    assert told == f"Key a.json of ConfigMap shop/c is no dashboard: {why}."


def test_whether_a_dashboard_is_json_another_rule_says(world: Any) -> None:
    world.root(text=config('{"title": }', labels=BOARD))
    assert world.messages("GS233") == [] and len(world.messages("GS609")) == 1
