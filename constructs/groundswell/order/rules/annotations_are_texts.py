"""GS128: annotations and labels are texts."""

from collections.abc import Iterator

from groundswell.order.finding import Finding, Severity
from groundswell.order.rule import Rule
from groundswell.order.tree import mapping
from groundswell.order.view import View

rule = Rule(
    id="GS128",
    severity=Severity.ERROR,
    sentence="Annotations and labels are texts.",
    consequence="The API server refuses the object; Argo CD drops all its annotations, the wave among them.",
    fix="Put the value in quotes.",
)


@rule.check
def values(view: View) -> Iterator[Finding]:
    for each in view.met:
        metadata = mapping(each.body.get("metadata"))
        for part in ("annotations", "labels"):
            for name, value in mapping(metadata.get(part)).items():
                if not isinstance(value, str) and value is not None:
                    kind = type(value).__name__.replace("int", "number").replace("float", "number")
                    kind = kind.replace("bool", "boolean").replace("dict", "map")
                    shown = str(value).lower() if isinstance(value, bool) else repr(value)  # y, no and on are booleans
                    yield rule.finding(each, f"{each} has the {part[:-1]} {name}: {shown}, a {kind} and no text.")
