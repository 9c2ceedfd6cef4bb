"""GS177: a key that Argo CD's configuration refers to is a key that the Secret has."""

from typing import Any

from tests.rules.network_objects import custom

SECRET = custom(
    *("external-secrets.io/v1", "ExternalSecret", "n", "argocd"),
    {"target": {"name": "argocd-notifications-secret"}, "data": [{"secretKey": "chat-url", "remoteRef": {"key": "x"}}]},
)


def notifications(url: str) -> str:
    data = {"service.webhook.chat": f"url: {url}", "template.a": "{message: costs $unknown}"}
    return custom("v1", "ConfigMap", "argocd-notifications-cm", "argocd", {}, data=data)


def test_a_key_that_is_made(world: Any) -> None:
    assert world.root(text=SECRET + notifications("$chat-url")).messages("GS177") == []


def test_a_key_that_is_not(world: Any) -> None:
    assert world.root(text=SECRET + notifications("$chat")).messages("GS177") == [
        "service.webhook.chat of ConfigMap argocd/argocd-notifications-cm refers to key chat of Secret "
        "argocd-notifications-secret, which has chat-url."
    ]


def test_a_secret_that_somebody_else_makes(world: Any) -> None:
    assert world.root(text=notifications("$chat")).messages("GS177") == []


def test_another_secret_by_name(world: Any) -> None:
    made = SECRET.replace("argocd-notifications-secret", "sso")
    config = custom("v1", "ConfigMap", "argocd-cm", "argocd", {}, data={"dex.config": "clientSecret: $sso:secret"})
    (message,) = world.root(text=made + config).messages("GS177")
    assert "refers to key secret of Secret sso, which has chat-url" in message
