"""GS176: a subscription to notifications names a trigger and a service that are defined."""

from typing import Any

import pytest

from tests.rules.network_objects import custom

DATA = {"service.webhook.chat": "url: x", "service.slack": "token: x", "trigger.on-deployed": "[]", "template.a": "{}"}
CONFIG = custom("v1", "ConfigMap", "argocd-notifications-cm", "argocd", {}, data=DATA)


def subscribed(name: str) -> str:
    text = "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: a, namespace: argocd, "
    return text + f"annotations: {{notifications.argoproj.io/subscribe.{name}: ''}}}}, spec: {{}}}}\n---\n"


@pytest.mark.parametrize("name", ["on-deployed.chat", "on-deployed.slack", "slack"])
def test_what_is_defined(world: Any, name: str) -> None:
    assert world.root(text=subscribed(name) + CONFIG).messages("GS176") == []


def test_a_trigger_that_is_not(world: Any) -> None:
    assert world.root(text=subscribed("on-deploy.chat") + CONFIG).messages("GS176") == [
        "Application argocd/a subscribes to trigger on-deploy, and ConfigMap argocd/argocd-notifications-cm defines "
        "on-deployed."
    ]


def test_a_service_that_is_not(world: Any) -> None:
    (message,) = world.root(text=subscribed("on-deployed.discord") + CONFIG).messages("GS176")
    assert "subscribes to service discord" in message
    assert message.endswith("defines chat, slack.")


def test_a_configuration_that_is_not_here(world: Any) -> None:
    assert world.root(text=subscribed("on-deploy.chat")).messages("GS176") == []
