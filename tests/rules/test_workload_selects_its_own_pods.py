"""GS247: the selector of a workload selects the pods of its own template."""

from typing import Any

import pytest

from tests.rules.manifests import manifest


def deployment(selector: str) -> str:
    template = "template: {metadata: {labels: {app: web, tier: front}}, spec: {containers: []}}"
    return manifest("Deployment", "web", f"spec: {{selector: {selector}, {template}}}", api="apps/v1")


@pytest.mark.parametrize(
    "selector", ["{matchLabels: {app: web}}", "{matchExpressions: [{key: tier, operator: Exists}]}", "{}"]
)
def test_labels_of_the_template(world: Any, selector: str) -> None:
    assert world.root(text=deployment(selector)).messages("GS247") == []


@pytest.mark.parametrize(
    ("selector", "asked"),
    [
        ("{matchLabels: {app: wep, tier: front}}", "app=wep"),
        ("{matchExpressions: [{key: zone, operator: Exists}]}", "what its expressions ask for"),
    ],
)
def test_labels_that_the_template_does_not_have(world: Any, selector: str, asked: str) -> None:
    (told,) = world.root(text=deployment(selector)).messages("GS247")
    assert told == f"Deployment shop/web selects pods by {asked}, which its own template does not have."
