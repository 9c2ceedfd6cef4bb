"""GS239: the Service that a definition's conversion names exists."""

from typing import Any

from tests.rules.manifests import ARGOCD, chart, manifest

WEBHOOK = "{clientConfig: {service: {name: hook, namespace: shop}}}"


def definition(strategy: str = "Webhook") -> str:
    spec = f"spec: {{conversion: {{strategy: {strategy}, webhook: {WEBHOOK}}}}}"
    return manifest("CustomResourceDefinition", "a.example.org", spec, api="apiextensions.k8s.io/v1", namespace="")


def test_a_service_that_is_there(world: Any) -> None:
    text = definition() + manifest("Service", "hook", "spec: {ports: [{port: 443}]}")
    assert world.step("argo-cd", provides=ARGOCD).root(text=text).messages("GS239") == []


def test_no_such_service(world: Any) -> None:
    (found,) = world.step("argo-cd", provides=ARGOCD).root(text=definition()).findings("GS239")
    assert found.message == "CustomResourceDefinition a.example.org needs Service shop/hook, and nothing provides it."
    assert found.severity == "warning"


def test_one_of_another_namespace(world: Any) -> None:
    text = definition() + manifest("Service", "hook", "spec: {ports: [{port: 443}]}", namespace="other")
    (told,) = world.root(text=text).messages("GS239")
    assert "hook is in namespace other, and the definition names another namespace" in told


def test_nobody_converts_or_a_chart_may_bring_it(new_world: Any) -> None:
    assert new_world().step("argo-cd", provides=ARGOCD).root(text=definition("None")).messages("GS239") == []
    world = new_world().step("argo-cd", provides=ARGOCD).root(text=definition()).app("chart", **chart())
    assert world.messages("GS239") == []


def test_a_port_that_it_does_not_have(world: Any) -> None:
    text = definition() + manifest("Service", "hook", "spec: {ports: [{port: 9443}]}")
    (told,) = world.root(text=text).messages("GS239")
    assert told.endswith("has its objects converted at port 443 of Service shop/hook, which has 9443.")
