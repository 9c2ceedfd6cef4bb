"""GS235: notifications and alerts are templates that parse, and a trigger sends one that exists."""

import json
from typing import Any

from tests.rules.manifests import manifest
from tests.rules.network_objects import custom


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


def rule_file(entry: str) -> str:
    data = f"groups: [{{name: a, rules: [{entry}]}}]"
    return custom("v1", "ConfigMap", "rules", "shop", {}, data={"a.yml": data})


def test_a_file_of_rules(world: Any) -> None:
    entry = "{alert: Down, expr: up == 0, annotations: {summary: '{{ $labels.job }} is down'}}"
    assert world.root(text=rule_file(entry)).messages("GS235") == []


def test_a_file_of_rules_that_prometheus_refuses(new_world: Any) -> None:
    (message,) = new_world().root(text=rule_file("{alert: Down, exp: up == 0}")).messages("GS235")
    assert message == "Rule Down of a.yml of ConfigMap shop/rules has no expr: the file is refused."
    broken = "{alert: Down, expr: up == 0, annotations: {summary: '{{ $labels.job } is down'}}"
    (message,) = new_world().root(text=rule_file(broken)).messages("GS235")
    assert message.startswith("Alert Down of ConfigMap shop/rules does not parse")


def test_the_body_of_a_webhook(new_world: Any) -> None:
    bodies = {'{"t": "{{.app.metadata.name}}"}': 0, '{"t" "{{.x}}"}': 1, '{"t": [{{range .x}}1{{end}}]}': 0}
    for body, told in bodies.items():
        template = json.dumps({"webhook": {"chat": {"body": body}}})
        config = custom("v1", "ConfigMap", "argocd-notifications-cm", "argocd", {}, data={"template.a": template})
        assert len(new_world().root(text=config).messages("GS235")) == told
