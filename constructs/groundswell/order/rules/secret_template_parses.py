"""GS228: the template of an ExternalSecret parses, and reads only what the ExternalSecret fetches."""

from collections.abc import Iterator, Mapping
from typing import Any

from groundswell.manifests.resource import Resource
from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.secret.keys import fetched_keys
from groundswell.order.secret.template import fields_read, parse_error, parts_read
from groundswell.order.tree import at, mapping
from groundswell.order.view import View

rule = Rule(
    id="GS228",
    severity=Severity.ERROR,
    sentence="The template of an ExternalSecret parses, and reads only what the ExternalSecret fetches.",
    consequence="The operator cannot execute the template: the ExternalSecret turns Degraded, and no Secret is made.",
    fix="Write the template as Go's text/template, and read keys that stand in data under secretKey.",
)


@rule.check
def templates(view: View) -> Iterator[Finding]:
    for each in view.of_kind("ExternalSecret", "external-secrets.io"):
        template = mapping(at(each.body, "spec", "target", "template"))
        if template.get("engineVersion") != "v1" and not each.contract:
            yield from _judged(each, template)


def _judged(each: Resource, template: Mapping[str, Any]) -> Iterator[Finding]:
    fetched = fetched_keys(each)
    for key, value in mapping(template.get("data")).items():
        if not isinstance(value, str) or "{{" not in value:
            continue
        error = parse_error(value)
        if error:
            yield rule.finding(each, f"The template for {key} of {each} does not parse: {error}.")
            continue
        for name in parts_read(value):
            message = f"The template for {key} of {each} reads a part of .{name}, which is a text and has none."
            yield rule.finding(each, message, fix=f'Read a name with dots by index: {{{{ index . "{name}.…" }}}}.')
        for name in fields_read(value):
            if fetched is not None and name not in fetched:
                shown = ", ".join(sorted(fetched)) or "nothing"
                message = f"The template for {key} of {each} reads .{name}, and the ExternalSecret fetches {shown}."
                yield rule.finding(each, message)
