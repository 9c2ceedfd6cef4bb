"""GS243: a callback that a provider sends browsers to is a path that an Ingress of its host routes."""

from typing import Any

import pytest

from tests.rules.manifests import container, manifest, workload


def told(url: str, name: str = "GOOGLE_REDIRECT_URI") -> str:
    return workload(container(f"env: [{{name: {name}, value: '{url}'}}]"))


INGRESS = manifest(
    "Ingress",
    "web",
    "spec: {rules: [{host: api.example.org, http: {paths: [{path: /api, pathType: Prefix}]}}]}",
    api="networking.k8s.io/v1",
)


@pytest.mark.parametrize(
    "url", ["https://api.example.org/api/callback", "https://other.example.org/oauth2", "https://api.example.org"]
)
def test_a_path_that_is_routed_or_anothers(world: Any, url: str) -> None:
    assert world.root(text=INGRESS + told(url)).messages("GS243") == []


def test_a_path_that_nobody_routes(world: Any) -> None:
    (message,) = world.root(text=INGRESS + told("https://api.example.org/oauth2/callback")).messages("GS243")
    start = "Deployment shop/web is called back at /oauth2/callback of api.example.org (GOOGLE_REDIRECT_URI), which "
    assert message.startswith(start) and message.endswith(" shop/web does not route.")


def test_what_is_no_callback(world: Any) -> None:
    assert world.root(text=INGRESS + told("https://api.example.org/docs", "DOCS_URL")).messages("GS243") == []


def test_a_path_that_may_be_an_expression_counts_for_any(world: Any) -> None:
    wide = INGRESS.replace("pathType: Prefix", "pathType: ImplementationSpecific")
    assert world.root(text=wide + told("https://api.example.org/oauth2")).messages("GS243") == []
