"""GS218: the Service that the API server calls for a webhook or an API exists."""

from typing import Any

import pytest

from tests.rules.manifests import ARGOCD, manifest

SERVICE = manifest("Service", "hook", "spec: {ports: [{name: https, port: 443}]}")
CALLED = "service: {name: hook, namespace: shop, path: /x}"
WEBHOOK = manifest(
    "ValidatingWebhookConfiguration",
    "hook",
    f"webhooks: [{{name: a.example.org, clientConfig: {{{CALLED}}}, rules: []}}]",
    api="admissionregistration.k8s.io/v1",
    namespace="",
)
API = manifest(
    "APIService",
    "v1.example.org",
    f"spec: {{group: example.org, {CALLED}}}",
    api="apiregistration.k8s.io/v1",
    namespace="",
)
ALL = pytest.mark.parametrize("text", [WEBHOOK, API])


@ALL
def test_the_service(world: Any, text: str) -> None:
    assert world.step("argo-cd", provides=ARGOCD).root(text=SERVICE + text).messages("GS218") == []


@ALL
def test_no_such_service(world: Any, text: str) -> None:
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS218")
    assert told.endswith(" needs Service shop/hook, and nothing provides it.")


@ALL
def test_no_such_port(world: Any, text: str) -> None:
    other = SERVICE.replace("443", "8443")
    (told,) = world.step("argo-cd", provides=ARGOCD).root(text=other + text).messages("GS218")
    assert told.endswith(" is served by port 443 of Service shop/hook, which has https (8443).")


def test_an_api_that_the_server_itself_serves_calls_nobody(world: Any) -> None:
    text = API.replace(f", {CALLED}", "")
    assert world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS218") == []
