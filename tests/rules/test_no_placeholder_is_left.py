"""GS231: no placeholder is left in what the cluster gets."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def variable(value: str) -> str:
    return workload(container(f"env: [{{name: A, value: '{value}'}}]"))


@pytest.mark.parametrize("left", ["REPLACE_ME", "<ACCOUNT_ID>", "<your-domain>", "CHANGEME", "YOUR_API_KEY"])
def test_what_is_left(world: Any, left: str) -> None:
    (told,) = world.root(text=variable(f"x/{left}/y")).messages("GS231")
    assert told == f"Deployment shop/web has the placeholder {left} in variable A of container web."


def test_what_a_program_may_read_is_left_alone(world: Any) -> None:
    for value in ("${HOME}/bin", "<html>", "a < b", "$(NAME)", "{{ .Values.x }}", "echo <<EOF"):
        world.root(text=variable(value))
    assert world.messages("GS231") == []


def test_where_nothing_replaces_a_variable(new_world: Any) -> None:
    ingress = manifest("Ingress", "web", "spec: {rules: [{host: '${DOMAIN}'}]}", api="networking.k8s.io/v1")
    (told,) = new_world().root(text=ingress).messages("GS231")
    assert told == "Ingress shop/web has the placeholder ${DOMAIN} in spec.rules[0].host."
    arn = variable("arn:aws:acm:eu-west-1:${ACCOUNT_ID}:certificate/x")
    (told,) = new_world().root(text=arn).messages("GS231")
    assert told == "Deployment shop/web has the placeholder ${ACCOUNT_ID} in variable A of container web."


def test_texts_of_several_lines_are_programs(world: Any) -> None:
    config = manifest("ConfigMap", "c", 'data: {script: "if X; then\\n  echo REPLACE_ME\\nfi", plain: REPLACE_ME}')
    (told,) = world.root(text=config).messages("GS231")
    assert told == "ConfigMap shop/c has the placeholder REPLACE_ME in key plain."


@pytest.mark.parametrize("value", ["changeme", "change-me", "your-api-key"])
def test_a_value_that_is_nothing_else(world: Any, value: str) -> None:
    (told,) = world.root(text=variable(value)).messages("GS231")
    assert told == f"Deployment shop/web has the placeholder {value} in variable A of container web."
