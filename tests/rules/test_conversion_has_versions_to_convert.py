"""GS219: a definition that converts by webhook serves several versions."""

from typing import Any

import pytest

from tests.rules.manifests import manifest


def definition(strategy: str, old: str) -> str:
    versions = f"[{{name: v1, served: true}}, {{name: v1beta1, served: {old}}}]"
    return manifest(
        "CustomResourceDefinition",
        "things.example.org",
        f"spec: {{group: example.org, versions: {versions}, conversion: {{strategy: {strategy}}}}}",
        api="apiextensions.k8s.io/v1",
        namespace="",
    )


def test_one_served_version_needs_no_webhook(world: Any) -> None:
    (found,) = world.root(text=definition("Webhook", "false")).findings("GS219")
    assert found.message == "CustomResourceDefinition things.example.org converts by webhook, and serves only v1."
    assert found.severity == "info"


@pytest.mark.parametrize(("strategy", "old"), [("Webhook", "true"), ("None", "false")])
def test_two_versions_or_no_webhook(world: Any, strategy: str, old: str) -> None:
    assert world.root(text=definition(strategy, old)).messages("GS219") == []
