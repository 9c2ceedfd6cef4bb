"""GS233: what is called JSON is JSON, and a dashboard has its title where Grafana looks for it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mapping, text
from groundswell.order.view import View

rule = Rule(
    id="GS233",
    severity=Severity.WARNING,
    sentence="What is called JSON is JSON, and a dashboard has its title where Grafana looks for it.",
    consequence="Its reader gives up with a line in its log: the dashboard or the setting is simply not there.",
    fix="Mend the text at the place that is named; a dashboard is the object itself, with a title.",
)

_LONGEST = 4 * 1024 * 1024
_DASHBOARD = "grafana_dashboard"


@rule.check
def texts(view: View) -> Iterator[Finding]:
    for each in view.of_kind("ConfigMap", ""):
        dashboard = _DASHBOARD in each.labels  # whether it is JSON at all GS609 says
        for key, value in mapping(each.body.get("data")).items():
            if str(key).endswith(".json"):
                yield from _judged(each, f"Key {key} of {each}", text(value), dashboard)
    for application in view.reading.applications:
        for values in application.values if view.delivers_here(application) else ():
            for folder in mapping(values.get("dashboards")).values():
                for name, board in mapping(folder).items():
                    what = f"Dashboard {name} in the values of {application.resource}"
                    yield from _judged(application.resource, what, text(mapping(board).get("json")), False)


def _judged(each: Resource, what: str, value: str, dashboard: bool) -> Iterator[Finding]:
    """Templates (`{{`) and comments are another tool's: of them nothing is said."""
    if not value.strip() or len(value) > _LONGEST:
        return
    try:
        read: Any = json.loads(value)
    except RecursionError:
        return
    except json.JSONDecodeError as error:
        if not dashboard and not ("{{" in value or "//" in value or "${" in value):
            place = f"line {error.lineno}, column {error.colno}"
            yield rule.finding(each, f"{what} is no JSON: {error.msg} at {place}.")
        return
    if dashboard and isinstance(read, Mapping) and not text(at(read, "title")):
        inside = " (it is wrapped in another object)" if text(at(read, "dashboard", "title")) else ""
        yield rule.finding(each, f"{what} is no dashboard: it has no title{inside}.")
