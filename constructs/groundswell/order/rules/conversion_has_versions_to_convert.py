"""GS219: a definition that converts by webhook serves several versions."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import at, mappings, text
from groundswell.order.view import View

rule = Rule(
    id="GS219",
    severity=Severity.INFO,
    sentence="A definition that converts by webhook serves several versions.",
    consequence="Objects stored in an old version are read only while the webhook answers, and nobody asks for it.",
    fix="Set spec.conversion.strategy to None once all objects are stored in the served version.",
)


@rule.check
def conversions(view: View) -> Iterator[Finding]:
    for each in view.of_kind("CustomResourceDefinition", "apiextensions.k8s.io"):
        versions = list(mappings(at(each.body, "spec", "versions")))
        served = [text(one.get("name")) for one in versions if one.get("served") is True]
        if len(served) == 1 and len(versions) > 1 and at(each.body, "spec", "conversion", "strategy") == "Webhook":
            yield rule.finding(each, f"{each} converts by webhook, and serves only {served[0]}.")
