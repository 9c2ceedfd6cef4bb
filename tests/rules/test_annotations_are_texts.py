"""GS128: annotations and labels are texts."""

from typing import Any

CONFIG = "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: default, labels: {%s}, annotations: {%s}}}"


def test_quoted_values_keep_it(world: Any) -> None:
    assert world.root(text=CONFIG % ("on: 'true'", "version: '1.20'")).messages("GS128") == []


def test_it_is_told_once(world: Any) -> None:
    assert world.root(text=CONFIG % ("enabled: y", "version: 1.20")).messages("GS701") == []


def test_bare_values_break_it(world: Any) -> None:
    assert world.root(text=CONFIG % ("enabled: true", "version: 1.20, at: {a: b}")).messages("GS128") == [
        "ConfigMap default/c has the annotation at: {'a': 'b'}, a map and no text.",
        "ConfigMap default/c has the annotation version: 1.2, a number and no text.",
        "ConfigMap default/c has the label enabled: true, a boolean and no text.",
    ]


def test_an_empty_value_is_at_the_edge(world: Any) -> None:
    assert world.root(text=CONFIG % ("", "note:")).messages("GS128") == []
