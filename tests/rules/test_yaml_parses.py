"""GS295: what a ConfigMap calls YAML is YAML."""

from typing import Any

import pytest

from tests.rules.network_objects import custom


def told(world: Any, text: str, key: str = "loki.yaml") -> list[str]:
    found: list[str] = world.root(text=custom("v1", "ConfigMap", "c", "shop", {}, data={key: text})).messages("GS295")
    return found


@pytest.mark.parametrize("text", ["a: 1\nb: [1, 2]\n", "a: 1\n---\nb: 2\n", "a: {{ .x }\n", "a: !env X\n", ""])
def test_what_is_yaml_or_a_template(world: Any, text: str) -> None:
    assert told(world, text) == []


def test_a_line_at_the_wrong_depth(world: Any) -> None:
    (message,) = told(world, "server:\n  port: 1\n common: 2\n")
    assert message.startswith("Key loki.yaml of ConfigMap shop/c is no YAML: ")
    assert message.endswith(" at line 3.")


def test_another_name(world: Any) -> None:
    assert told(world, "a: [", "notes.txt") == []
