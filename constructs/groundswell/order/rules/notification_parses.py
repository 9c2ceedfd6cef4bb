"""GS235: notifications and alerts are templates that parse, and a trigger sends one that exists."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from groundswell.manifests.resource import Resource
from groundswell.order.argocd.settings import NOTIFICATIONS
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.secret.template import parse_error
from groundswell.order.telemetry.mounted_configs import documents
from groundswell.order.tree import at, mapping, mappings, text, texts
from groundswell.order.view import View

rule = Rule(
    id="GS235",
    severity=Severity.WARNING,
    sentence="Notifications and alerts are templates that parse, and a trigger sends one that exists.",
    consequence="The notification is not sent, or the whole file of rules is refused; only the controller's log tells.",
    fix="Write the template as Go's text/template, and name one that is defined as template.NAME.",
)

_ACTION = re.compile(r"\{\{.*?\}\}")
_STEERS = re.compile(r"\{\{-?\s*(?:if|range|with|end|else|define|template|block)\b")


@rule.check
def notifications(view: View) -> Iterator[Finding]:
    for each in view.of_kind("ConfigMap", ""):
        if each.key.name == NOTIFICATIONS and not each.contract:
            yield from _map(each, {str(key): value for key, value in mapping(each.body.get("data")).items()})
    for each in view.of_kind("PrometheusRule", "monitoring.coreos.com"):
        for group in mappings(at(each.body, "spec", "groups")):
            for alert in mappings(group.get("rules")):
                what = f"Alert {text(alert.get('alert'))} of {each}"
                parts = {name: alert.get(name) for name in ("annotations", "labels")}
                yield from _templates(each, what, parts) if not each.contract else ()


@rule.check
def rule_files(view: View) -> Iterator[Finding]:
    """Prometheus' rule files in ConfigMaps."""
    for each in view.of_kind("ConfigMap", ""):
        held = str(each.body.get("data")) if not each.contract else ""
        for key, content in documents(each, view) if "groups:" in held and "rules:" in held else ():
            for group in mappings(content.get("groups")):
                for entry in mappings(group.get("rules")):
                    name = text(entry.get("alert")) or text(entry.get("record"))
                    if name and not entry.get("expr"):
                        yield rule.finding(each, f"Rule {name} of {key} of {each} has no expr: the file is refused.")
                    parts = {part: entry.get(part) for part in ("annotations", "labels")}
                    yield from _templates(each, f"Alert {name} of {each}", parts) if entry.get("alert") else ()


def _map(each: Resource, data: Mapping[str, Any]) -> Iterator[Finding]:
    known = {key.removeprefix("template.") for key in data if key.startswith("template.")}
    for key, value in data.items():
        if not key.startswith(("template.", "trigger.")):
            continue
        try:
            read = yaml.safe_load(text(value))
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            yield rule.finding(each, f"{key} of {each} is no YAML: {str(error).splitlines()[0]}.")
            continue
        if key.startswith("template."):
            yield from _templates(each, f"{key} of {each}", read)
            yield from _bodies(each, key, mapping(read))
        for name in (name for step in mappings(read) for name in texts(step.get("send"))):
            if key.startswith("trigger.") and known and name not in known:
                yield rule.finding(each, f"{key} of {each} sends template {name}; it has {', '.join(sorted(known))}.")


def _bodies(each: Resource, key: str, template: Mapping[str, Any]) -> Iterator[Finding]:
    """Bodies of webhooks that are JSON but for the values put in; with conditions and loops nobody can say."""
    for name, hook in mapping(template.get("webhook")).items():
        body = text(mapping(hook).get("body")).strip()
        if body.startswith("{") and not _STEERS.search(body):
            try:
                json.loads(_ACTION.sub("0", body))
            except ValueError as error:
                yield rule.finding(each, f"The body for {name} in {key} of {each} is no JSON: {error}.")


def _templates(each: Resource, what: str, value: Any) -> Iterator[Finding]:
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, Mapping):
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)
        elif isinstance(one, str) and "{{" in one and (error := parse_error(one)):
            yield rule.finding(each, f"{what} does not parse: {error}.")
