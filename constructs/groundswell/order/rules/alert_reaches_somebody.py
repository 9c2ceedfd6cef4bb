"""GS675: alerts of a Prometheus that is configured by hand go to an Alertmanager."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.telemetry.mounted_configs import documents, mounted, running
from groundswell.order.tree import at, mappings, texts
from groundswell.order.view import View

rule = Rule(
    id="GS675",
    severity=Severity.WARNING,
    sentence="Alerts of a Prometheus that is configured by hand go to an Alertmanager.",
    consequence="The alerts fire inside Prometheus, and nobody is told.",
    fix="Name an Alertmanager under alerting, or take the rules out.",
)


@rule.check
def told(view: View) -> Iterator[Finding]:
    for pods, container in running(view, "prometheus"):
        configs = [config for _, config in mounted(pods, container, view)]
        contents = [(config, content) for config in configs for _, content in documents(config, view)]
        alerts = sum(
            1
            for _, content in contents
            for group in mappings(content.get("groups"))
            for entry in mappings(group.get("rules"))
            if entry.get("alert")
        )
        for config, content in contents:
            silent = not at(content, "alerting", "alertmanagers") and "--agent" not in texts(container.get("args"))
            if alerts and "scrape_configs" in content and content.get("rule_files") and silent:
                message = f"{pods.owner} has {alerts} alerting rules, and {config} names no Alertmanager."
                yield rule.finding(config, message, related=[pods.owner])
