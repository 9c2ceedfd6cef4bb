"""GS228: the template of an ExternalSecret parses, and reads only what the ExternalSecret fetches."""

import json
from typing import Any

import pytest

from tests.rules.manifests import manifest


def external(template: str, fetched: str = "data: [{secretKey: user}, {secretKey: password}]", more: str = "") -> str:
    target = f"{{template: {{data: {{URL: {json.dumps(template)}}}{more}}}}}"
    return manifest("ExternalSecret", "web", f"spec: {{target: {target}, {fetched}}}", api="external-secrets.io/v1")


GOOD = (
    "postgres://{{ .user | urlquery }}:{{ .password | urlquery }}@db",
    "{{ if .token }}{{ .token }}{{ end }}",
    '{{ .token | default "none" }}',
    '{{ printf "%s:%s" .user .password | b64enc }}',
    "{{- range $key, $value := . }}{{ $key }}={{ $value }}{{ end }}",
    "{{/* a note */}}{{ .user }}",
    '{{ define "x" }}{{ .token }}{{ end }}',
    "no action at all",
)


@pytest.mark.parametrize("template", GOOD)
def test_templates(world: Any, template: str) -> None:
    assert world.root(text=external(template)).messages("GS228") == []


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("{{ .user", "an action {{ is not closed"),
        ("{{ if .user }}x", "{{if}} has no end"),
        ("{{ .user-name }}", "cannot read {{.user-name}} at '-name'"),
        ("{{ .user | }}", "a command is missing"),
        ("{{ end }}", "unexpected {{end}}"),
    ],
)
def test_what_does_not_parse(world: Any, template: str, why: str) -> None:
    (told,) = world.root(text=external(template)).messages("GS228")
    assert told == f"The template for URL of ExternalSecret shop/web does not parse: {why}."


def test_a_key_that_is_not_fetched(world: Any) -> None:
    (told,) = world.root(text=external("{{ .username }}")).messages("GS228")
    assert told == (
        "The template for URL of ExternalSecret shop/web reads .username, and the ExternalSecret fetches "
        "password, user."
    )


def test_what_nobody_can_know(new_world: Any) -> None:
    assert new_world().root(text=external("{{ .any }}", "dataFrom: [{extract: {key: k}}]")).messages("GS228") == []
    old = external("{{ .any | toString }}", more="").replace("template: {", "template: {engineVersion: v1, ")
    assert new_world().root(text=old).messages("GS228") == []


@pytest.mark.parametrize("template", ["{{ .user.name }}", '{{ printf "%s" .user.name | b64enc }}'])
def test_a_text_has_no_parts(world: Any, template: str) -> None:
    (told,) = world.root(text=external(template)).messages("GS228")
    assert told.endswith("reads a part of .user, which is a text and has none.")
