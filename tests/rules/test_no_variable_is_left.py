"""GS231: no variable is left where nothing replaces it."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def variable(value: str) -> str:
    return workload(container(f"env: [{{name: A, value: '{value}'}}]"))


@pytest.mark.parametrize("value", ["${HOME}/bin", "a < b", "$(NAME)", "{{ .name }}", "do not change me"])
def test_what_a_program_may_read_is_left_alone(world: Any, value: str) -> None:
    assert world.root(text=variable(value)).messages("GS231") == []


@pytest.mark.parametrize(
    ("kind", "spec", "where"),
    [
        ("Ingress", "{rules: [{host: '${DOMAIN}'}]}", "spec.rules[0].host"),
        ("Certificate", "{dnsNames: ['*.${DOMAIN}']}", "spec.dnsNames[0]"),
    ],
)
def test_where_nothing_replaces_a_variable(world: Any, kind: str, spec: str, where: str) -> None:
    api = "networking.k8s.io/v1" if kind == "Ingress" else "cert-manager.io/v1"
    (told,) = world.root(text=manifest(kind, "web", f"spec: {spec}", api=api)).messages("GS231")
    assert told == f"{kind} shop/web has the placeholder ${{DOMAIN}} in {where}."


def test_what_aws_is_asked_for(world: Any) -> None:
    (told,) = world.root(text=variable("https://sqs.${REGION_NAME}.amazonaws.com/x")).messages("GS231")
    assert told == "Deployment shop/web has the placeholder ${REGION_NAME} in variable A of container web."


@pytest.mark.parametrize("value", ["changeme", "change-me", "your-api-key", "{{ log_level }}"])
def test_a_value_that_is_nothing_else(world: Any, value: str) -> None:
    (told,) = world.root(text=variable(value)).messages("GS231")
    assert told == f"Deployment shop/web has the placeholder {value} in variable A of container web."


@pytest.mark.parametrize(
    ("hole", "shown"),
    [("$(DOMAIN)", "$(DOMAIN)"), ("${domain-name}", "${domain-name}"), ("{{ domain }}", "{{ domain }}")],
)
def test_a_host_holds_no_hole_of_any_tool(world: Any, hole: str, shown: str) -> None:
    text = manifest("Ingress", "web", f"spec: {{rules: [{{host: 'a.{hole}'}}]}}", api="networking.k8s.io/v1")
    (told,) = world.root(text=text).messages("GS231")
    assert told == f"Ingress shop/web has the placeholder {shown} in spec.rules[0].host."


def test_what_only_helm_reads(new_world: Any) -> None:
    for text in (
        manifest("ConfigMap", "web", "data: {HOST: '{{ .Values.host }}'}"),
        variable("{{ .Release.Name }}-db"),
    ):
        (told,) = new_world().root(text=text).messages("GS231")
        assert "has the placeholder {{ ." in told
    assert new_world().root(text=variable("{{ .Value }} {{ $labels.pod }}")).messages("GS231") == []


def test_a_store_that_fills_in_its_own_template(world: Any) -> None:
    spec = "spec: {provider: {webhook: {url: 'https://x/{{ .remoteRef.key }}'}}}"
    store = manifest("SecretStore", "web", spec, api="external-secrets.io/v1")
    assert world.root(text=store).messages("GS231") == []
