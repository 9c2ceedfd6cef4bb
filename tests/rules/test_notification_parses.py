"""GS235: notifications and alerts are templates that parse, and a trigger sends one that exists."""

import json
from typing import Any

from tests.rules.manifests import manifest


def notifications(**data: str) -> str:
    keys = ", ".join(f"{key.replace('_', '.', 1)}: {json.dumps(value)}" for key, value in data.items())
    return manifest("ConfigMap", "argocd-notifications-cm", f"data: {{{keys}}}", namespace="argocd")


GOOD = "message: 'App {{.app.metadata.name}} is {{if eq .app.status.sync.status `Synced`}}in{{else}}out of{{end}} sync'"


def test_a_trigger_and_its_template(world: Any) -> None:
    text = notifications(template_synced=GOOD, trigger_synced="- when: x\n  send: [synced]")
    assert world.root(text=text).messages("GS235") == []


def test_a_template_that_does_not_parse(world: Any) -> None:
    (told,) = world.root(text=notifications(template_synced=GOOD.replace("{{end}}", ""))).messages("GS235")
    assert told == "template.synced of ConfigMap argocd/argocd-notifications-cm does not parse: {{if}} has no end."


def test_a_template_that_is_no_yaml(world: Any) -> None:
    (told,) = world.root(text=notifications(template_synced="message: {{.app}}: [")).messages("GS235")
    assert told.startswith("template.synced of ConfigMap argocd/argocd-notifications-cm is no YAML: ")


def test_a_trigger_without_its_template(world: Any) -> None:
    text = notifications(template_synced=GOOD, trigger_failed="- when: x\n  send: [failed]")
    (told,) = world.root(text=text).messages("GS235")
    assert told == "trigger.failed of ConfigMap argocd/argocd-notifications-cm sends template failed; it has synced."


def test_alerts_are_templates_too(world: Any) -> None:
    alert = "{alert: Down, expr: up == 0, annotations: {summary: '{{ $labels.job is down'}}"
    text = manifest("PrometheusRule", "r", f"spec: {{groups: [{{rules: [{alert}]}}]}}", api="monitoring.coreos.com/v1")
    (told,) = world.root(text=text).messages("GS235")
    assert told == "Alert Down of PrometheusRule shop/r does not parse: an action {{ is not closed."
