"""GS609: a dashboard is JSON."""

import json
from collections.abc import Iterator
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS609",
    severity=Severity.WARNING,
    sentence="A dashboard is JSON.",
    consequence="Grafana leaves the dashboard out, and says so only in its log.",
    fix="Correct the JSON; export it from Grafana again.",
)


@rule.check
def dashboards(view: View) -> Iterator[Finding]:
    for each in view.of_kind("ConfigMap", ""):
        if "grafana_dashboard" in mapping(each.labels):
            for name, value in mapping(each.body.get("data")).items():
                if str(name).endswith(".json"):
                    yield from _judged(each, str(name), value)
    for each in view.of_kind("GrafanaDashboard", "grafana.integreatly.org"):
        written = at(each.body, "spec", "json")
        if written is not None:
            yield from _judged(each, "spec.json", written)


def _judged(each: Resource, name: str, value: Any) -> Iterator[Finding]:
    try:
        parsed = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        yield rule.finding(each, f"{name} of {each} is no JSON: {error.args[0].partition(':')[0]}{line}.")
        return
    if not isinstance(parsed, dict):
        yield rule.finding(each, f"{name} of {each} is no JSON object, as a dashboard is.")
